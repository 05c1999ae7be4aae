import type { Exercise } from '../exercise.ts';
import { written } from '../kinds/written.ts';
import { drawnMatrix, type Matrix } from '../matrix.ts';
import { averaged, largest, pooled, summed } from './pooled.ts';

/** Each number, or the largest of those before it where that is larger. */
function runningLargest(map: Matrix): Matrix {
  const numbers = map.flat();
  return map.map((row, y) => row.map((_, x) => largest(numbers.slice(0, y * row.length + x + 1))));
}

/** Max pooling as a function. */
export const writeMaxPool: Exercise = written<readonly [map: Matrix, size: number]>({
  id: '06-max-pool',
  goal: '06-by-hand',
  question: {
    ko: '특성 맵과 윈도의 한 변을 받아 최대 풀링한 표를 돌려주는 함수 `maxPool(map, size)`를 완성해 주세요. 스트라이드는 `size`예요. `line.push(…)`로 값을 적어야 채점해요.',
    en: 'Complete `maxPool(map, size)`, which returns the map after max pooling; the stride is `size`. Until `line.push(…)` writes down a value, you are asked again.',
  },
  inputs: (pick) => {
    const size = pick(2, 3);
    return [drawnMatrix(pick, 2 * size + pick(0, 1), 3 * size + pick(0, 1), -9, 3), size];
  },
  right: (map, size) => pooled(map, size, largest),
  mistakes: {
    'from-zero': {
      does: (map, size) => pooled(map, size, (numbers) => Math.max(0, largest(numbers))),
      because: {
        ko: '음수만 있는 윈도에서 0이 나왔어요. 그 0은 윈도의 어느 칸에 있었나요?',
        en: 'A window of negative numbers gave 0. In which of its cells was that 0?',
      },
    },
    'window-stays': {
      does: (map, size) => {
        const first = pooled(map, size, largest)[0][0];
        return pooled(map, size, () => first);
      },
      because: {
        ko: '늘 왼쪽 위 윈도만 읽어요. 읽을 칸에 `top`과 `left`를 더해요.',
        en: 'It reads the window at the top left every time; add `top` and `left` to the cell that is read.',
      },
    },
    'first-row': {
      does: (map, size) => pooled(map, size, (numbers) => largest(numbers.slice(0, size))),
      because: {
        ko: '윈도의 첫 줄만 읽어요. 아래 줄도 지나가야 해요: `map[top + row]`.',
        en: 'It reads only the first row of the window; go through the rows below, too: `map[top + row]`.',
      },
    },
    'always-two': {
      does: (map, size) =>
        pooled(map, size, (numbers) =>
          largest(numbers.filter((_, cell) => cell % size < 2 && Math.floor(cell / size) < 2)),
        ),
      because: {
        ko: '늘 2×2칸만 읽어요. `size`가 더 클 때도 있어요.',
        en: 'It always reads 2×2 cells; `size` may be larger.',
      },
    },
    'last-value': {
      does: (map, size) => pooled(map, size, (numbers) => numbers[numbers.length - 1]),
      because: {
        ko: '윈도의 마지막 값만 남았어요. 지금까지의 가장 큰 값과 견준 다음 바꿔요.',
        en: 'Only the last value of the window is left; compare it with the largest so far.',
      },
    },
    'first-value': {
      does: (map, size) => pooled(map, size, (numbers) => numbers[0]),
      because: {
        ko: '윈도의 첫 값만 적었어요. 윈도 안의 다른 칸과도 견줘야 해요.',
        en: 'It writes down the first value of the window; compare it with the others.',
      },
    },
    'never-reset': {
      does: (map, size) => runningLargest(pooled(map, size, largest)),
      because: {
        ko: '앞 윈도의 가장 큰 값이 남아 있어요. 윈도마다 새로 시작해요.',
        en: 'The largest of the windows before is still there; start anew in each window.',
      },
    },
    smallest: {
      does: (map, size) => pooled(map, size, (numbers) => Math.min(...numbers)),
      because: {
        ko: '가장 작은 값이 나왔어요. 견주는 기호의 방향을 살펴보세요.',
        en: 'It finds the smallest; look at which way the comparison goes.',
      },
    },
    averaged: {
      does: (map, size) => pooled(map, size, averaged),
      because: {
        ko: '평균을 냈어요. 최대 풀링은 하나를 골라요.',
        en: 'It takes the mean; max pooling picks one.',
      },
    },
    summed: {
      does: (map, size) => pooled(map, size, summed),
      because: {
        ko: '윈도의 값을 더했어요. 더하지 말고 견줘요.',
        en: 'It adds up the window; compare instead of adding.',
      },
    },
    'written-inside': {
      does: (map, size) =>
        pooled(map, size, largest).map((_, y) =>
          map.slice(y * size, (y + 1) * size).flatMap((row) => row.slice(0, Math.floor(row.length / size) * size)),
        ),
      because: {
        ko: '윈도의 값을 모두 적었어요. 안쪽 반복문이 끝난 다음 하나만 적어요.',
        en: 'It writes down every value of the window; write one, behind the inner loops.',
      },
    },
    'one-line': {
      does: (map, size) => [pooled(map, size, largest).flat()],
      because: {
        ko: '값이 모두 한 줄에 들어 있어요. 세로로 옮길 때마다 새 줄을 시작해요.',
        en: 'All values stand in one row; start a new row each time the window moves down.',
      },
    },
  },
  blank: `
  const pooled = [];
  for (let top = 0; top + size <= map.length; top += size) {
    const line = [];
    for (let left = 0; left + size <= map[0].length; left += size) {
    }
    pooled.push(line);
  }
  return pooled;`,
  source: `function maxPool(map: number[][], size: number): number[][] {
  const pooled: number[][] = [];
  for (let top = 0; top + size <= map.length; top += size) {
    const line: number[] = [];
    for (let left = 0; left + size <= map[0].length; left += size) {
      let largest = -Infinity;
      for (let row = 0; row < size; row++) {
        for (let column = 0; column < size; column++) {
          largest = Math.max(largest, map[top + row][left + column]);
        }
      }
      line.push(largest);
    }
    pooled.push(line);
  }
  return pooled;
}`,
  hints: [
    {
      ko: '반복문 두 개로 윈도의 행과 열을 지나요. 그 앞에서 `largest`를 만들고, 뒤에서 적어요.',
      en: 'Two loops go through the rows and the columns of the window. Make `largest` before them, write it down after them.',
    },
    {
      ko: '가장 안쪽 줄은 이래요: `largest = Math.max(largest, map[top + row][left + column]);` 시작하는 `-Infinity`는 어떤 수보다도 작은 값이에요.',
      en: 'The innermost line is `largest = Math.max(largest, map[top + row][left + column]);` The `-Infinity` it starts with is smaller than any number.',
    },
  ],
});
