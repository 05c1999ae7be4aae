import { innerProduct } from '../correlate.ts';
import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';
import { drawnMatrix, type Matrix, matrixText, total, transposed } from '../matrix.ts';

interface Pair {
  readonly patch: Matrix;
  readonly filter: Matrix;
}

/** The score of one piece. */
export const score: Exercise = numeric<Pair>({
  id: '02-score',
  goal: '02-score',
  draw: (pick) => ({ patch: drawnMatrix(pick, 2, 2, 0, 5), filter: drawnMatrix(pick, 2, 2, -3, 4) }),
  question: ({ patch, filter }) => ({
    ko: `조각에 필터를 대면 점수는 얼마일까요?\n조각 ${matrixText(patch)}\n필터 ${matrixText(filter)}`,
    en: `What score does the filter give this piece?\npiece ${matrixText(patch)}\nfilter ${matrixText(filter)}`,
  }),
  right: ({ patch, filter }) => innerProduct(patch, filter),
  mistakes: {
    'sums-multiplied': {
      given: ({ patch, filter }) => total(patch) * total(filter),
      because: {
        ko: '조각의 합과 필터의 합을 곱했어요. 같은 자리의 수끼리만 곱해요.',
        en: 'You multiplied the two sums; only numbers at equal places are multiplied.',
      },
    },
    'rows-with-columns': {
      given: ({ patch, filter }) => innerProduct(patch, transposed(filter)),
      because: {
        ko: '조각의 행과 필터의 열을 짝지었어요. 필터를 돌리지 말고 그대로 겹쳐요.',
        en: 'You paired rows with columns; lay the filter on the piece without turning it.',
      },
    },
    'sign-forgotten': {
      given: ({ patch, filter }) =>
        innerProduct(
          patch,
          filter.map((row) => row.map(Math.abs)),
        ),
      because: {
        ko: '음수 가중치의 부호를 빠뜨렸어요. 음수를 곱하면 점수가 깎여요.',
        en: 'You left out the minus of a weight; a negative weight takes from the score.',
      },
    },
    'first-row-only': {
      given: ({ patch, filter }) => innerProduct(patch, filter.slice(0, 1)),
      because: {
        ko: '첫 줄만 계산했어요. 아랫줄도 곱해서 더해요.',
        en: 'That is the first row alone; the row below counts, too.',
      },
    },
  },
  hints: [
    { ko: '필터를 조각 위에 그대로 겹쳐 보세요.', en: 'Lay the filter on the piece as it is.' },
    {
      ko: '겹친 수끼리 곱하고, 나온 수를 모두 더해요.',
      en: 'Multiply what lies on each other, then add everything up.',
    },
    ({ patch, filter }) => ({ ko: sum(patch, filter), en: sum(patch, filter) }),
  ],
  answer: ({ patch, filter }) => {
    const line = `${sum(patch, filter)} = ${innerProduct(patch, filter)}`;
    return { ko: line, en: line };
  },
});

function sum(patch: Matrix, filter: Matrix): string {
  return patch.flatMap((row, y) => row.map((value, x) => `${value}×(${filter[y][x]})`)).join(' + ');
}
