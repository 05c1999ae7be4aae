import { slide } from '../../shape/window/slide.ts';
import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

interface Setting {
  readonly n: number;
  readonly k: number;
  readonly s: number;
  readonly p: number;
}

const formula = (n: number, k: number, s: number, zeros: number) => Math.floor((n + zeros - k) / s) + 1;

/** Places with zeros on both sides. */
export const padding: Exercise = numeric<Setting>({
  id: '03-padding',
  goal: '03-padding',
  draw: (pick) => ({ n: pick(12, 48), k: pick(3, 7), s: pick(1, 3), p: pick(2, 4) }),
  question: ({ n, k, s, p }) => ({
    ko: `\`conv2d({ filters: 1, kernelSize: ${k}, strides: ${s}, padding: ${p} })\`에 ${n}×${n} 그림을 넣어요. 출력의 한 변은 몇 칸일까요?`,
    en: `\`conv2d({ filters: 1, kernelSize: ${k}, strides: ${s}, padding: ${p} })\` reads a ${n}×${n} picture. How long is a side of the output?`,
  }),
  right: ({ n, k, s, p }) => slide(n, { size: k, strides: s, padding: p }).positions,
  mistakes: {
    'padding-once': {
      given: ({ n, k, s, p }) => formula(n, k, s, p),
      because: {
        ko: '패딩을 한쪽만 세었어요. 0은 양쪽에 덧대요.',
        en: 'You counted the padding on one side; zeros go on both.',
      },
    },
    'padding-forgotten': {
      given: ({ n, k, s }) => formula(n, k, s, 0),
      because: {
        ko: '패딩을 빠뜨렸어요. 덧댄 칸까지 더한 그림에서 세어요.',
        en: 'The padding is missing; count on the picture with its zeros.',
      },
    },
    'one-forgotten': {
      given: ({ n, k, s, p }) => formula(n, k, s, 2 * p) - 1,
      because: { ko: '옮긴 횟수예요. 처음 자리를 더해요.', en: 'Those are the moves; add the first place.' },
    },
    'size-kept': {
      given: ({ n }) => n,
      because: {
        ko: '패딩이 언제나 크기를 지키지는 않아요. 덧댄 만큼 늘고 필터만큼 줄어요.',
        en: 'Padding does not always keep the size: zeros add, the filter takes away.',
      },
    },
  },
  hints: [
    { ko: '먼저 0을 덧댄 그림이 몇 칸인지 세어 보세요.', en: 'First count the cells with the zeros.' },
    {
      ko: '덧댄 그림 위에서 필터의 자리를 세는 법은 그대로예요.',
      en: 'On the padded picture, places are counted as ever.',
    },
    ({ n, k, s, p }) => ({ ko: `⌊(${n} + 2·${p} − ${k}) ÷ ${s}⌋ + 1`, en: `⌊(${n} + 2·${p} − ${k}) ÷ ${s}⌋ + 1` }),
  ],
  answer: ({ n, k, s, p }) => {
    const text = `⌊(${n} + 2·${p} − ${k}) ÷ ${s}⌋ + 1 = ${formula(n, k, s, 2 * p)}`;
    return { ko: text, en: text };
  },
});
