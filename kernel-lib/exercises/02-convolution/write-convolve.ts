import { correlate, halfTurned } from '../correlate.ts';
import type { Exercise } from '../exercise.ts';
import { written } from '../kinds/written.ts';
import { drawnMatrix, type Matrix, transposed } from '../matrix.ts';

/** Convolution as a function. */
export const writeConvolve: Exercise = written<readonly [input: Matrix, filter: Matrix]>({
  id: '02-convolve',
  goal: '02-convolve',
  question: {
    ko: '그림과 필터를 받아 특성 맵을 돌려주는 함수 `convolve(input, filter)`를 써 주세요. 그림도 필터도 세로와 가로가 다를 수 있어요.',
    en: 'Write `convolve(input, filter)`, which returns the feature map. Height and width may differ in both.',
  },
  inputs: (pick) => [drawnMatrix(pick, pick(4, 6), pick(5, 7), 0, 5), drawnMatrix(pick, pick(2, 3), pick(2, 4), -3, 4)],
  right: correlate,
  mistakes: {
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
      ko: '네 단계를 떠올려 보세요. 자리 잡기, 곱하기, 더하기, 적기.',
      en: 'Think of the four steps: place the window, multiply, add, write down.',
    },
    {
      ko: '반복문은 네 개예요. 바깥의 둘은 윈도의 자리를, 안의 둘은 윈도 안의 칸을 지나요.',
      en: 'There are four loops: the outer two go through the places, the inner two through the cells of the window.',
    },
  ],
});
