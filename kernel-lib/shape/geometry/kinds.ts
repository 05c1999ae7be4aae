import { type Shape, size } from '../../tensor.ts';
import { grouped } from '../../text/grouped.ts';
import { product } from '../../text/product.ts';
import { type BatchNormalizationOptions, batchNormalization } from './batch-normalization.ts';
import { checkedShape } from './checked-shape.ts';
import { type ConvolutionOptions, convolution } from './convolution.ts';
import { type DepthwiseConvolutionOptions, depthwiseConvolution } from './depthwise-convolution.ts';
import { elementwise } from './elementwise.ts';
import { type FullyConnectedOptions, fullyConnected } from './fully-connected.ts';
import type { Geometry } from './geometry.ts';
import { type DataFormat, imageShape } from './image-shape.ts';
import { type PoolingOptions, pooling } from './pooling.ts';
import { type ReshapingOptions, reshaping } from './reshaping.ts';
import { type SeparableConvolutionOptions, separableConvolution } from './separable-convolution.ts';
import { type TransposedConvolutionOptions, transposedConvolution } from './transposed-convolution.ts';
import { type UpSamplingOptions, upSampling } from './up-sampling.ts';
import { type ZeroPaddingOptions, zeroPadding } from './zero-padding.ts';

/** The options that decide the sizes of each layer; real layers may have more. */
export interface LayerOptions {
  readonly activation: object;
  readonly add: object;
  readonly averagePooling1d: PoolingOptions;
  readonly averagePooling2d: PoolingOptions;
  readonly averagePooling3d: PoolingOptions;
  readonly batchNormalization: BatchNormalizationOptions;
  readonly conv1d: ConvolutionOptions;
  readonly conv2d: ConvolutionOptions;
  readonly conv2dTranspose: TransposedConvolutionOptions;
  readonly conv3d: ConvolutionOptions;
  readonly conv3dTranspose: TransposedConvolutionOptions;
  readonly dense: FullyConnectedOptions;
  readonly depthwiseConv2d: DepthwiseConvolutionOptions;
  readonly dropout: object;
  readonly flatten: object;
  readonly globalAveragePooling1d: GlobalPoolingOptions;
  readonly globalAveragePooling2d: GlobalPoolingOptions;
  readonly globalMaxPooling1d: GlobalPoolingOptions;
  readonly globalMaxPooling2d: GlobalPoolingOptions;
  readonly leakyReLU: object;
  readonly maxPooling1d: PoolingOptions;
  readonly maxPooling2d: PoolingOptions;
  readonly maxPooling3d: PoolingOptions;
  readonly reshape: ReshapingOptions;
  readonly separableConv2d: SeparableConvolutionOptions;
  readonly upSampling2d: UpSamplingOptions;
  readonly zeroPadding2d: ZeroPaddingOptions;
}

/** What each layer does to sizes, by its name. */
export const kinds: { readonly [Name in keyof LayerOptions]: (options: LayerOptions[Name]) => Geometry } = {
  activation: () => elementwise('activation', ['activation']),
  add: () => elementwise('add'),
  averagePooling1d: (options) => averaging('averagePooling1d', 1, options),
  averagePooling2d: (options) => averaging('averagePooling2d', 2, options),
  averagePooling3d: (options) => averaging('averagePooling3d', 3, options),
  batchNormalization: (options) => batchNormalization('batchNormalization', options),
  conv1d: (options) => convolution('conv1d', 1, options),
  conv2d: (options) => convolution('conv2d', 2, options),
  conv2dTranspose: (options) => transposedConvolution('conv2dTranspose', 2, options),
  conv3d: (options) => convolution('conv3d', 3, options),
  conv3dTranspose: (options) => transposedConvolution('conv3dTranspose', 3, options),
  dense: (options) => fullyConnected('dense', options),
  depthwiseConv2d: (options) => depthwiseConvolution('depthwiseConv2d', 2, options),
  dropout: () => elementwise('dropout', ['rate']),
  flatten: () => flattening('flatten'),
  globalAveragePooling1d: (options) => globalPooling('globalAveragePooling1d', 1, options),
  globalAveragePooling2d: (options) => globalPooling('globalAveragePooling2d', 2, options),
  globalMaxPooling1d: (options) => globalPooling('globalMaxPooling1d', 1, options),
  globalMaxPooling2d: (options) => globalPooling('globalMaxPooling2d', 2, options),
  leakyReLU: () => elementwise('leakyReLU', ['alpha']),
  maxPooling1d: (options) => pooling('maxPooling1d', 1, options),
  maxPooling2d: (options) => pooling('maxPooling2d', 2, options),
  maxPooling3d: (options) => pooling('maxPooling3d', 3, options),
  reshape: (options) => reshaping('reshape', options),
  separableConv2d: (options) => separableConvolution('separableConv2d', 2, options),
  upSampling2d: (options) => upSampling('upSampling2d', 2, options),
  zeroPadding2d: (options) => zeroPadding('zeroPadding2d', 2, options),
};

function averaging(where: string, axes: number, options: PoolingOptions): Geometry {
  return { ...pooling(where, axes, options), averages: true };
}

/** All numbers of a picture in one row. */
function flattening(where: string): Geometry {
  const length = (input: Shape) => size(checkedShape(where, input));
  return {
    ...elementwise(where),
    outputShape: (input) => [length(input)],
    reason: (input) => ({
      formula: `${product(input)} = ${grouped(length(input))}`,
      value: length(input),
      text: {
        ko: `수를 하나도 버리지 않고 한 줄로 늘어놓아요. 모두 ${grouped(length(input))}개예요.`,
        en: `Nothing is dropped: all ${grouped(length(input))} numbers stand in one row.`,
      },
    }),
  };
}

interface GlobalPoolingOptions {
  /** Whether channels come last, which is the default, or first. */
  readonly dataFormat?: DataFormat;
}

/** One number for each channel of a picture with `axes` axes. */
function globalPooling(where: string, axes: number, { dataFormat }: GlobalPoolingOptions): Geometry {
  return {
    ...elementwise(where, ['dataFormat']),
    reading: 'all',
    outputShape: (input) => [imageShape(where, input, axes, dataFormat).channels],
    reason(input) {
      const { channels } = imageShape(where, input, axes, dataFormat);
      return {
        formula: `channels = ${grouped(channels)}`,
        value: channels,
        text: {
          ko: `채널마다 수 하나로 줄여요. 채널이 ${grouped(channels)}개라서 수도 ${grouped(channels)}개예요.`,
          en: `Each channel becomes one number, so there are as many numbers as channels: ${grouped(channels)}.`,
        },
      };
    },
  };
}
