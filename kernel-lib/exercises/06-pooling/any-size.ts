import { layerNamed } from '../../shape/geometry/layer-named.ts';
import type { Exercise } from '../exercise.ts';
import { budget } from '../kinds/budget.ts';
import { stack } from '../stack.ts';

interface Setting {
  readonly side: number;
  readonly filters: number;
}

const convolution = (filters: number, options: object = {}) =>
  layerNamed('conv2d', { filters, kernelSize: 3, ...options });
const overall = () => layerNamed('globalMaxPooling2d', {});

/** A vector of a length of one's own, whatever the size of the picture. */
export const anySize: Exercise = budget<Setting>({
  id: '06-any-size',
  goal: '06-global',
  draw: (pick) => ({ side: pick(20, 90), filters: pick(5, 40) }),
  question: ({ side, filters }) => ({
    ko: `[${side}, ${side}, 3] 그림에서 길이 ${filters}짜리 벡터를 만드는 신경망을 \`sequential([…])\`로 만들어 주세요. 3×3 합성곱층 하나와 전역 풀링층 하나면 돼요. 완전 연결층은 쓰지 않아요.`,
    en: `Make a network with \`sequential([…])\` that makes a vector of length ${filters} of a picture of [${side}, ${side}, 3]. One 3×3 convolution and one global pooling do; use no dense layer.`,
  }),
  input: ({ side }) => [side, side, 3],
  most: ({ filters }) => (3 * 3 * 3 + 1) * filters,
  right: ({ filters }) => stack([convolution(filters), overall()]),
  mistakes: {
    'pooling-missing': {
      given: ({ filters }) => convolution(filters),
      because: {
        ko: '아직 특성 맵이에요. 맵 한 장을 값 하나로 줄이는 층이 뒤에 필요해요.',
        en: 'Those are still maps; a layer that makes one value of each has to follow.',
      },
    },
    'pooling-first': {
      given: () => overall(),
      because: {
        ko: '빨강, 초록, 파랑 값 하나씩만 남았어요. 필터가 먼저 특성 맵을 만들어야 해요.',
        en: 'All that is left is one red, one green and one blue; the filters have to make maps first.',
      },
    },
    flattened: {
      given: ({ filters }) => stack([convolution(filters), layerNamed('flatten', {})]),
      because: {
        ko: '특성 맵을 줄이지 않고 펴기만 했어요. 길이가 그림의 크기에 따라 달라져요.',
        en: 'The maps are laid out in a line and not reduced, so the length goes with the size of the picture.',
      },
    },
    'small-windows': {
      given: ({ filters }) => stack([convolution(filters), layerNamed('maxPooling2d', { poolSize: 2 })]),
      because: {
        ko: '윈도마다 값 하나가 남았어요. 특성 맵 전체에서 하나만 남겨야 해요.',
        en: 'There is one value for each window; leave one for the whole map.',
      },
    },
  },
  hints: [
    { ko: '벡터의 길이는 특성 맵의 수와 같아요.', en: 'The length of the vector is the number of maps.' },
    {
      ko: '필터의 수로 길이를 정하고, 그 뒤에 전역 풀링을 둬요.',
      en: 'Set the length by the number of filters, and put the global pooling behind them.',
    },
    {
      ko: '`conv2d({ filters: …, kernelSize: 3 })` 다음에 `globalMaxPooling2d()`예요.',
      en: 'It is `conv2d({ filters: …, kernelSize: 3 })` and then `globalMaxPooling2d()`.',
    },
  ],
  answer: ({ filters }) => {
    const text = `\`sequential([conv2d({ filters: ${filters}, kernelSize: 3 }), globalMaxPooling2d()])\``;
    return { ko: text, en: text };
  },
});
