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
const paid = ({ filters }: Pick<Setting, 'filters'>) => (3 * 3 * 3 + 1) * filters;
const overall = () => layerNamed('globalMaxPooling2d', {});

/** A vector of a set length, whatever the size of the picture. */
export const anySize: Exercise = budget<Setting>({
  id: '06-any-size',
  goal: '06-global',
  draw: (pick) => ({ side: pick(20, 90), filters: pick(5, 40) }),
  question: ({ side, filters }) => ({
    ko: `[${side}, ${side}, 3] 그림에서도 [${2 * side}, ${3 * side}, 3] 그림에서도 길이 ${filters}짜리 벡터가 나오는 신경망을 \`sequential([…])\`로 만들어 주세요. 합성곱의 필터는 3×3이고, 파라미터는 ${paid({ filters })}개까지 쓸 수 있어요.`,
    en: `Make a network with \`sequential([…])\` that makes a vector of length ${filters} of a picture of [${side}, ${side}, 3] and of one of [${2 * side}, ${3 * side}, 3]. Its filters are 3×3, and it may have ${paid({ filters })} parameters.`,
  }),
  input: ({ side }) => [side, side, 3],
  otherInput: ({ side }) => [2 * side, 3 * side, 3],
  most: paid,
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
    'one-size-only': {
      given: ({ side, filters }) =>
        stack([convolution(filters), layerNamed('maxPooling2d', { poolSize: side - 2 }), layerNamed('flatten', {})]),
      because: {
        ko: '한 크기에서만 맞아요. 윈도의 크기를 적지 않아도 되는 층이 있어요.',
        en: 'Right for one size only; there is a layer whose window you need not write.',
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
