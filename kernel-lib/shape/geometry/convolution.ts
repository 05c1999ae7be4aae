import { grouped } from '../grouped.ts';
import type { BoxWindow, PerAxis } from '../per-axis.ts';
import { ShapeError } from '../shape-error.ts';
import { wholeNumber } from '../whole-number.ts';
import type { Geometry } from './geometry.ts';
import { type DataFormat, pictureShape } from './image-shape.ts';
import { layerWindow } from './layer-window.ts';

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
  const box = { size: kernelSize, strides, dilationRate, padding, ceilMode: false };
  const window = layerWindow(where, axes, { ...box, sizeOption: 'kernelSize', dataFormat });
  evenly(where, 'filters', filters, groups);

  /** The numbers that a filter reads at each position. */
  const read = (channels: number) => [...window.size, evenly(where, 'channels', channels, groups)];

  return {
    sees: 'window',
    window,
    outputShape(input) {
      read(window.picture(input).channels);
      return pictureShape({ lengths: window.positions(input), channels: filters }, dataFormat);
    },
    paramShapes: (input) => ({
      kernel: [...read(window.picture(input).channels), filters],
      ...(useBias && { bias: [filters] }),
    }),
    multiplyAdds: (input) => [[...window.positions(input), filters, ...read(window.picture(input).channels)]],
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

/** What one group gets of a number that must divide among them. */
function evenly(where: string, name: string, value: number, groups: number): number {
  if (value % groups === 0) return value / groups;
  throw new ShapeError(where, {
    ko: `${name} 값 ${value}개를 groups 값 ${groups}개로 똑같이 나눌 수 없어요`,
    en: `${name} ${value} cannot be split into ${groups} equal groups`,
  });
}
