import { convolutionParameters } from '../02-convolution/parameters.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** The parameters of a convolution, once more. */
export const recallConvolutionParameters: Exercise = recalled('08-recall-parameters', convolutionParameters);
