import type { Shape } from '../../tensor.ts';
import { grouped } from '../grouped.ts';
import type { BoxWindow, PerAxis } from '../per-axis.ts';
import { ShapeError } from '../shape-error.ts';
import { slide } from '../slide.ts';
import { wholeNumber } from '../whole-number.ts';
import type { Geometry } from './geometry.ts';
import { type DataFormat, imageShape, pictureShape } from './image-shape.ts';
import { windows } from './windows.ts';

export interface ConvolutionOptions extends Omit<BoxWindow, 'size' | 'ceilMode'> {
  readonly filters: number;
  readonly kernelSize: PerAxis<number>;
  /** Channels are split into so many groups, and each filter reads one of them. */
  readonly groups?: number;
  readonly useBias?: boolean;
  readonly dataFormat?: DataFormat;
}

/** Filters that slide over every channel of a picture with `axes` axes. */
export function convolution(where: string, axes: number, options: ConvolutionOptions): Geometry {
  const { filters, kernelSize, strides, dilationRate, padding, groups = 1, useBias = true, dataFormat } = options;
  wholeNumber(where, 'filters', filters);
  wholeNumber(where, 'groups', groups);
  if (filters % groups !== 0) throw new ShapeError(where, indivisible('filters', filters, groups));
  const window = windows(where, axes, 'kernelSize', {
    size: kernelSize,
    strides,
    dilationRate,
    padding,
    ceilMode: false,
  });

  const picture = (input: Shape) => {
    const image = imageShape(where, input, axes, dataFormat);
    if (image.channels % groups !== 0) throw new ShapeError(where, indivisible('channels', image.channels, groups));
    return image;
  };
  const positions = (lengths: Shape) => lengths.map((length, axis) => slide(length, window[axis]).positions);
  const kernel = (channels: number) => [...window.map(({ size }) => size), channels / groups];

  return {
    sees: 'window',
    window: {
      axes: window,
      transposed: false,
      sizeOption: 'kernelSize',
      picture,
      withLengths: (input, lengths) => pictureShape({ lengths, channels: picture(input).channels }, dataFormat),
    },
    outputShape: (input) => pictureShape({ lengths: positions(picture(input).lengths), channels: filters }, dataFormat),
    paramShapes: (input) => ({
      kernel: [...kernel(picture(input).channels), filters],
      ...(useBias && { bias: [filters] }),
    }),
    multiplyAdds(input) {
      const { lengths, channels } = picture(input);
      return [[...positions(lengths), filters, ...kernel(channels)]];
    },
    reason: () => ({
      formula: `filters = ${grouped(filters)}`,
      value: filters,
      text: {
        ko: `필터 하나가 특성 맵 하나를 만들어요. 필터가 ${grouped(filters)}개라서 채널도 ${grouped(filters)}개예요.`,
        en: `Each filter makes one feature map, so filters: ${grouped(filters)} gives as many channels.`,
      },
    }),
  };
}

const indivisible = (name: string, value: number, groups: number) => ({
  ko: `${name} 값 ${value}개를 groups 값 ${groups}개로 똑같이 나눌 수 없어요`,
  en: `${name} ${value} cannot be split into ${groups} equal groups`,
});
