import { innerProduct } from '../correlate.ts';
import type { Exercise } from '../exercise.ts';
import { written } from '../kinds/written.ts';
import { drawnMatrix, type Matrix } from '../matrix.ts';

/** What several filters write at one place. */
export const scoresAt: Exercise = written<readonly [piece: Matrix, filters: readonly Matrix[]]>({
  id: '04-scores-at',
  goal: '04-maps',
  question: {
    ko: '조각 하나와 필터 여러 개를 받아, 필터마다 점수를 하나씩 적은 배열을 돌려주는 함수 `scoresAt(piece, filters)`를 완성해 주세요.',
    en: 'Complete `scoresAt(piece, filters)`: it returns the scores of one piece, one for each filter, in an array.',
  },
  inputs: (pick) => {
    const [height, width] = [pick(2, 3), pick(2, 3)];
    const filters = Array.from({ length: pick(2, 4) }, () => drawnMatrix(pick, height, width, -3, 3));
    return [drawnMatrix(pick, height, width, 1, 5), filters];
  },
  right: (piece, filters) => filters.map((filter) => innerProduct(piece, filter)),
  mistakes: {
    'filters-added': {
      does: (piece, filters) => filters.reduce((sum, filter) => sum + innerProduct(piece, filter), 0),
      because: {
        ko: '필터들의 점수를 하나로 더했어요. 필터마다 따로 `scores`에 적어 주세요.',
        en: 'It adds the scores of all filters up; write down one for each filter.',
      },
    },
    'never-begun-again': {
      does: (piece, filters) => {
        let points = 0;
        return filters.map((filter) => {
          points += innerProduct(piece, filter);
          return points;
        });
      },
      because: {
        ko: '앞 필터의 점수가 다음 점수에 섞여요. 필터마다 0에서 다시 시작해요.',
        en: 'The score of one filter runs into the next; begin each of them at 0.',
      },
    },
    'first-filter-only': {
      does: (piece, filters) => filters.map(() => innerProduct(piece, filters[0])),
      because: {
        ko: '첫 필터만 되풀이해요. 반복문이 꺼낸 `filter`를 써 주세요.',
        en: 'It uses the first filter over and over; use the `filter` that the loop takes out.',
      },
    },
    'filters-forgotten': {
      does: (piece, filters) => filters.map(() => piece.flat().reduce((sum, pixel) => sum + pixel, 0)),
      because: {
        ko: '픽셀만 더했어요. 더하기 전에 가중치를 곱해요.',
        en: 'It adds the pixels alone; multiply them with the weights first.',
      },
    },
    'last-product': {
      does: (piece, filters) =>
        filters.map((filter) => (piece.at(-1)?.at(-1) as number) * (filter.at(-1)?.at(-1) as number)),
      because: {
        ko: '마지막 곱만 남았어요. 곱이 나올 때마다 `points`에 더해요.',
        en: 'Only the last product is left; add each of them to `points`.',
      },
    },
    'running-sums': {
      does: (piece, filters) =>
        filters.flatMap((filter) => {
          let points = 0;
          return filter.flatMap((row, y) =>
            row.map((weight, x) => {
              points += weight * piece[y][x];
              return points;
            }),
          );
        }),
      because: {
        ko: '`scores`에 적는 줄이 가장 안쪽 반복문 안에 있어요. 필터 하나가 끝난 다음에 한 번 적어요.',
        en: 'It writes in the innermost loop, while it is still adding; write once, when a filter is done.',
      },
    },
    'written-for-each-row': {
      does: (piece, filters) =>
        filters.flatMap((filter) => {
          let points = 0;
          return filter.map((row, y) => {
            points += row.reduce((sum, weight, x) => sum + weight * piece[y][x], 0);
            return points;
          });
        }),
      because: {
        ko: '줄마다 적었어요. 안쪽 반복문 두 개가 다 끝난 다음에 한 번만 적어요.',
        en: 'It writes after every row; write once, when both inner loops are done.',
      },
    },
    'written-at-the-end': {
      does: (piece, filters) => filters.slice(-1).map((filter) => innerProduct(piece, filter)),
      because: {
        ko: '마지막 필터의 점수만 적었어요. 적는 줄을 필터를 도는 반복문 안으로 옮겨요.',
        en: 'Only the score of the last filter is written; move that line into the loop over the filters.',
      },
    },
    'all-in-one': {
      does: (piece, filters) => [filters.reduce((sum, filter) => sum + innerProduct(piece, filter), 0)],
      because: {
        ko: '필터들의 점수를 모두 더한 다음에 한 번 적었어요. 필터가 바뀔 때마다 0에서 다시 시작하고 따로 적어요.',
        en: 'It adds the scores of all filters and writes once; begin each filter at 0, and write its own.',
      },
    },
  },
  blank: `
  const scores = [];
  for (const filter of filters) {
    let points = 0;
    for (let row = 0; row < piece.length; row++) {
      for (let column = 0; column < piece[0].length; column++) {
      }
    }
  }
  return scores;`,
  source: `function scoresAt(piece: number[][], filters: number[][][]): number[] {
  const scores: number[] = [];
  for (const filter of filters) {
    let points = 0;
    for (let row = 0; row < piece.length; row++) {
      for (let column = 0; column < piece[0].length; column++) {
        points = points + piece[row][column] * filter[row][column];
      }
    }
    scores.push(points);
  }
  return scores;
}`,
  hints: [
    {
      ko: '두 줄이면 돼요. 안쪽에서는 픽셀과 가중치를 곱해 `points`에 더하고, 필터 하나가 끝나면 `scores`에 적어요.',
      en: 'Two lines will do: inside, multiply pixel and weight and add that to `points`; behind each filter, write into `scores`.',
    },
    {
      ko: '안쪽은 `points = points + piece[row][column] * filter[row][column];`, 바깥쪽은 `scores.push(points);`예요.',
      en: 'Inside `points = points + piece[row][column] * filter[row][column];`, outside `scores.push(points);`.',
    },
  ],
});
