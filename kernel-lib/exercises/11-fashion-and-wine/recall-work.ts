import { multiplications } from '../05-parameters/multiplications.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** The multiplications of a layer, once more. */
export const recallWork: Exercise = recalled('11-recall-work', multiplications);
