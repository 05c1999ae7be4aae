import { convolutionParameters } from '../02-convolution/parameters.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** The parameters of a layer, once more. */
export const recallParameters: Exercise = recalled('03-recall-parameters', convolutionParameters);
