import type { Exercise } from '../exercise.ts';
import { ordered } from '../kinds/ordered.ts';

/** The layers of a network in the one order that makes its shapes. */
export const orderLayers: Exercise = ordered({
  id: '08-order-layers',
  goal: '08-shapes',
  question: {
    ko: '모양이 28×28×1 → 24×24×6 → 12×12×6 → 10×10×16 → 1600 → 64 → 10으로 바뀌는 신경망이에요. 줄의 차례를 바로잡아 주세요.',
    en: 'The shapes of this network are 28×28×1 → 24×24×6 → 12×12×6 → 10×10×16 → 1600 → 64 → 10. Put its lines in order.',
  },
  lines: [
    'const network = sequential([',
    "  conv2d({ filters: 6, kernelSize: 5, activation: 'relu' }),",
    '  maxPooling2d({ poolSize: 2 }),',
    "  conv2d({ filters: 16, kernelSize: 3, activation: 'relu' }),",
    '  flatten(),',
    "  dense({ units: 64, activation: 'relu' }),",
    "  dense({ units: 10, activation: 'softmax' }),",
    ']);',
  ],
  mistakes: {
    'dense-before-flatten': {
      order: [1, 2, 3, 4, 6, 5, 7, 8],
      because: {
        ko: '완전 연결층에 특성 맵이 그대로 들어가요. 먼저 한 줄로 펴요.',
        en: 'Maps go into the dense layer as they are; they have to be laid out in a line first.',
      },
    },
    'answer-in-the-middle': {
      order: [1, 2, 3, 4, 5, 7, 6, 8],
      because: {
        ko: '확률 열 개가 나온 다음에 또 층이 있어요. 확률은 맨 마지막에 나와야 해요.',
        en: 'A layer stands behind the ten probabilities; those have to come last.',
      },
    },
    'pooling-first': {
      order: [1, 3, 2, 4, 5, 6, 7, 8],
      because: {
        ko: '그림을 먼저 절반으로 줄였어요. 24×24는 28×28을 어떤 층에 넣은 것일까요?',
        en: 'It halves the picture first; which layer makes 24×24 of 28×28?',
      },
    },
    'convolutions-swapped': {
      order: [1, 4, 3, 2, 5, 6, 7, 8],
      because: {
        ko: '두 합성곱층이 바뀌었어요. 첫 특성 맵이 몇 장인지 보세요.',
        en: 'The two convolutions are swapped; see how many maps come first.',
      },
    },
  },
  hints: [
    { ko: '화살표마다 어떤 층이 그렇게 바꾸는지 적어 보세요.', en: 'Write at each arrow which layer does that.' },
    {
      ko: '채널 수가 바뀌면 합성곱, 크기가 절반이면 풀링, 한 줄이 되면 평탄화예요.',
      en: 'Channels change by a convolution, sizes halve by a pooling, and a line is made by flatten.',
    },
    {
      ko: '처음 다섯 줄의 할 일은 시작 · 합성곱 · 풀링 · 합성곱 · 평탄화예요.',
      en: 'The first five lines begin, convolve, pool, convolve and flatten.',
    },
  ],
});
