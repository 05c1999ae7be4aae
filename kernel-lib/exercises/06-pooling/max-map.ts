import type { Exercise } from '../exercise.ts';
import { rows } from '../kinds/rows.ts';
import { drawnMatrix, type Matrix, matrixText, transposed } from '../matrix.ts';
import { averaged, largest, pooled, summed } from './pooled.ts';

/** Max pooling by hand; one window holds nothing but negative numbers. */
export const maxMap: Exercise = rows<Matrix>({
  id: '06-max-map',
  goal: '06-by-hand',
  draw: (pick) => {
    const negative = drawnMatrix(pick, 2, 2, -9, -1);
    const below = drawnMatrix(pick, 2, 2, -5, 9).map((row, y) => [...row, ...negative[y]]);
    return [...drawnMatrix(pick, 2, 4, -3, 9), ...below];
  },
  question: (map) => ({
    ko: `이 특성 맵을 2×2 윈도, 스트라이드 2로 최대 풀링해요. 나오는 표를 적어 주세요.\n${matrixText(map)}`,
    en: `Pool this map with 2×2 windows and stride 2 (max pooling). Write down the map that comes out.\n${matrixText(map)}`,
  }),
  right: (map) => pooled(map, 2, largest),
  mistakes: {
    averaged: {
      given: (map) => pooled(map, 2, averaged),
      because: {
        ko: '윈도의 평균을 냈어요. 최대 풀링은 가장 큰 값을 골라요.',
        en: 'Those are the means; max pooling picks the largest.',
      },
    },
    'stride-one': {
      given: (map) => pooled(map, 2, largest, 1),
      because: {
        ko: '윈도를 한 칸씩 옮겼어요. 두 칸씩 옮겨 주세요.',
        en: 'You moved the window cell by cell; move it by two.',
      },
    },
    'from-zero': {
      given: (map) => pooled(map, 2, (numbers) => Math.max(0, largest(numbers))),
      because: {
        ko: '윈도에 없는 0을 골랐어요. 음수만 있는 윈도에서도 그 가운데 가장 큰 값을 골라요.',
        en: 'You picked a 0 that is not in the window; among negative numbers, too, one is the largest.',
      },
    },
    'farthest-from-zero': {
      given: (map) =>
        pooled(map, 2, (numbers) => numbers.reduce((most, each) => (Math.abs(each) > Math.abs(most) ? each : most))),
      because: {
        ko: '0에서 가장 먼 값을 골랐어요. 음수는 0에 가까울수록 커요.',
        en: 'You picked what is farthest from 0; a negative number is larger the nearer it is to 0.',
      },
    },
    summed: {
      given: (map) => pooled(map, 2, summed),
      because: {
        ko: '네 값을 더했어요. 더하기는 합성곱의 일이에요. 여기서는 하나를 골라요.',
        en: 'You added the four; that is what a convolution does. Here one is picked.',
      },
    },
    'height-for-width': {
      given: (map) => transposed(pooled(map, 2, largest)),
      because: {
        ko: '값은 맞는데 행과 열이 바뀌었어요. 오른쪽 윈도의 값은 같은 줄에 적어요.',
        en: 'The values are right, but rows and columns are swapped; a window to the right stays in its row.',
      },
    },
  },
  hints: [
    {
      ko: '표를 두 줄씩, 두 칸씩 묶어 네 윈도로 나눠 보세요.',
      en: 'Cut the map into four windows, two rows by two columns.',
    },
    { ko: '윈도마다 가장 큰 값에 동그라미를 쳐 보세요.', en: 'Draw a ring around the largest value of each window.' },
    (map) => ({
      ko: `왼쪽 위 값부터 알려 줄게요: ${pooled(map, 2, largest)[0][0]}`,
      en: `The window at the top left leaves ${pooled(map, 2, largest)[0][0]}.`,
    }),
  ],
  answer: (map) => ({ ko: matrixText(pooled(map, 2, largest)), en: matrixText(pooled(map, 2, largest)) }),
});
