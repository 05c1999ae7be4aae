import type { Exercise } from '../exercise.ts';
import { written } from '../kinds/written.ts';

type Inputs = readonly [a: readonly number[], b: readonly number[]];

/** How far apart two pictures are, as a function. */
export const distance: Exercise = written<Inputs>({
  id: '11-distance',
  goal: '11-confused',
  question: {
    ko: '두 그림의 픽셀을 한 줄씩 받아서, 같은 자리의 차이를 제곱해 모두 더한 수를 돌려주는 함수 `distance(a, b)`를 완성해 주세요.',
    en: 'Complete `distance(a, b)`: it gets the pixels of two pictures, each in a line, and returns the sum of the squared differences at equal places.',
  },
  inputs: (pick) => {
    const six = () => Array.from({ length: 6 }, () => pick(0, 16) / 16);
    return [six(), six()];
  },
  right: (a, b) => a.reduce((sum, value, i) => sum + (value - b[i]) ** 2, 0),
  mistakes: {
    'not-squared': {
      does: (a, b) => a.reduce((sum, value, i) => sum + (value - b[i]), 0),
      because: {
        ko: '제곱하지 않으면 밝은 칸과 어두운 칸의 차이가 서로 지워져요.',
        en: 'Without squares, brighter cells and darker ones cancel out.',
      },
    },
    'size-of-difference': {
      does: (a, b) => a.reduce((sum, value, i) => sum + Math.abs(value - b[i]), 0),
      because: {
        ko: '차이의 크기를 더했어요. 여기서는 차이를 제곱해서 더해요.',
        en: 'It adds the sizes of the differences; here they are squared.',
      },
    },
    'squared-at-the-end': {
      does: (a, b) => a.reduce((sum, value, i) => sum + (value - b[i]), 0) ** 2,
      because: {
        ko: '다 더한 다음에 제곱했어요. 칸마다 제곱해서 더해야 차이가 지워지지 않아요.',
        en: 'It squares the sum; square each difference first, or they cancel out.',
      },
    },
    rooted: {
      does: (a, b) => Math.sqrt(a.reduce((sum, value, i) => sum + (value - b[i]) ** 2, 0)),
      because: {
        ko: '제곱근까지 구했어요. 여기서는 더한 수를 그대로 돌려줘요.',
        en: 'It takes the root as well; here the sum is returned as it is.',
      },
    },
    multiplied: {
      does: (a, b) => a.reduce((sum, value, i) => sum + value * b[i], 0),
      because: {
        ko: '곱해서 더한 내적이에요. 거리는 빼서 구해요.',
        en: 'That is an inner product; a distance comes from subtracting.',
      },
    },
    'last-only': {
      does: (a, b) => (a[a.length - 1] - b[b.length - 1]) ** 2,
      because: {
        ko: '마지막 칸의 차이만 남았어요. 칸마다 더해 가세요.',
        en: 'Only the last cell is left; add cell by cell.',
      },
    },
  },
  source: `function distance(a: number[], b: number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) {
    sum += (a[i] - b[i]) ** 2;
  }
  return sum;
}`,
  blank: `let sum = 0;
  for (let i = 0; i < a.length; i++) {
  }
  return Number.NaN;`,
  hints: [
    {
      ko: '0에서 시작해서, 칸마다 뺀 수를 제곱해 더해 가요.',
      en: 'Begin with 0, and add the square of each difference.',
    },
    { ko: '칸마다 `(a[i] - b[i]) ** 2`를 더해요.', en: 'Add `(a[i] - b[i]) ** 2` for each cell.' },
  ],
});
