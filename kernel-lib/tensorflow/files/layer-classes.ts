import {
  activation,
  averagePooling2d,
  batchNormalization,
  conv2d,
  conv2dTranspose,
  dense,
  depthwiseConv2d,
  dropout,
  flatten,
  globalAveragePooling2d,
  globalMaxPooling2d,
  type LayerSpec,
  leakyReLU,
  maxPooling2d,
  reshapeLayer,
  separableConv2d,
  upSampling2d,
  zeroPadding2d,
} from '../../index.ts';

/** How a class of TensorFlow.js' files becomes a layer. */
export interface LayerClass {
  readonly make: (options: never) => LayerSpec;
  /** The options that are read; what else a file may say of such a layer changes nothing here. */
  readonly options: readonly string[];
  /** Those of them that TensorFlow.js passes over, though Keras heeds them. */
  readonly unheeded?: readonly string[];
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
  Conv2DTranspose: {
    make: conv2dTranspose,
    options: ['filters', ...convolution, 'kernelRegularizer'],
    unheeded: ['dilationRate'],
  },
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

/** The class of a layer by the name that it has here; nothing where there is none. */
export function classNameOf(layer: string): string | undefined {
  return Object.keys(layerClasses).find((each) => each.toLowerCase() === layer.toLowerCase());
}
