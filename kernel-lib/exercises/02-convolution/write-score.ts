import { innerProduct } from '../correlate.ts';
import type { Exercise } from '../exercise.ts';
import { written } from '../kinds/written.ts';
import { drawnMatrix, type Matrix, total } from '../matrix.ts';

/** The inner product as a function. */
export const writeScore: Exercise = written<readonly [patch: Matrix, filter: Matrix]>({
  id: '02-write-score',
  goal: '02-score',
  question: {
    ko: '조각과 필터를 받아 점수를 돌려주는 함수 `innerProduct(patch, filter)`를 써 주세요. 크기는 세로와 가로가 다를 수 있어요.',
    en: 'Write `innerProduct(patch, filter)`, which returns the score of a piece. Height and width may differ.',
  },
  inputs: (pick) => {
    const rows = pick(2, 3);
    const columns = pick(rows, 4);
    return [drawnMatrix(pick, rows, columns, 0, 5), drawnMatrix(pick, rows, columns, -3, 4)];
  },
  right: innerProduct,
  mistakes: {
    'sums-multiplied': {
      does: (patch, filter) => total(patch) * total(filter),
      because: {
        ko: '조각의 합과 필터의 합을 곱하고 있어요. 같은 자리의 수끼리 먼저 곱해요.',
        en: 'It multiplies the two sums; multiply the numbers at equal places first.',
      },
    },
    'last-product': {
      does: (patch, filter) => (patch.at(-1)?.at(-1) ?? 0) * (filter.at(-1)?.at(-1) ?? 0),
      because: {
        ko: '마지막 곱만 남았어요. `total = total + …`처럼 앞의 값에 이어서 더해요.',
        en: 'Only the last product is left; add to what was there, as in `total = total + …`.',
      },
    },
    'one-row': {
      does: (patch, filter) => innerProduct(patch, filter.slice(0, 1)),
      because: {
        ko: '첫 줄에서 끝났어요. `return`이 바깥 반복문 안에 있는지 살펴봐요.',
        en: 'It ends after the first row; see whether `return` stands inside the outer loop.',
      },
    },
    'square-only': {
      does: (patch, filter) =>
        innerProduct(
          patch,
          filter.map((row) => row.slice(0, filter.length)),
        ),
      because: {
        ko: '세로의 수만큼만 가로로 갔어요. 가로의 수는 `filter[0].length`예요.',
        en: 'It goes as far across as down; the columns are `filter[0].length`.',
      },
    },
  },
  blank: `
  let total = 0;
  for (let row = 0; row < filter.length; row++) {
    for (let column = 0; column < filter[0].length; column++) {
      total = Number.NaN;
    }
  }
  return total;`,
  source: `function innerProduct(patch: number[][], filter: number[][]): number {
  let total = 0;
  for (let row = 0; row < filter.length; row++) {
    for (let column = 0; column < filter[0].length; column++) {
      total = total + patch[row][column] * filter[row][column];
    }
  }
  return total;
}`,
  hints: [
    {
      ko: '반복문 두 개가 필요해요. 하나는 행을, 하나는 열을 지나요.',
      en: 'It takes two loops: one through the rows, one through the columns.',
    },
    {
      ko: '0에서 시작하는 `total`에 같은 자리의 곱을 하나씩 더하고, 마지막에 `total`을 돌려줘요.',
      en: 'Start a `total` at 0, add the product of each place, and return it at the end.',
    },
  ],
});
