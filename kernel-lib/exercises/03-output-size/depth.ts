import { slide } from '../../shape/window/slide.ts';
import type { Exercise } from '../exercise.ts';
import { sizes } from '../kinds/sizes.ts';

interface Setting {
  readonly n: number;
  readonly k: number;
}

/** The sides that layer after layer leaves, as long as the filter fits, each `less` cells shorter. */
function sidesOf({ n, k }: Setting, less = n - slide(n, { size: k }).positions): number[] {
  const sides: number[] = [];
  for (let side = n; side >= k; side = sides[sides.length - 1]) sides.push(side - less);
  return sides;
}

/** How a stack without padding shrinks until nothing fits. */
export const depth: Exercise = sizes<Setting>({
  id: '03-depth',
  version: 2,
  goal: '03-fit',
  form: { ko: '[첫 층 뒤, 둘째 층 뒤, …]', en: '[after one layer, after two, …]' },
  draw: (pick) => ({ n: pick(17, 28), k: pick(4, 6) }),
  question: ({ n, k }) => ({
    ko: `${n}×${n} 그림에 ${k}×${k} 합성곱층(스트라이드 1)을 더 쌓을 수 없을 때까지 쌓아요. 층을 지날 때마다 한 변은 몇 칸이 되나요? 첫 층 뒤부터 차례로 적어 주세요.`,
    en: `${k}×${k} convolutions (stride 1) are stacked on a ${n}×${n} picture until no more fit. How long is a side behind each layer? Begin behind the first.`,
  }),
  right: (setting) => sidesOf(setting),
  mistakes: {
    'one-too-many': {
      given: (setting) => [...sidesOf(setting), (sidesOf(setting).at(-1) ?? 0) - (setting.k - 1)],
      because: {
        ko: '한 층 많아요. 마지막 그림이 필터보다 작아서 설 자리가 없어요.',
        en: 'One too many: the last picture is smaller than the filter.',
      },
    },
    'one-too-few': {
      given: (setting) => sidesOf(setting).slice(0, -1),
      because: {
        ko: '한 층 모자라요. 아직 필터가 한 곳에라도 설 수 있어요.',
        en: 'One too few: there is still a place for the filter.',
      },
    },
    'whole-filter': {
      given: (setting) => sidesOf(setting, setting.k),
      because: {
        ko: '층마다 필터만큼 줄였어요. 맨 왼쪽에도 한 번 서니까 그보다 한 칸 덜 줄어요.',
        en: 'You took off the whole filter; it also stands at the far left, so one cell less goes.',
      },
    },
    'one-cell': {
      given: (setting) => sidesOf(setting, 1),
      because: {
        ko: '층마다 한 칸씩 줄였어요. 필터가 크면 더 많이 줄어요.',
        en: 'You took one cell off for each layer; a larger filter takes more.',
      },
    },
    'from-the-picture': {
      given: (setting) => [setting.n, ...sidesOf(setting)],
      because: {
        ko: '층을 지나기 전의 그림부터 적었어요. 첫 층 뒤부터 적어 주세요.',
        en: 'That begins with the picture itself; begin behind the first layer.',
      },
    },
  },
  unlike: {
    ko: '층을 하나 지날 때마다 같은 칸 수가 줄어요. 앞의 크기와 하나씩 견줘 보세요.',
    en: 'Each layer takes off the same number of cells; compare each size with the one before.',
  },
  hints: [
    { ko: '한 층을 지나면 몇 칸이 줄어드는지 적어 보세요.', en: 'Write down how much one layer takes off.' },
    {
      ko: '줄어드는 크기를 차례로 적다가, 필터보다 작아지면 멈춰요.',
      en: 'Write the sizes one after another, and stop where the filter no longer fits.',
    },
    ({ n, k }) => ({
      ko: `첫 층 뒤는 \`${n} - ${k} + 1\`, 그다음은 거기서 다시 \`${k} - 1\`칸을 빼요.`,
      en: `Behind the first it is \`${n} - ${k} + 1\`; then take \`${k} - 1\` off again and again.`,
    }),
  ],
  answer: (setting) => {
    const text = `\`[${sidesOf(setting).join(', ')}]\``;
    return { ko: text, en: text };
  },
});
