import { slide } from '../../shape/window/slide.ts';
import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

interface Setting {
  readonly n: number;
  readonly k: number;
  readonly channels: number;
  readonly filters: number;
}

const along = ({ n, k }: Setting) => slide(n, { size: k }).positions;
const weights = ({ k, channels, filters }: Setting) => k * k * channels * filters;

/** How often a convolution multiplies for one picture. */
export const multiplications: Exercise = numeric<Setting>({
  id: '05-multiplications',
  goal: '05-work',
  draw: (pick) => ({ n: pick(12, 30), k: pick(2, 5), channels: pick(2, 6), filters: pick(7, 16) }),
  question: ({ n, k, channels, filters }) => ({
    ko: `[${n}, ${n}, ${channels}] 그림을 \`conv2d({ filters: ${filters}, kernelSize: ${k} })\`가 읽어요. 이 층은 그림 한 장에서 곱셈을 모두 몇 번 할까요?`,
    en: `\`conv2d({ filters: ${filters}, kernelSize: ${k} })\` reads a picture of [${n}, ${n}, ${channels}]. How many multiplications does this layer make for one picture?`,
  }),
  right: (setting) => along(setting) ** 2 * weights(setting),
  mistakes: {
    'weights-instead': {
      given: weights,
      because: {
        ko: '가중치의 수예요. 완전 연결층이라면 곱셈도 그만큼이에요. 필터는 자리를 옮길 때마다 다시 곱해요.',
        en: 'So many weights there are; in a dense layer that would do, but a filter multiplies again at every place.',
      },
    },
    'biases-multiplied': {
      given: (setting) => along(setting) ** 2 * (weights(setting) + setting.filters),
      because: {
        ko: '편향까지 곱했어요. 편향은 더하기만 해요.',
        en: 'You multiplied the biases, too; they are only added.',
      },
    },
    'one-direction': {
      given: (setting) => along(setting) * weights(setting),
      because: {
        ko: '자리를 한 줄만 세었어요. 필터는 아래로도 옮겨요.',
        en: 'That is one row of places; the filter moves down as well.',
      },
    },
    'every-pixel': {
      given: (setting) => setting.n ** 2 * weights(setting),
      because: {
        ko: '픽셀마다 선다고 세었어요. 필터가 그림 안에 온전히 들어가는 자리만 세어요.',
        en: 'That is a place for each pixel; count those where the whole filter is inside.',
      },
    },
    'one-filter': {
      given: (setting) => along(setting) ** 2 * setting.k ** 2 * setting.channels,
      because: {
        ko: '필터 하나가 하는 곱셈이에요. 층에는 필터가 여럿이에요.',
        en: 'So often one filter multiplies; the layer has many.',
      },
    },
    'one-weight': {
      given: (setting) => along(setting) ** 2,
      because: {
        ko: '가중치 하나가 곱해지는 횟수예요. 가중치는 여럿이에요.',
        en: 'So often a single weight is used; there are many.',
      },
    },
  },
  hints: [
    { ko: '가중치가 몇 개인지부터 세어요. 편향은 빼요.', en: 'Count the weights first, without the biases.' },
    {
      ko: '가중치는 자리마다 한 번씩 곱해요. 자리를 가로와 세로로 세어요.',
      en: 'Each weight is used once at each place; count the places across and down.',
    },
    ({ n, k, channels, filters }) => {
      const text = `(${n} − ${k} + 1)·(${n} − ${k} + 1)·${k}·${k}·${channels}·${filters}`;
      return { ko: text, en: text };
    },
  ],
  answer: (setting) => {
    const { k, channels, filters } = setting;
    const side = along(setting);
    const text = `${side}·${side}·${k}·${k}·${channels}·${filters} = ${side ** 2 * weights(setting)}`;
    return { ko: text, en: text };
  },
});
