import { correlate, halfTurned } from '../correlate.ts';
import type { Exercise } from '../exercise.ts';
import { rows } from '../kinds/rows.ts';
import { drawnMatrix, type Matrix, matrixText, transposed } from '../matrix.ts';

interface Pair {
  readonly input: Matrix;
  readonly filter: Matrix;
}

/** A feature map by hand. */
export const featureMap: Exercise = rows<Pair>({
  id: '02-feature-map',
  goal: '02-convolve',
  draw: (pick) => ({ input: drawnMatrix(pick, 3, 3, 0, 4), filter: drawnMatrix(pick, 2, 2, -2, 3) }),
  question: ({ input, filter }) => ({
    ko: `그림 위로 필터를 한 칸씩 옮겨요. 특성 맵을 적어 주세요.\n그림 ${matrixText(input)}\n필터 ${matrixText(filter)}`,
    en: `The filter moves over the picture cell by cell. Write down the feature map.\npicture ${matrixText(input)}\nfilter ${matrixText(filter)}`,
  }),
  right: ({ input, filter }) => correlate(input, filter),
  mistakes: {
    'half-turned': {
      given: ({ input, filter }) => correlate(input, halfTurned(filter)),
      because: {
        ko: '필터를 반 바퀴 돌려서 곱했어요. 딥러닝에서는 돌리지 않고 그대로 겹쳐요.',
        en: 'You turned the filter by half a turn; in deep learning it is laid on as it is.',
      },
    },
    'height-for-width': {
      given: ({ input, filter }) => transposed(correlate(input, filter)),
      because: {
        ko: '점수는 맞는데 행과 열이 바뀌었어요. 오른쪽으로 옮긴 점수는 같은 줄에 적어요.',
        en: 'The scores are right, but rows and columns are swapped; a move to the right stays in its row.',
      },
    },
    'filter-forgotten': {
      given: ({ input }) =>
        correlate(input, [
          [1, 1],
          [1, 1],
        ]),
      because: {
        ko: '윈도 안의 픽셀을 그대로 더했어요. 더하기 전에 필터의 가중치를 곱해요.',
        en: 'You added the pixels as they are; each is multiplied with its weight first.',
      },
    },
    'one-direction': {
      given: ({ input, filter }) => correlate(input, filter).slice(0, 1),
      because: {
        ko: '첫 줄까지만 옮겼어요. 한 줄 내려와서 다시 왼쪽부터 가요.',
        en: 'You stopped after the first row; go down by one and start again at the left.',
      },
    },
  },
  hints: [
    {
      ko: '자리 잡기, 곱하기, 더하기, 적기를 자리마다 되풀이해요.',
      en: 'Place the window, multiply, add, write down: the same at every place.',
    },
    { ko: '맨 왼쪽 위에서 시작해 오른쪽으로, 그다음 아래로 가요.', en: 'Start at the top left, go right, then down.' },
    ({ input, filter }) => ({
      ko: `첫 점수부터 알려 줄게요: ${correlate(input, filter)[0][0]}`,
      en: `The first score is ${correlate(input, filter)[0][0]}.`,
    }),
  ],
  answer: ({ input, filter }) => ({
    ko: matrixText(correlate(input, filter)),
    en: matrixText(correlate(input, filter)),
  }),
});
