import type { Exercise } from '../exercise.ts';
import { sizes } from '../kinds/sizes.ts';
import { drawnMatrix, type Matrix, matrixText } from '../matrix.ts';
import type { Value } from '../value.ts';

/** The weights of the unit that stands for the window whose top left cell is there; other numbers lie in between. */
function unitRow(filter: Matrix, top: number, left: number): number[] {
  const row = Array<number>(9).fill(0);
  filter.forEach((line, i) => {
    line.forEach((weight, j) => {
      row[(top + i) * 3 + left + j] = weight;
    });
  });
  return row;
}

/** Whether the four numbers of a filter lie on four cells in a row, wherever these begin. */
function sideBySide(given: Value): boolean {
  if (!Array.isArray(given) || given.length !== 9) return false;
  const covered = given.flatMap((weight, cell) => (weight === 0 ? [] : [cell]));
  return covered.length === 4 && covered[3] - covered[0] === 3;
}

/** The filter in the row of a dense layer. */
export const matrixRow: Exercise = sizes<Matrix>({
  id: '05-matrix-row',
  goal: '05-shared',
  form: { ko: '[0, 0, …]', en: '[0, 0, …]' },
  draw: (pick) => drawnMatrix(pick, 2, 2, 2, 9),
  question: (filter) => ({
    ko: `3×3 그림의 칸을 x0부터 x8까지 한 줄로 펴고, 2×2 필터 ${matrixText(filter)}를 오른쪽 아래 자리에 놓아요. 그 자리를 맡은 유닛의 가중치 9개를 차례로 적어 주세요.`,
    en: `The cells of a 3×3 picture lie in a line from x0 to x8, and the 2×2 filter ${matrixText(filter)} stands at the bottom right. Write the 9 weights of the unit for that place, in order.`,
  }),
  right: (filter) => unitRow(filter, 1, 1),
  mistakes: {
    'top-left': {
      given: (filter) => unitRow(filter, 0, 0),
      because: {
        ko: '왼쪽 위 자리의 유닛이에요. 필터를 아래로 한 칸, 오른쪽으로 한 칸 옮겨 보세요.',
        en: 'That unit is for the top left; move the filter down by one and right by one.',
      },
    },
    'bottom-left': {
      given: (filter) => unitRow(filter, 1, 0),
      because: {
        ko: '왼쪽 아래 자리예요. 오른쪽으로 한 칸 더 가요.',
        en: 'That is the bottom left; go right by one.',
      },
    },
    'in-one-piece': {
      given: (filter) => [0, 0, 0, 0, 0, ...filter.flat()],
      like: sideBySide,
      because: {
        ko: '네 수를 나란히 붙였어요. 필터의 두 줄은 그림의 다른 줄에 놓여요. 칸 번호를 적어 보세요.',
        en: 'The four stand side by side; the rows of a filter lie on different rows of the picture, so write the numbers of the cells down.',
      },
    },
    'rows-swapped': {
      given: (filter) => unitRow([filter[1], filter[0]], 1, 1),
      because: {
        ko: '필터의 윗줄과 아랫줄이 바뀌었어요. 윗줄은 가운데 줄의 칸에 곱해요.',
        en: 'The rows of the filter are swapped; its upper one multiplies the middle row of the picture.',
      },
    },
  },
  hints: [
    {
      ko: '그림의 칸에 x0, x1, x2 / x3, x4, x5 / x6, x7, x8이라고 적고 필터를 놓아 보세요.',
      en: 'Name the cells x0, x1, x2 / x3, x4, x5 / x6, x7, x8, and lay the filter on them.',
    },
    {
      ko: '필터가 덮는 칸에는 그 칸에 곱하는 수를, 나머지 칸에는 0을 적어요.',
      en: 'Where the filter lies, write the number it multiplies by; everywhere else, 0.',
    },
    {
      ko: '필터는 x4, x5, x7, x8을 덮어요.',
      en: 'The filter covers x4, x5, x7 and x8.',
    },
  ],
  answer: (filter) => {
    const text = `\`[${unitRow(filter, 1, 1).join(', ')}]\``;
    return { ko: text, en: text };
  },
});
