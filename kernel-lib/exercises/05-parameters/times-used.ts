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

/** How often one weight of a convolution is used. */
export const timesUsed: Exercise = numeric<Setting>({
  id: '05-times-used',
  goal: '05-work',
  draw: (pick) => ({ n: pick(12, 30), k: pick(2, 5), channels: pick(2, 6), filters: pick(7, 16) }),
  question: ({ n, k, channels, filters }) => ({
    ko: `[${n}, ${n}, ${channels}] 그림을 \`conv2d({ filters: ${filters}, kernelSize: ${k} })\`가 읽어요. 가중치 하나는 그림 한 장에서 몇 번 곱해질까요?`,
    en: `\`conv2d({ filters: ${filters}, kernelSize: ${k} })\` reads a picture of [${n}, ${n}, ${channels}]. How often is one of its weights multiplied for one picture?`,
  }),
  right: (setting) => along(setting) ** 2,
  mistakes: {
    'as-in-dense': {
      given: () => 1,
      because: {
        ko: '완전 연결층이라면 그래요. 필터는 자리를 옮길 때마다 다시 곱해요.',
        en: 'So it is in a dense layer; a filter multiplies again at every place.',
      },
    },
    'one-direction': {
      given: along,
      because: {
        ko: '한 줄만 세었어요. 필터는 아래로도 옮겨요.',
        en: 'That is one row; the filter moves down as well.',
      },
    },
    'every-pixel': {
      given: ({ n }) => n * n,
      because: {
        ko: '픽셀마다 선다고 세었어요. 필터가 그림 안에 온전히 들어가는 자리만 세어요.',
        en: 'That is a place for each pixel; count those where the whole filter is inside.',
      },
    },
    'all-filters': {
      given: (setting) => along(setting) ** 2 * setting.filters,
      because: {
        ko: '필터의 수를 곱했어요. 가중치 하나는 필터 하나에만 들어 있어요.',
        en: 'You multiplied by the filters; one weight belongs to one of them.',
      },
    },
    'all-weights': {
      given: (setting) => along(setting) ** 2 * setting.k ** 2 * setting.channels * setting.filters,
      because: {
        ko: '층 전체의 곱셈이에요. 가중치 하나만 따라가 보세요.',
        en: 'Those are the products of the whole layer; follow a single weight.',
      },
    },
  },
  hints: [
    { ko: '필터의 왼쪽 위 가중치 하나만 따라가 보세요.', en: 'Follow the weight at the top left of a filter.' },
    {
      ko: '필터가 서는 자리마다 한 번 곱해요. 가로와 세로를 세어요.',
      en: 'It is used once at each place; count across and down.',
    },
    ({ n, k }) => ({ ko: `(${n} − ${k} + 1)·(${n} − ${k} + 1)`, en: `(${n} − ${k} + 1)·(${n} − ${k} + 1)` }),
  ],
  answer: (setting) => {
    const side = along(setting);
    const text = `${side}·${side} = ${side ** 2}`;
    return { ko: text, en: text };
  },
});
