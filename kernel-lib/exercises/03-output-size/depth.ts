import { slide } from '../../shape/window/slide.ts';
import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

/** How many layers fit before nothing is left. */
function depthOf({ n, k }: { readonly n: number; readonly k: number }): number {
  let layers = 0;
  for (let side = n; side >= k; side = slide(side, { size: k }).positions) layers++;
  return layers;
}

/** How deep a stack without padding can be. */
export const depth: Exercise = numeric<{ readonly n: number; readonly k: number }>({
  id: '03-depth',
  goal: '03-fit',
  draw: (pick) => ({ n: pick(24, 80), k: pick(4, 6) }),
  question: ({ n, k }) => ({
    ko: `${n}×${n} 그림에 ${k}×${k} 합성곱층(스트라이드 1)을 몇 층까지 쌓을 수 있을까요?`,
    en: `How many ${k}×${k} convolutions (stride 1) can be stacked on a ${n}×${n} picture?`,
  }),
  right: depthOf,
  mistakes: {
    'down-to-nothing': {
      given: (setting) => depthOf(setting) + 1,
      because: {
        ko: '한 층 많아요. 마지막 그림이 필터보다 작아서 설 자리가 없어요.',
        en: 'One too many: the last picture is smaller than the filter.',
      },
    },
    'side-over-filter': {
      given: ({ n, k }) => Math.floor(n / k),
      because: {
        ko: '한 변을 필터로 나눴어요. 한 층은 필터만큼 줄이지 않아요.',
        en: 'You divided by the filter; a layer takes less than that.',
      },
    },
    'never-ends': {
      given: ({ n }) => n,
      because: {
        ko: '층마다 한 칸씩 준다고 세었어요. 필터가 크면 더 많이 줄어요.',
        en: 'You took one cell off for each layer; a larger filter takes more.',
      },
    },
    'layers-between': {
      given: (setting) => depthOf(setting) - 1,
      because: {
        ko: '한 층 모자라요. 필터가 꼭 들어맞는 그림에도 한 번 설 수 있어요.',
        en: 'One too few: where the filter just fits, it still stands once.',
      },
    },
  },
  hints: [
    { ko: '한 층을 지나면 몇 칸이 줄어드는지 적어 보세요.', en: 'Write down how much one layer takes off.' },
    {
      ko: '줄어드는 크기를 차례로 적다가, 필터보다 작아지면 멈춰요.',
      en: 'Write the sizes one after another, and stop where the filter no longer fits.',
    },
    ({ n, k }) => ({
      ko: `${n} → ${n - k + 1} → ${n - 2 * (k - 1)} → …`,
      en: `${n} → ${n - k + 1} → ${n - 2 * (k - 1)} → …`,
    }),
  ],
  answer: (setting) => ({
    ko: `한 층마다 ${setting.k - 1}칸씩 줄어서 ${depthOf(setting)}층이에요.`,
    en: `Each layer takes ${setting.k - 1} off, which makes ${depthOf(setting)} layers.`,
  }),
});
