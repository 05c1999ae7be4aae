import { checkedOperations } from '../../ops/checked-operations.ts';
import type { Operations } from '../../ops/operations.ts';
import { readable } from '../../ops/readable.ts';
import type { Engine } from '../start-engine.ts';
import { fastAffine } from './affine.ts';
import { fastConvolution } from './convolution.ts';
import { fastDropout } from './dropout.ts';
import { fastAdd, fastElementwise } from './elementwise.ts';
import { fastMoments, fastNormalization } from './normalization.ts';
import { fastPooling, fastResample } from './pooling.ts';
import { fastSoftmax, fastSoftmaxCrossEntropy } from './softmax.ts';
import { fastTransposedConvolution } from './transposed-convolution.ts';
import { fastUpdate } from './update.ts';

/** The operations on an engine, which look at shapes first; what it does not have is done by the readable ones. */
export function fastOperations(engine: Engine): Operations {
  const convolve = fastConvolution(engine);
  const fast = checkedOperations({
    variable: engine.variable,
    step: engine.step,
    add: fastAdd(engine),
    affine: fastAffine(engine),
    averagePooling: fastPooling(engine, 'mean'),
    convolution: convolve,
    depthwiseConvolution: (images, kernel, bias, window, options) =>
      readable.depthwiseConvolution(images, kernel, bias, window, { ...options, convolve }),
    dropout: fastDropout(engine),
    leakyRelu: (x, alpha) => fastElementwise(engine, 'leakyRelu', x, alpha),
    maxPooling: fastPooling(engine, 'largest'),
    update: fastUpdate(engine, readable),
    moments: fastMoments(engine),
    normalization: fastNormalization(engine),
    relu: (x) => fastElementwise(engine, 'leakyRelu', x),
    resample: fastResample(engine),
    sigmoid: (x) => fastElementwise(engine, 'sigmoid', x),
    softmax: fastSoftmax(engine),
    softmaxCrossEntropy: fastSoftmaxCrossEntropy(engine),
    tanh: (x) => fastElementwise(engine, 'tanh', x),
    transposedConvolution: fastTransposedConvolution(engine),
  });
  return { ...readable, ...fast };
}
