import { add } from './add.ts';
import { affine } from './affine.ts';
import { averagePooling } from './average-pooling.ts';
import { checkedOperations } from './checked-operations.ts';
import { convolution } from './convolution.ts';
import { depthwiseConvolution } from './depthwise-convolution.ts';
import { dropout } from './dropout.ts';
import { leakyRelu } from './leaky-relu.ts';
import { maxPooling } from './max-pooling.ts';
import { moments, normalization } from './normalization.ts';
import type { Operations } from './operations.ts';
import { relu } from './relu.ts';
import { resample } from './resample.ts';
import { sigmoid } from './sigmoid.ts';
import { softmax } from './softmax.ts';
import { softmaxCrossEntropy } from './softmax-cross-entropy.ts';
import { tanh } from './tanh.ts';
import { transposedConvolution } from './transposed-convolution.ts';
import { update } from './update.ts';

/** The operations in plain TypeScript. */
export const readable: Operations = checkedOperations({
  variable: (tensor) => tensor,
  step: (work) => work(),
  add,
  affine,
  averagePooling,
  convolution,
  depthwiseConvolution,
  dropout,
  leakyRelu,
  maxPooling,
  moments,
  update,
  normalization,
  relu,
  resample,
  sigmoid,
  softmax,
  softmaxCrossEntropy,
  tanh,
  transposedConvolution,
});
