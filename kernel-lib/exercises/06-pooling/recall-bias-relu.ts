import { biasRelu } from '../02-convolution/bias-relu.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** A bias and ReLU, once more. */
export const recallBiasRelu: Exercise = recalled('06-recall-bias-relu', biasRelu);
