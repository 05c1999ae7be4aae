import { afterFlatten } from '../05-parameters/after-flatten.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** The parameters of a dense layer behind maps, once more. */
export const recallAfterFlatten: Exercise = recalled('06-recall-after-flatten', afterFlatten);
