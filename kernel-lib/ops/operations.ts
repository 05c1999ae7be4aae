import type { Tensor } from '../tensor.ts';
import type { add } from './add.ts';
import type { affine } from './affine.ts';
import type { averagePooling } from './average-pooling.ts';
import type { convolution } from './convolution.ts';
import type { depthwiseConvolution } from './depthwise-convolution.ts';
import type { dropout } from './dropout.ts';
import type { leakyRelu } from './leaky-relu.ts';
import type { maxPooling } from './max-pooling.ts';
import type { moments, normalization } from './normalization.ts';
import type { relu } from './relu.ts';
import type { resample } from './resample.ts';
import type { sigmoid } from './sigmoid.ts';
import type { softmax } from './softmax.ts';
import type { softmaxCrossEntropy } from './softmax-cross-entropy.ts';
import type { tanh } from './tanh.ts';
import type { transposedConvolution } from './transposed-convolution.ts';
import type { update } from './update.ts';

/**
 * Everything a layer, a loss or an optimizer asks to have computed.
 *
 * There are two of these: `readable`, written to be read, and the engine's, made to be fast. They give the same numbers up to
 * rounding, so that none who asks needs to know which it is.
 */
export interface Operations {
  /** The tensor as a variable, such as a weight: it outlives steps, is updated in place, and lies where these operations read it best. */
  variable(tensor: Tensor): Tensor;
  /** One step of work: tensors made inside are freed when it ends; copy out what you keep. */
  step<Result>(work: () => Result): Result;

  readonly add: typeof add;
  readonly affine: typeof affine;
  readonly averagePooling: typeof averagePooling;
  readonly convolution: typeof convolution;
  readonly depthwiseConvolution: typeof depthwiseConvolution;
  readonly dropout: typeof dropout;
  readonly leakyRelu: typeof leakyRelu;
  readonly maxPooling: typeof maxPooling;
  readonly moments: typeof moments;
  readonly update: typeof update;
  readonly normalization: typeof normalization;
  readonly relu: typeof relu;
  readonly resample: typeof resample;
  readonly sigmoid: typeof sigmoid;
  readonly softmax: typeof softmax;
  readonly softmaxCrossEntropy: typeof softmaxCrossEntropy;
  readonly tanh: typeof tanh;
  readonly transposedConvolution: typeof transposedConvolution;
}
