import { slide } from '../../shape/window/slide.ts';
import type { Exercise } from '../exercise.ts';
import { sizes } from '../kinds/sizes.ts';

interface Setting {
  readonly n: number;
  readonly k: number;
  readonly s: number;
}

const zeros = ({ n, k, s }: Setting) => slide(n, { size: k, strides: s, padding: 'same' });

/** Where 'same' puts its zeros. */
export const sameZeros: Exercise = sizes<Setting>({
  id: '03-same-zeros',
  goal: '03-padding',
  form: { ko: '[앞, 뒤]', en: '[before, after]' },
  draw: (pick) => ({ n: pick(10, 40), k: pick(3, 8), s: pick(1, 2) }),
  question: ({ n, k, s }) => ({
    ko: `${n}칸 위에서 ${k}칸짜리 필터를 스트라이드 ${s}, \`padding: 'same'\`으로 옮겨요. 앞과 뒤에 0을 몇 칸씩 덧댈까요? \`[앞, 뒤]\`로 적어 주세요.`,
    en: `A filter of ${k} moves over ${n} cells with stride ${s} and \`padding: 'same'\`. How many zeros go in front and behind? Write \`[before, after]\`.`,
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
      ko: '자리의 수가 먼저예요. 칸 수를 스트라이드로 나누어 올려요.',
      en: 'Places first: the length over the stride, rounded up.',
    },
    {
      ko: '그 자리들에 필요한 칸에서 그림의 칸을 빼면 덧댈 칸이에요. 앞과 뒤로 나눠요.',
      en: 'The cells those places need, less the cells there are, is what to add; share it between front and back.',
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
