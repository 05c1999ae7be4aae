import type { Figure } from '../figures/figure.ts';
import { type GridPart, grids } from '../figures/grid.ts';
import { numeral } from '../figures/numeral.ts';
import { convolution } from '../ops/convolution.ts';
import type { Slide } from '../shape/window/slide.ts';
import { slides } from '../shape/window/slides.ts';
import { lostAlong, tapsAlong } from '../shape/window/taps.ts';
import { tensor } from '../tensor.ts';
import type { Text } from '../text/language.ts';
import { Refusal } from '../text/refusal.ts';
import { stacked } from './stacked.ts';
import { channelsOf, type StepsTouchOptions } from './steps-options.ts';
import type { Rows, Walk } from './walk.ts';

const pictures: readonly Rows[] = [
  [
    [1, 0, 2, 1, 0],
    [0, 1, 3, 0, 1],
    [2, 1, 0, 1, 2],
    [0, 2, 1, 0, 1],
    [1, 0, 1, 2, 0],
    [0, 1, 0, 1, 1],
  ],
  [
    [0, 1, 0, 2, 1],
    [1, 0, 1, 0, 0],
    [0, 2, 1, 0, 1],
    [1, 0, 0, 1, 2],
    [2, 1, 0, 0, 1],
    [0, 0, 1, 1, 0],
  ],
];
const filters: readonly Rows[] = [
  [
    [1, 0, -1],
    [2, 0, -2],
    [1, 0, -1],
  ],
  [
    [0, 1, 0],
    [1, -4, 1],
    [0, 1, 0],
  ],
];

/** A convolution, position by position: every product of every channel, and their sum. */
export function convolutionWalk(options: StepsTouchOptions): Walk {
  const { of: name, bias = 0, strides = 1, padding = 0 } = options;
  const count = name === 'channels' ? 2 : 1;
  const input = channelsOf(options.input ?? pictures.slice(0, count));
  const filter = channelsOf(options.filter ?? filters.slice(0, count));
  refuseOtherChannels(input, filter);
  const size = [filter[0].length, filter[0][0].length];
  const window = slides([input[0].length, input[0][0].length], { size, strides, padding });
  const [height, width] = window.map(({ positions }) => positions);
  const shapes = [
    [1, ...window.map(({ length }) => length), input.length],
    [...size, input.length, 1],
  ] as const;
  const { output } = convolution(
    tensor(stacked(input), shapes[0]),
    tensor(stacked(filter), shapes[1]),
    tensor([bias]),
    window,
  );
  const places = window.map(tapsAlong);
  return {
    title: { ko: '합성곱을 한 자리씩', en: 'A convolution, position by position' },
    count: height * width,
    step(index) {
      const [row, column] = [Math.floor(index / width), index % width];
      const read = input.map((plane) => places[0][row].map((r) => places[1][column].map((c) => plane[r]?.[c] ?? 0)));
      return {
        question: question(row, column),
        answer: output.data[index],
        lines: written(read, filter, bias),
        figures: (shown) => [
          ...input.map((plane, channel) =>
            channelFigure(plane, filter[channel], window, [row, column], titleOf(channel, input.length)),
          ),
          mapFigure(output.data, [height, width], index, shown),
        ],
      };
    },
  };
}

const question = (row: number, column: number): Text => ({
  ko: `특성 맵의 (${row}, ${column}) 자리에는 어떤 수가 올까요?`,
  en: `Which number stands at (${row}, ${column}) of the feature map?`,
});

function titleOf(channel: number, channels: number): Text {
  if (channels === 1) return { ko: '입력', en: 'input' };
  return { ko: `입력의 채널 ${channel}`, en: `channel ${channel} of the input` };
}

function written(read: readonly Rows[], filter: readonly Rows[], bias: number): string[] {
  const lines = read.flatMap((plane, channel) =>
    plane.map((line, i) => line.map((value, j) => `${plain(value)}×${bracketed(filter[channel][i][j])}`).join(' + ')),
  );
  const all = bias === 0 ? lines : [...lines, bracketed(bias)];
  return all.map((line, i) => (i === 0 ? line : `+ ${line}`));
}

const plain = (value: number) => numeral(value, { decimals: 2 });
const bracketed = (value: number) => (value < 0 ? `(${plain(value)})` : plain(value));

function channelFigure(
  plane: Rows,
  filter: Rows,
  axes: readonly Slide[],
  [row, column]: readonly number[],
  title: Text,
): Figure {
  const [down, across] = axes;
  const starts = { row: row * down.strides - down.before, column: column * across.strides - across.before };
  const padding = axes.map(({ before, after }) => [before, after] as const) as unknown as Required<GridPart>['padding'];
  const [rows, columns] = axes.map(lostAlong);
  const part = { title, values: plane, padding, lost: { rows, columns }, shade: 'none' } as const;
  return grids(
    [
      { ...part, window: { ...starts, size: [down.span, across.span] } },
      { title: { ko: '필터', en: 'filter' }, values: filter, shade: 'signed' },
    ],
    { between: ['∗'] },
  );
}

/** The map as far as it is known. */
function mapFigure(data: Float32Array, [height, width]: readonly number[], index: number, shown: boolean): Figure {
  const known = index + (shown ? 1 : 0);
  const value = (place: number) => (place < known ? data[place] : Number.NaN);
  const values = Array.from({ length: height }, (_, r) =>
    Array.from({ length: width }, (_, c) => value(r * width + c)),
  );
  const here = { row: Math.floor(index / width), column: index % width, size: 1 };
  return grids([{ title: { ko: '특성 맵', en: 'feature map' }, values, shade: 'none', window: here, numbers: true }]);
}

function refuseOtherChannels(input: readonly Rows[], filter: readonly Rows[]): void {
  if (input.length === filter.length) return;
  throw new Refusal("touch('steps')", {
    ko: `입력은 채널이 ${input.length}개인데 필터는 ${filter.length}개예요`,
    en: `the input has ${input.length} channels, the filter ${filter.length}`,
  });
}
