import { unit } from '../01-images-and-tensors/unit.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** What a unit makes of a small picture, once more. */
export const recallUnit: Exercise = recalled('02-recall-unit', unit);
