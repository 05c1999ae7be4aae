import { slide } from '../../shape/window/slide.ts';
import type { Exercise } from '../exercise.ts';
import { sizes } from '../kinds/sizes.ts';

interface Setting {
  readonly n: number;
  readonly k: number;
}

const zeros = ({ n, k }: Setting) => slide(n, { size: k, padding: 'same' });

/** Where 'same' puts its zeros. */
export const sameZeros: Exercise = sizes<Setting>({
  id: '03-same-zeros',
  goal: '03-padding',
  form: { ko: '[앞, 뒤]', en: '[before, after]' },
  draw: (pick) => ({ n: pick(14, 48), k: 2 * pick(2, 5) }),
  question: ({ n, k }) => ({
    ko: `${n}칸 위에서 ${k}칸짜리 필터를 \`padding: 'same'\`으로 한 칸씩 옮겨요. 앞과 뒤에 0을 몇 칸씩 덧댈까요? \`[앞, 뒤]\`로 적어 주세요.`,
    en: `A filter of ${k} moves over ${n} cells, one at a time, with \`padding: 'same'\`. How many zeros go in front and behind? Write \`[before, after]\`.`,
  }),
  right: (setting) => [zeros(setting).before, zeros(setting).after],
  mistakes: {
    'wrong-end': {
      given: (setting) => [zeros(setting).after, zeros(setting).before],
      because: {
        ko: '남는 한 칸을 앞에 두었어요. TensorFlow의 약속에서는 뒤에 둬요.',
        en: 'You put the odd zero in front; by the rule of TensorFlow it goes behind.',
      },
    },
    'all-behind': {
      given: (setting) => [0, zeros(setting).before + zeros(setting).after],
      because: {
        ko: '모두 뒤에 두었어요. 먼저 양쪽에 똑같이 나눠요.',
        en: 'You put all of them behind; they are shared out between both ends.',
      },
    },
    'each-side-whole': {
      given: ({ k }) => [k - 1, k - 1],
      because: {
        ko: '양쪽에 저마다 모두 덧댔어요. 필요한 칸을 양쪽에 나눠요.',
        en: 'You added all of them at each end; what is needed is shared between the two.',
      },
    },
  },
  hints: [
    {
      ko: '덧대지 않으면 몇 칸이 줄어드는지 먼저 세어 보세요.',
      en: 'Count first how many cells the filter takes off without padding.',
    },
    {
      ko: '줄어드는 만큼 덧대면 크기가 그대로예요. 앞과 뒤에 나누고, 남는 칸은 약속한 쪽에 둬요.',
      en: 'As many are added as would be taken off, shared between both ends; the odd one goes where the rule says.',
    },
    (setting) => ({
      ko: `덧댈 칸은 모두 ${zeros(setting).before + zeros(setting).after}칸이에요.`,
      en: `There are ${zeros(setting).before + zeros(setting).after} zeros to add in all.`,
    }),
  ],
  answer: (setting) => {
    const text = `[${zeros(setting).before}, ${zeros(setting).after}]`;
    return { ko: text, en: text };
  },
});
