import { strideShape } from '../03-output-size/shape.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** The shape behind a convolution, once more. */
export const recallShape: Exercise = recalled('07-recall-shape', strideShape);
