import { batchShape } from '../01-images-and-tensors/shape.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** The shape of colour photographs in one tensor, once more. */
export const recallShape: Exercise = recalled('04-recall-shape', batchShape);
