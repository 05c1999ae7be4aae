import { layerNamed } from '../../shape/geometry/layer-named.ts';
import type { Exercise } from '../exercise.ts';
import { budget } from '../kinds/budget.ts';

interface Setting {
  readonly side: number;
  readonly filters: number;
}

const convolution = (filters: number, options: object) => layerNamed('conv2d', { filters, kernelSize: 3, ...options });

/** Half the size, and no pixel lost. */
export const halve: Exercise = budget<Setting>({
  id: '03-halve',
  version: 2,
  goal: '03-lost',
  draw: (pick) => ({ side: 2 * pick(8, 32), filters: pick(4, 16) }),
  question: ({ side, filters }) => ({
    ko: `[${side}, ${side}, 3] 그림을 가로도 세로도 절반으로 줄이는 3×3 합성곱층을 만들어 주세요. 필터는 ${filters}개이고, 잃는 픽셀이 없어야 해요.`,
    en: `Make a 3×3 convolution that halves a picture of [${side}, ${side}, 3] both ways with ${filters} filters and loses no pixel.`,
  }),
  layerByLayer: true,
  input: ({ side }) => [side, side, 3],
  most: ({ filters }) => (3 * 3 * 3 + 1) * filters,
  right: ({ filters }) => convolution(filters, { strides: 2, padding: 'same' }),
  mistakes: {
    'padding-forgotten': {
      given: ({ filters }) => convolution(filters, { strides: 2 }),
      because: {
        ko: '한 행과 한 열을 잃고, 한 칸 모자라요. 0을 덧대 보세요.',
        en: 'It loses a row and a column, and is one short; add zeros.',
      },
    },
    'stride-forgotten': {
      given: ({ filters }) => convolution(filters, {}),
      because: {
        ko: '테두리만큼만 줄었어요. 한 번에 옮겨 가는 칸 수를 바꿔 보세요.',
        en: 'It shrank by its border only; change how far it moves at a time.',
      },
    },
    'size-kept': {
      given: ({ filters }) => convolution(filters, { padding: 'same' }),
      because: {
        ko: '크기가 그대로예요. 패딩은 있으니 스트라이드를 살펴보세요.',
        en: 'The size is as it was; the padding is there, now look at the stride.',
      },
    },
    'larger-filter': {
      given: ({ filters }) => layerNamed('conv2d', { filters, kernelSize: 5, strides: 2, padding: 'same' }),
      because: {
        ko: '크기는 맞는데 파라미터가 너무 많아요. 필터가 3×3인지 살펴보세요.',
        en: 'The size is right, but there are too many parameters; is the filter 3×3?',
      },
    },
  },
  hints: [
    { ko: '절반으로 줄이려면 한 번에 몇 칸씩 옮겨야 할까요?', en: 'How far must it move at a time to halve the size?' },
    {
      ko: '마지막 윈도가 모자라는 칸에 0을 덧대면 픽셀을 잃지 않아요.',
      en: 'With zeros where the last window falls short, no pixel is lost.',
    },
    { ko: '스트라이드는 2예요. `padding` 옵션을 더해요.', en: 'The stride is 2; add the option `padding`.' },
  ],
  answer: ({ filters }) => {
    const text = `\`conv2d({ filters: ${filters}, kernelSize: 3, strides: 2, padding: 'same' })\``;
    return { ko: text, en: text };
  },
});
