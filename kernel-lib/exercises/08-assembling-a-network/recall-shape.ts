import { strideShape } from '../03-output-size/shape.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** The shape that leaves a convolution, once more. */
export const recallShape: Exercise = recalled('08-recall-shape', strideShape);
