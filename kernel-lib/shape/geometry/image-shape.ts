import type { Shape } from '../../tensor.ts';
import type { Text } from '../../text/language.ts';
import { Refusal } from '../../text/refusal.ts';
import { wholeNumber } from '../whole-number.ts';

/** Whether a pixel's channels stand together, or each channel is a picture of its own. */
export type DataFormat = 'channelsLast' | 'channelsFirst';

/** The shape of a picture, taken apart. */
export interface ImageShape {
  /** `[height, width]`, or as many lengths as there are axes. */
  readonly lengths: Shape;
  readonly channels: number;
}

const axisNames: Readonly<Record<number, Text>> = {
  1: { ko: '길이', en: 'length' },
  2: { ko: '세로, 가로', en: 'height, width' },
  3: { ko: '깊이, 세로, 가로', en: 'depth, height, width' },
};

/** Takes the shape of a picture apart, and refuses one with another number of axes. */
export function imageShape(where: string, shape: Shape, axes: number, format: DataFormat = 'channelsLast'): ImageShape {
  if (!Array.isArray(shape) || shape.length !== axes + 1) throw new Refusal(where, notPicture(shape, axes, format));
  if (format !== 'channelsLast' && format !== 'channelsFirst') throw new Refusal(where, notFormat(format));
  for (const length of shape) wholeNumber(where, 'inputShape', length);
  if (format === 'channelsLast') return { lengths: shape.slice(0, axes), channels: shape[axes] };
  const [channels, ...lengths] = shape;
  return { lengths, channels };
}

/** Puts the shape of a picture together. */
export function pictureShape({ lengths, channels }: ImageShape, format: DataFormat = 'channelsLast'): Shape {
  return format === 'channelsFirst' ? [channels, ...lengths] : [...lengths, channels];
}

const notFormat = (format: unknown): Text => ({
  ko: `dataFormat 값은 'channelsLast'나 'channelsFirst'여야 하는데 ${JSON.stringify(format)} 값을 받았어요`,
  en: `dataFormat must be 'channelsLast' or 'channelsFirst', not ${JSON.stringify(format)}`,
});

function notPicture(shape: unknown, axes: number, format: DataFormat): Text {
  const { ko, en } = axisNames[axes];
  const given = Array.isArray(shape) ? `[${shape.join(', ')}]` : String(shape);
  return format === 'channelsFirst'
    ? {
        ko: `[채널, ${ko}] 모양을 넣어야 하는데 ${given} 모양을 받았어요`,
        en: `needs [channels, ${en}], not ${given}`,
      }
    : {
        ko: `[${ko}, 채널] 모양을 넣어야 하는데 ${given} 모양을 받았어요`,
        en: `needs [${en}, channels], not ${given}`,
      };
}
