import type { LayerSpec } from '../../layer.ts';
import { activation } from '../../layers/activation.ts';
import { averagePooling2d } from '../../layers/average-pooling2d.ts';
import { batchNormalization } from '../../layers/batch-normalization.ts';
import { conv2d } from '../../layers/conv2d.ts';
import { conv2dTranspose } from '../../layers/conv2d-transpose.ts';
import { dense } from '../../layers/dense.ts';
import { depthwiseConv2d } from '../../layers/depthwise-conv2d.ts';
import { dropout } from '../../layers/dropout.ts';
import { flatten } from '../../layers/flatten.ts';
import { globalAveragePooling2d } from '../../layers/global-average-pooling2d.ts';
import { globalMaxPooling2d } from '../../layers/global-max-pooling2d.ts';
import { leakyReLU } from '../../layers/leaky-relu.ts';
import { maxPooling2d } from '../../layers/max-pooling2d.ts';
import { reshapeLayer } from '../../layers/reshape-layer.ts';
import { separableConv2d } from '../../layers/separable-conv2d.ts';
import { upSampling2d } from '../../layers/up-sampling2d.ts';
import { zeroPadding2d } from '../../layers/zero-padding2d.ts';

/** How a class of TensorFlow.js' files becomes a layer. */
export interface LayerClass {
  readonly make: (options: never) => LayerSpec;
  /** The options that are read; what else a file may say of such a layer changes nothing here. */
  readonly options: readonly string[];
  /** What Keras 3 calls an option that TensorFlow.js and Keras 2 call otherwise. */
  readonly later?: Readonly<Record<string, string>>;
  /** What other settings of such a layer must be, because nothing else is done here. */
  readonly fixed?: Readonly<Record<string, readonly unknown[]>>;
}

const window = ['strides', 'padding'];
const convolution = ['kernelSize', ...window, 'dilationRate', 'activation', 'useBias'];

/** The layers that a file may hold, by their class. */
export const layerClasses: Readonly<Record<string, LayerClass>> = {
  Activation: { make: activation, options: ['activation'] },
  AveragePooling2D: { make: averagePooling2d, options: ['poolSize', ...window] },
  BatchNormalization: { make: batchNormalization, options: ['momentum', 'epsilon'] },
  Conv2D: { make: conv2d, options: ['filters', ...convolution, 'kernelRegularizer'] },
  Conv2DTranspose: { make: conv2dTranspose, options: ['filters', ...convolution, 'kernelRegularizer'] },
  Dense: { make: dense, options: ['units', 'activation', 'useBias', 'kernelRegularizer'] },
  DepthwiseConv2D: { make: depthwiseConv2d, options: ['depthMultiplier', ...convolution] },
  Dropout: { make: dropout, options: ['rate'] },
  Flatten: { make: flatten, options: [] },
  GlobalAveragePooling2D: { make: globalAveragePooling2d, options: [] },
  GlobalMaxPooling2D: { make: globalMaxPooling2d, options: [] },
  LeakyReLU: { make: leakyReLU, options: ['alpha'], later: { alpha: 'negative_slope' } },
  MaxPooling2D: { make: maxPooling2d, options: ['poolSize', ...window] },
  ReLU: {
    make: () => activation({ activation: 'relu' }),
    options: [],
    fixed: { max_value: [], negative_slope: [0], threshold: [0] },
  },
  Reshape: { make: reshapeLayer, options: ['targetShape'] },
  SeparableConv2D: { make: separableConv2d, options: ['filters', 'depthMultiplier', ...convolution] },
  Softmax: { make: () => activation({ activation: 'softmax' }), options: [] },
  UpSampling2D: { make: upSampling2d, options: ['size'] },
  ZeroPadding2D: { make: zeroPadding2d, options: ['padding'] },
};
