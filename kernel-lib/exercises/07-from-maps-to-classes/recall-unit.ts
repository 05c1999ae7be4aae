import { unit } from '../01-images-and-tensors/unit.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** One unit of a dense layer, once more. */
export const recallUnit: Exercise = recalled('07-recall-unit', unit);
