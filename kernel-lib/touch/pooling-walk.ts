import { grids } from '../figures/grid.ts';
import { numeral } from '../figures/numeral.ts';
import { averagePooling } from '../ops/average-pooling.ts';
import { maxPooling } from '../ops/max-pooling.ts';
import { slides } from '../shape/window/slides.ts';
import { lostAlong, tapsAlong } from '../shape/window/taps.ts';
import { tensor } from '../tensor.ts';
import { channelsOf, type StepsTouchOptions } from './steps-options.ts';
import type { Rows, Walk } from './walk.ts';

const picture: Rows = [
  [1, 3, 2, 0, 1],
  [4, 2, 0, 1, 2],
  [0, 1, 5, 3, 0],
  [2, 2, 1, 0, 4],
  [1, 0, 2, 1, 3],
];

/** A pooling, position by position. */
export function poolingWalk(options: StepsTouchOptions): Walk {
  const { of: name, poolSize = 2, strides = poolSize } = options;
  const [input] = channelsOf(options.input ?? picture);
  const window = slides([input.length, input[0].length], { size: poolSize, strides });
  const [height, width] = window.map(({ positions }) => positions);
  const pooled = name === 'maxPooling' ? maxPooling : averagePooling;
  const { output } = pooled(tensor(input.flat(), [1, input.length, input[0].length, 1]), window);
  const places = window.map(tapsAlong);
  const [rows, columns] = window.map(lostAlong);
  return {
    title: titles[name === 'maxPooling' ? 'max' : 'average'],
    count: height * width,
    step(index) {
      const [row, column] = [Math.floor(index / width), index % width];
      const read = places[0][row].flatMap((r) => places[1][column].map((c) => input[r][c]));
      const terms = read.map((value) => numeral(value, { decimals: 2 }));
      const values = (known: number) =>
        Array.from({ length: height }, (_, r) =>
          Array.from({ length: width }, (_, c) => (r * width + c < known ? output.data[r * width + c] : Number.NaN)),
        );
      return {
        question: {
          ko: `출력의 (${row}, ${column}) 자리에는 어떤 수가 올까요?`,
          en: `Which number stands at (${row}, ${column}) of the output?`,
        },
        answer: output.data[index],
        lines: [name === 'maxPooling' ? `max(${terms.join(', ')})` : `(${terms.join(' + ')}) ÷ ${read.length}`],
        figures: (shown) => [
          grids(
            [
              {
                title: { ko: '입력', en: 'input' },
                values: input,
                shade: 'none',
                lost: { rows, columns },
                window: { row: places[0][row][0], column: places[1][column][0], size: poolSize },
              },
              {
                title: { ko: '출력', en: 'output' },
                values: values(index + (shown ? 1 : 0)),
                shade: 'none',
                window: { row, column, size: 1 },
              },
            ],
            { between: ['→'] },
          ),
        ],
      };
    },
  };
}

const titles = {
  max: { ko: '최대 풀링을 한 자리씩', en: 'Max pooling, position by position' },
  average: { ko: '평균 풀링을 한 자리씩', en: 'Average pooling, position by position' },
} as const;
