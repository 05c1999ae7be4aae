import { grouped } from '../../text/grouped.ts';
import { Refusal } from '../../text/refusal.ts';
import { wholeNumber } from '../whole-number.ts';
import type { PerAxis, WindowOptions } from '../window/slides.ts';
import type { Geometry } from './geometry.ts';
import type { DataFormat } from './image-shape.ts';
import { windowed } from './windowed.ts';

export interface ConvolutionOptions extends Omit<WindowOptions, 'size' | 'ceilMode'> {
  /** Kernels that slide over the picture, each of which makes one feature map. */
  readonly filters: number;
  /** Rows and columns of a kernel. */
  readonly kernelSize: PerAxis<number>;
  /** Channels are split into so many groups, and each filter reads one of them; 1 by default. */
  readonly groups?: number;
  /** Adds a number of its own to each feature map; true by default. */
  readonly useBias?: boolean;
  /** Whether channels come last, which is the default, or first. */
  readonly dataFormat?: DataFormat;
}

/** Filters that slide over every channel of a picture with `axes` axes. */
export function convolution(where: string, axes: number, options: ConvolutionOptions): Geometry {
  const { filters, groups = 1, useBias = true, dataFormat = 'channelsLast', kernelSize } = options;
  const { strides = 1, dilationRate = 1, padding = 'valid' } = options;
  wholeNumber(where, 'filters', filters);
  wholeNumber(where, 'groups', groups);
  const window = windowed(where, axes, dataFormat, { kernelSize, strides, dilationRate, padding });
  evenly(where, 'filters', filters, groups);

  /** The numbers that a filter reads at each position. */
  const read = (channels: number) => [...window.size, evenly(where, 'channels', channels, groups)];

  return {
    reading: 'slides',
    axes: window.axes,
    outputShape(input) {
      read(window.picture(input).channels);
      return window.resized(input, window.positions(input), filters);
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
    with: (changed) => convolution(where, axes, { ...options, ...changed }),
    optionNames: convolutionOptionNames,
    withLengths: window.resized,
  };
}

export const convolutionOptionNames: readonly string[] = [
  'filters',
  'kernelSize',
  'strides',
  'dilationRate',
  'padding',
  'groups',
  'useBias',
  'dataFormat',
];

/** What one group gets of a number that must divide among them. */
function evenly(where: string, name: string, value: number, groups: number): number {
  if (value % groups === 0) return value / groups;
  throw new Refusal(where, {
    ko: `${name} 값 ${value}개를 groups 값 ${groups}개로 똑같이 나눌 수 없어요`,
    en: `${name} ${value} cannot be split into ${groups} equal groups`,
  });
}
