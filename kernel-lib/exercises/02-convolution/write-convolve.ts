import { correlate, halfTurned, innerProduct } from '../correlate.ts';
import type { Exercise } from '../exercise.ts';
import { written } from '../kinds/written.ts';
import { drawnMatrix, type Matrix, total, transposed } from '../matrix.ts';
import { windows } from '../windows.ts';

const products = (patch: Matrix, filter: Matrix) =>
  patch.flatMap((row, y) => row.map((pixel, x) => pixel * filter[y][x]));

/** Each number with all that stand before it added. */
function running(numbers: readonly number[]): number[] {
  let sum = 0;
  return numbers.map((number) => {
    sum += number;
    return sum;
  });
}

/** A map whose sums run on from row to row. */
function runningOn(map: Matrix): Matrix {
  const sums = running(map.flat());
  return map.map((row, y) => row.map((_, x) => sums[y * row.length + x]));
}

/** Convolution as a function. */
export const writeConvolve: Exercise = written<readonly [input: Matrix, filter: Matrix]>({
  id: '02-convolve',
  goal: '02-convolve',
  question: {
    ko: '그림과 필터를 받아 특성 맵을 돌려주는 함수 `convolve(input, filter)`를 써 주세요. 그림도 필터도 세로와 가로가 다를 수 있어요. `scores.push(…)`로 점수를 적어야 채점해요. 적기 전에는 이 문제가 다시 나와요.',
    en: 'Write `convolve(input, filter)`, which returns the feature map. Height and width may differ in both. Until `scores.push(…)` writes down a score, you are asked again.',
  },
  // A filter is never higher than wide: whoever goes to `height` twice gets numbers, and is told why they are too few.
  inputs: (pick) => {
    const height = pick(2, 3);
    return [drawnMatrix(pick, pick(4, 6), pick(5, 7), 0, 5), drawnMatrix(pick, height, pick(height, 4), -3, 4)];
  },
  right: correlate,
  mistakes: {
    'window-stays': {
      does: (input, filter) => {
        const places = windows(input, filter);
        return places.map((row) => row.map(() => innerProduct(places[0][0], filter)));
      },
      because: {
        ko: '자리를 옮겨도 늘 왼쪽 위 조각만 읽고 있어요. 읽을 칸에 `top`과 `left`를 더해요.',
        en: 'It reads the piece at the top left every time; add `top` and `left` to the cell that is read.',
      },
    },
    'last-product': {
      does: (input, filter) =>
        windows(input, filter).map((row) => row.map((patch) => products(patch, filter).at(-1) ?? 0)),
      because: {
        ko: '마지막 곱만 남았어요. `score = score + …`처럼 앞의 값에 이어서 더해요.',
        en: 'Only the last product is left; add to what was there, as in `score = score + …`.',
      },
    },
    'never-reset': {
      does: (input, filter) => runningOn(correlate(input, filter)),
      because: {
        ko: '점수가 앞자리의 점수에 이어져요. 자리마다 0에서 시작해요.',
        en: 'Each score goes on from the one before; start at 0 at every place.',
      },
    },
    'reset-each-row': {
      does: (input, filter) => correlate(input, filter).map(running),
      because: {
        ko: '줄이 바뀔 때만 0에서 시작해요. 오른쪽으로 한 칸 옮길 때도 0에서 시작해야 해요.',
        en: 'It starts at 0 for each row alone; start at 0 for each step to the right, too.',
      },
    },
    'square-only': {
      does: (input, filter) =>
        windows(input, filter).map((row) =>
          row.map((patch) =>
            innerProduct(
              patch,
              filter.map((weights) => weights.slice(0, filter.length)),
            ),
          ),
        ),
      because: {
        ko: '윈도 안에서 세로의 수만큼만 가로로 갔어요. 안쪽 열은 `width`까지 가요.',
        en: 'Inside the window it goes as far across as down; the columns go up to `width`.',
      },
    },
    'not-added': {
      does: (input, filter) => windows(input, filter).map((row) => row.flatMap((patch) => products(patch, filter))),
      because: {
        ko: '곱을 하나하나 적었어요. 점수는 자리마다 하나예요. 모두 더한 다음 적어요.',
        en: 'It writes down each product; a place has one score, so add them all up first.',
      },
    },
    'written-inside': {
      does: (input, filter) =>
        windows(input, filter).map((row) => row.flatMap((patch) => running(products(patch, filter)))),
      because: {
        ko: '더하는 도중의 값까지 적었어요. 안쪽 반복문 두 개가 끝난 다음 한 번만 적어요.',
        en: 'It writes down sums that are not done; write once, behind both inner loops.',
      },
    },
    'filter-added': {
      does: (input, filter) => windows(input, filter).map((row) => row.map((patch) => total(patch) + total(filter))),
      because: {
        ko: '픽셀과 가중치를 곱하지 않고 더했어요. 같은 자리의 두 수를 곱해요.',
        en: 'It adds pixels and weights; multiply the two numbers at the same place.',
      },
    },
    'last-place-forgotten': {
      does: (input, filter) =>
        correlate(input, filter)
          .slice(0, -1)
          .map((row) => row.slice(0, -1)),
      because: {
        ko: '마지막 자리를 빠뜨렸어요. 필터의 끝이 그림의 끝에 닿는 자리도 세어야 해요.',
        en: 'The last place is missing; where the end of the filter meets the end of the picture it still fits.',
      },
    },
    'height-for-width': {
      does: (input, filter) => transposed(correlate(input, filter)),
      because: {
        ko: '특성 맵의 행과 열이 바뀌었어요. 바깥 반복문이 세로(`top`)여야 해요.',
        en: 'Rows and columns of the map are swapped; the outer loop goes down (`top`).',
      },
    },
    'half-turned': {
      does: (input, filter) => correlate(input, halfTurned(filter)),
      because: {
        ko: '필터를 반 바퀴 돌려서 곱하고 있어요. 딥러닝에서는 그대로 겹쳐요.',
        en: 'It turns the filter by half a turn; in deep learning the filter is laid on as it is.',
      },
    },
    'filter-forgotten': {
      does: (input, filter) =>
        correlate(
          input,
          filter.map((row) => row.map(() => 1)),
        ),
      because: {
        ko: '윈도 안의 픽셀만 더하고 있어요. 필터의 가중치를 곱해야 해요.',
        en: 'It adds the pixels alone; multiply them with the weights of the filter.',
      },
    },
    'one-line': {
      does: (input, filter) => [correlate(input, filter).flat()],
      because: {
        ko: '점수가 모두 한 줄에 들어 있어요. 세로로 옮길 때마다 새 줄을 시작해요.',
        en: 'All scores stand in one row; start a new row each time the window moves down.',
      },
    },
  },
  blank: `
  const height = filter.length;
  const width = filter[0].length;
  const map = [];
  for (let top = 0; top + height <= input.length; top++) {
    const scores = [];
    for (let left = 0; left + width <= input[0].length; left++) {
    }
    map.push(scores);
  }
  return map;`,
  source: `function convolve(input: number[][], filter: number[][]): number[][] {
  const height = filter.length;
  const width = filter[0].length;
  const map: number[][] = [];
  for (let top = 0; top + height <= input.length; top++) {
    const scores: number[] = [];
    for (let left = 0; left + width <= input[0].length; left++) {
      let score = 0;
      for (let row = 0; row < height; row++) {
        for (let column = 0; column < width; column++) {
          score = score + input[top + row][left + column] * filter[row][column];
        }
      }
      scores.push(score);
    }
    map.push(scores);
  }
  return map;
}`,
  hints: [
    {
      ko: '반복문 두 개를 더 넣어요. 하나는 윈도의 행을, 하나는 열을 지나요. 그 앞에서 점수를 0으로 시작하고, 뒤에서 적어요.',
      en: 'Add two loops, one through the rows of the window, one through its columns. Start a score at 0 before them, write it down after them.',
    },
    {
      ko: '가장 안쪽 줄은 이래요: `score = score + input[top + row][left + column] * filter[row][column];`',
      en: 'The innermost line is `score = score + input[top + row][left + column] * filter[row][column];`',
    },
  ],
});
