import type { Tensor } from '../tensor.ts';
import { say } from '../text/language.ts';
import { Refusal } from '../text/refusal.ts';
import { refuseUnknownOptions } from '../text/refuse-unknown-options.ts';
import { times } from '../text/times.ts';
import { checkedRange } from './checked-range.ts';
import { type Colour, colours } from './colours.ts';
import { type Figure, figure, type Heading, headingNames } from './figure.ts';
import { textPadding } from './fitted-size.ts';
import { labels } from './labels.ts';
import { numeral } from './numeral.ts';
import { widest } from './panel.ts';
import { isTensor, rows } from './rows.ts';
import { scale } from './scale.ts';
import type { Mark, Picture } from './scene.ts';
import { type Range, rangeOf, type Shading } from './shade.ts';
import { wordLines } from './word-lines.ts';
import { type Words, words } from './words.ts';

/** Pictures: a tensor `[height, width, channels]` of one, `[n, height, width, channels]` of many, or a list of single ones. */
export type Pictures = Tensor | readonly (Tensor | readonly (readonly number[])[])[];

/** How pictures are shown. One scale of shades is shared by all, so that they can be compared. */
export interface ImagesOptions extends Heading {
  /** Pictures side by side; up to 5 by default, up to 8 of feature maps and filters. */
  readonly columns?: number;
  /** How a number becomes a colour; by default `'signed'` where any is below 0, else `'grey'`. */
  readonly shade?: Shading;
  /** The values at both ends of the scale of shades; by default those of all pictures, and 0. */
  readonly range?: Range;
  /** A line under each picture; none by default, the number of its channel under a feature map. */
  readonly titles?: readonly Words[];
  /** Whether each answer is right: a green tick, or a red cross, before its title; neither by default. */
  readonly right?: readonly boolean[];
  /** Shows the scale of shades; by default only beside feature maps and filters. */
  readonly scale?: boolean;
}

const imagesNames: readonly (keyof ImagesOptions)[] = [
  ...headingNames,
  'columns',
  'shade',
  'range',
  'titles',
  'right',
  'scale',
];

/**
 * Grey or RGB pictures side by side.
 *
 * Throws `RangeError` for a picture that has neither 1 channel nor 3.
 */
export function images(pictures: Pictures, options: ImagesOptions = {}): Figure {
  refuseUnknownOptions('images', options, imagesNames);
  const list = pictureList(pictures);
  const widths = list.map(([row]) => row.length);
  const { titles = [], right = [] } = options;
  const grey = list.flatMap((picture) => (isRgb(picture) ? [] : (picture as number[][]).flat()));
  const shading = options.shade ?? (grey.some((value) => value < 0) ? 'signed' : 'grey');
  const range = checkedRange('images', options.range) ?? rangeOf(grey, shading);
  const columns = options.columns ?? Math.min(list.length, 5);
  const scaleWidth = options.scale ? 72 : 0;
  const side = Math.min(140, Math.floor((widest - scaleWidth - (columns - 1) * gap) / columns));
  // One scale for all: a picture of half the pixels is half as wide.
  const pixel = side / Math.max(...widths);
  const sizes = list.map((picture, i) => ({
    width: Math.max(1, widths[i] * pixel),
    height: Math.max(1, picture.length * pixel),
  }));
  const tallest = Math.ceil(Math.max(...sizes.map(({ height }) => height)));
  const under = list.map((_, i) => titleLines(titles[i], right[i], side + gap));
  const line = titles.length + right.length > 0 ? 6 + lineHeight * Math.max(...under.map(({ length }) => length)) : 0;
  const marks = list.flatMap((picture, i) => {
    const [x, y] = [(i % columns) * (side + gap), Math.floor(i / columns) * (tallest + line + gap)];
    const title = titles[i] === undefined ? '' : words(titles[i]);
    const place = { x: x + (side - sizes[i].width) / 2, y: y + tallest - sizes[i].height, ...sizes[i] };
    return [
      pictureMark(picture, place, isRgb(picture) ? 'rgb' : shading, range, title),
      { kind: 'box', ...place, stroke: colours.line } as const,
      ...under[i].map((text, row) =>
        titleMark(text, right[i], {
          x: x - gap / 2,
          y: y + tallest + 3 + row * lineHeight - spare,
          width: side + gap,
          height: lineHeight + 2 * spare,
        }),
      ),
    ];
  });
  const rowCount = Math.ceil(list.length / columns);
  const total = columns * (side + gap) - gap;
  return figure(
    {
      width: total + scaleWidth + 2,
      height: rowCount * (tallest + line + gap) - gap + 2,
      marks: [
        ...marks,
        ...(options.scale ? scale(total + 12, 0, Math.min(160, Math.max(72, tallest)), shading, range) : []),
      ],
    },
    imagesText(list, titles, right),
    options,
  );
}

const gap = 10;
const titleSize = 14;
const lineHeight = 20;
/** Over and under a line, for Plotly shrinks text to the height of its box, too. */
const spare = 3;

/**
 * The maps of one picture, a channel each, on one scale.
 *
 * Throws `RangeError` for the maps of several pictures.
 */
export function featureMaps(maps: Tensor, options: ImagesOptions = {}): Figure {
  refuseUnknownOptions('featureMaps', options, imagesNames);
  const [height, width, channels] = maps.shape.length === 4 ? maps.shape.slice(1) : maps.shape;
  if (maps.data.length !== height * width * channels) {
    throw new Refusal('featureMaps', {
      ko: `[${maps.shape}] 모양은 그림 하나가 아니에요. [세로, 가로, 채널] 모양이어야 해요`,
      en: `[${maps.shape}] is not one picture; its shape is [height, width, channels]`,
    });
  }
  const list = Array.from({ length: channels }, (_, channel) =>
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_, column) => maps.data[(row * width + column) * channels + channel]),
    ),
  );
  const titles = list.map((_, channel) => `${channel}`);
  return images(list, { columns: channels <= 4 ? channels : channels <= 8 ? 4 : 8, scale: true, titles, ...options });
}

/** The weights of a convolution `[height, width, channels, filters]`: a column for each filter, a row for each of its channels. */
export function filterImages(kernel: Tensor, options: ImagesOptions = {}): Figure {
  refuseUnknownOptions('filterImages', options, imagesNames);
  const [height, width, channels = 1, count = 1] = kernel.shape;
  const list = Array.from({ length: channels * count }, (_, i) => {
    const [channel, filter] = [Math.floor(i / count), i % count];
    return Array.from({ length: height }, (_, row) =>
      Array.from(
        { length: width },
        (_, column) => kernel.data[((row * width + column) * channels + channel) * count + filter],
      ),
    );
  });
  const columns = channels === 1 ? Math.min(count, 8) : count;
  return images(list, { columns, shade: 'signed', scale: true, ...options });
}

type Rows = readonly (readonly number[])[] | readonly (readonly Colour[])[];

function pictureList(pictures: Pictures): Rows[] {
  if (!isTensor(pictures)) return pictures.map(single);
  const { shape, data } = pictures;
  if (shape.length < 4) return [single(pictures)];
  const [count, height, width, channels] = shape;
  const each = height * width * channels;
  return Array.from({ length: count }, (_, i) =>
    single({ shape: [height, width, channels], data: data.subarray(i * each, (i + 1) * each) }),
  );
}

function single(picture: Tensor | readonly (readonly number[])[]): Rows {
  if (!isTensor(picture)) return rows(picture);
  const shape = picture.shape.length === 4 && picture.shape[0] === 1 ? picture.shape.slice(1) : picture.shape;
  const [height, width, channels = 1] = shape;
  if (channels === 1) return rows(picture);
  if (channels !== 3) {
    throw new Refusal('images', {
      ko: `그림의 채널은 1개(흑백)나 3개(빨강, 초록, 파랑)여야 하는데 [${picture.shape}] 모양에는 ${channels}개 있어요`,
      en: `a picture has 1 channel (grey) or 3 (red, green, blue), not the ${channels} of [${picture.shape}]`,
    });
  }
  const bright = picture.data.some((value) => value > 1 && value < Infinity) ? 1 : 255;
  const part = (at: number) => Math.min(255, Math.max(0, Math.round(picture.data[at] * bright)));
  const known = (colour: Colour): Colour => (colour.some(Number.isNaN) ? colours.paper : colour);
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column): Colour => {
      const at = (row * width + column) * 3;
      return known([part(at), part(at + 1), part(at + 2)]);
    }),
  );
}

function isRgb(picture: Rows): boolean {
  return Array.isArray(picture[0][0]);
}

function pictureMark(
  values: Rows,
  place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  shading: Picture['shading'],
  range: Range,
  hover: string,
): Picture {
  return { kind: 'picture', ...place, values, shading, range, hover };
}

/** A title with its tick or cross, on as many lines as its words need. */
function titleLines(title: Words | undefined, right: boolean | undefined, width: number): string[] {
  const mark = right === undefined ? [] : [right ? '✓' : '✗'];
  const text = [...mark, ...(title === undefined ? [] : [words(title)])].join(' ');
  return text === '' ? [] : wordLines(text.split(' '), ' ', (width - 2 * textPadding) / 1.06, titleSize);
}

function titleMark(
  text: string,
  right: boolean | undefined,
  place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Mark {
  const ink = right === undefined ? {} : { ink: right ? colours.right : colours.wrong };
  return { kind: 'box', ...place, text, size: titleSize, bold: right !== undefined, ...ink };
}

function imagesText(list: readonly Rows[], titles: readonly Words[], right: readonly boolean[]): string {
  const sizes = list.map((picture) => times([picture.length, picture[0].length]));
  const alike = sizes.every((size) => size === sizes[0]);
  const count = `${list.length} × (${sizes[0]})`;
  if (titles.length + right.length === 0) return alike ? count : sizes.join(', ');
  const lines = list.map((_, i) => {
    const mark = right[i] === undefined ? '' : `${right[i] ? '✓' : '✗'} `;
    const verdict = right[i] === undefined ? '' : ` (${say(right[i] ? labels.right : labels.wrong)})`;
    return `${numeral(i + 1)}. ${mark}${titles[i] === undefined ? '' : words(titles[i])}${verdict}${alike ? '' : ` (${sizes[i]})`}`;
  });
  return [...(alike ? [count] : []), ...lines].join('\n');
}
