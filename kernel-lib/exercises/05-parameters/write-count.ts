import type { Exercise } from '../exercise.ts';
import { written } from '../kinds/written.ts';

/** The parameters of a convolution, as a function. */
export const writeCount: Exercise = written<
  readonly [height: number, width: number, channels: number, filters: number]
>({
  id: '05-write-count',
  goal: '05-count-conv',
  question: {
    ko: '필터의 세로와 가로, 들어오는 채널의 수, 필터의 수를 받아 합성곱층의 파라미터가 모두 몇 개인지 돌려주는 함수 `countParameters(height, width, channels, filters)`를 완성해 주세요. 편향도 세어요.',
    en: 'Complete `countParameters(height, width, channels, filters)`: from the size of a filter, the channels that come in and the number of filters it returns all the parameters of a convolution, biases too.',
  },
  inputs: (pick) => [pick(2, 4), pick(5, 7), pick(2, 9), pick(10, 40)],
  right: (height, width, channels, filters) => (height * width * channels + 1) * filters,
  mistakes: {
    'biases-forgotten': {
      does: (height, width, channels, filters) => height * width * channels * filters,
      because: {
        ko: '가중치만 세었어요. 점수에 더하는 수도 학습해요.',
        en: 'Those are the weights; what is added to a score is learned, too.',
      },
    },
    'one-bias': {
      does: (height, width, channels, filters) => height * width * channels * filters + 1,
      because: {
        ko: '층 전체에 편향을 하나만 두었어요. 필터마다 세어 보세요.',
        en: 'That is a single bias for the layer; count them filter by filter.',
      },
    },
    'channels-forgotten': {
      does: (height, width, _, filters) => (height * width + 1) * filters,
      because: {
        ko: '한 장짜리 필터로 세었어요. 필터는 들어오는 채널마다 한 장씩 겹쳐 있어요.',
        en: 'Those filters have one sheet; a filter has a sheet for each channel that comes in.',
      },
    },
    'bias-for-each-sheet': {
      does: (height, width, channels, filters) => (height * width + 1) * channels * filters,
      because: {
        ko: '편향을 채널마다 두었어요. 채널을 모두 더한 점수에 한 번만 더해요.',
        en: 'You gave each channel a bias; one is added once, to the score of all channels together.',
      },
    },
    'square-filter': {
      does: (height, _, channels, filters) => (height * height * channels + 1) * filters,
      because: {
        ko: '세로를 두 번 곱했어요. 가로가 다를 수 있어요.',
        en: 'The height stands there twice; the width may be another.',
      },
    },
    'one-filter': {
      does: (height, width, channels) => height * width * channels + 1,
      because: {
        ko: '필터 하나만 세었어요. 층에는 필터가 여럿이에요.',
        en: 'That is one filter; the layer has many.',
      },
    },
  },
  source: `function countParameters(
  height: number, width: number, channels: number, filters: number,
): number {
  let count = 0;
  for (let filter = 0; filter < filters; filter++) {
    count += height * width * channels;
    count += 1;
  }
  return count;
}`,
  hints: [
    {
      ko: '필터 하나부터 세어요. 겹친 장의 칸을 모두 세고, 그 필터가 더하는 수를 하나 세어요.',
      en: 'Begin with one filter: all cells of its sheets, and the number that it adds.',
    },
    {
      ko: '필터 하나에는 세로 × 가로 × 채널, 그리고 1이 있어요. 필터마다 그만큼이에요.',
      en: 'One filter has height × width × channels numbers, and 1; so many for each filter.',
    },
  ],
});
