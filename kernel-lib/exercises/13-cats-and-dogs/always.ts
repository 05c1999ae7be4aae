import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

interface Setting {
  readonly cats: number;
  readonly dogs: number;
}

const more = ({ cats, dogs }: Setting) => Math.max(cats, dogs);
const fewer = ({ cats, dogs }: Setting) => Math.min(cats, dogs);

/** The accuracy of a program that always says the same. */
export const always: Exercise = numeric<Setting>({
  id: '13-always',
  goal: '13-baseline',
  // Two decimals, rounded, are within half a hundredth; a little more, for a half itself.
  within: 0.0101,
  draw: (pick) => {
    const [many, few] = [10 * pick(60, 95), 10 * pick(15, 45)];
    return pick(0, 1) === 0 ? { cats: many, dogs: few } : { cats: few, dogs: many };
  },
  question: ({ cats, dogs }) => ({
    ko: `고양이 ${cats}장, 개 ${dogs}장을 모았어요. 그림을 보지도 않고 늘 같은 답만 하는 프로그램은 아무리 높아도 정확도가 얼마일까요? 0과 1 사이의 수로, 소수점 아래 두 자리까지면 돼요.`,
    en: `There are ${cats} cats and ${dogs} dogs. A program looks at no picture and always says the same. What accuracy can it get at most? Write a number from 0 to 1; two decimals will do.`,
  }),
  right: (setting) => more(setting) / (setting.cats + setting.dogs),
  mistakes: {
    'half-of-two': {
      given: () => 0.5,
      because: {
        ko: '두 폴더의 장수가 같을 때의 답이에요. 더 많은 쪽으로만 답하면 어떨까요?',
        en: 'So it is where both folders hold as many; what if it always names the larger one?',
      },
    },
    'smaller-folder': {
      given: (setting) => fewer(setting) / (setting.cats + setting.dogs),
      because: {
        ko: '적은 쪽으로 답했어요. 가장 높은 정확도를 물었어요.',
        en: 'That names the smaller folder; what is asked for is the highest.',
      },
    },
    'one-by-the-other': {
      given: (setting) => fewer(setting) / more(setting),
      because: {
        ko: '한쪽을 다른 쪽으로 나눴어요. 모두로 나눠요.',
        en: 'You divided one folder by the other; divide by all pictures.',
      },
    },
    'in-per-cent': {
      given: (setting) => (100 * more(setting)) / (setting.cats + setting.dogs),
      because: {
        ko: '퍼센트로 적었어요. 0과 1 사이의 수로 적어 주세요.',
        en: 'That is per cent; write it from 0 to 1.',
      },
    },
  },
  hints: [
    { ko: '어느 쪽으로만 답해야 더 많이 맞힐까요?', en: 'Which answer is right more often?' },
    { ko: '더 많은 쪽의 장수를 모든 장수로 나눠요.', en: 'Divide the larger folder by all pictures.' },
    (setting) => {
      const text = `\`${more(setting)} / (${setting.cats} + ${setting.dogs})\``;
      return { ko: text, en: text };
    },
  ],
  answer: (setting) => {
    const all = setting.cats + setting.dogs;
    const text = `${more(setting)} / ${all} = ${(more(setting) / all).toFixed(3)}`;
    return { ko: text, en: text };
  },
});
