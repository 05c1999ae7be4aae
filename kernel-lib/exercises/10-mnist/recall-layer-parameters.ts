import { convolutionParameters } from '../02-convolution/parameters.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** Weights and biases of a convolution, once more. */
export const recallLayerParameters: Exercise = recalled('10-recall-parameters', convolutionParameters);
