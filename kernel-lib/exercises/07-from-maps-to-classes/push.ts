import type { Exercise } from '../exercise.ts';
import { sizes } from '../kinds/sizes.ts';

interface Said {
  readonly shares: readonly number[];
  readonly right: number;
}

const rounded = (value: number) => Math.round(value * 100) / 100;
const answers = ({ shares, right }: Said) => shares.map((_, i) => (i === right ? 1 : 0));

/** The gradient of softmax and cross-entropy. */
export const push: Exercise = sizes<Said>({
  id: '07-push',
  goal: '07-cross-entropy',
  form: { ko: '[0번, 1번, 2번]', en: '[first, second, third]' },
  draw: (pick) => {
    const first = pick(5, 60);
    const second = pick(5, 90 - first);
    return { shares: [first, second, 100 - first - second].map((share) => share / 100), right: pick(0, 2) };
  },
  question: ({ shares, right }) => ({
    ko: `확률이 \`[${shares.join(', ')}]\`이고 정답은 ${right}번이에요(0번부터 세어요). 점수 셋의 기울기를 차례로 적어 주세요.`,
    en: `The probabilities are \`[${shares.join(', ')}]\`, and number ${right} is right, counted from 0. Write down the gradients of the three scores in order.`,
  }),
  right: (said) => said.shares.map((share, i) => rounded(share - answers(said)[i])),
  mistakes: {
    'wrong-way-round': {
      given: (said) => said.shares.map((share, i) => rounded(answers(said)[i] - share)),
      because: {
        ko: '부호가 반대예요. 정답의 점수를 올리면 손실이 줄어요.',
        en: 'The signs are the other way; a higher score for the right answer lowers the loss.',
      },
    },
    'right-one-forgotten': {
      given: ({ shares }) => shares,
      because: {
        ko: '확률을 그대로 적었어요. 정답인 자리에서 1을 빼요.',
        en: 'Those are the probabilities; take 1 away from the right one.',
      },
    },
    'right-one-only': {
      given: (said) => said.shares.map((share, i) => (answers(said)[i] === 1 ? rounded(share - 1) : 0)),
      because: {
        ko: '정답만 적었어요. 다른 점수도 손실을 바꿔요.',
        en: 'You gave only the right one; the other scores change the loss, too.',
      },
    },
    'taken-from-all': {
      given: ({ shares }) => shares.map((share) => rounded(share - 1)),
      because: {
        ko: '모두에서 1을 뺐어요. 1은 정답인 자리에서만 빼요.',
        en: 'You took 1 from all of them; it is taken from the right one alone.',
      },
    },
  },
  hints: [
    {
      ko: '정답의 점수를 올리면 손실이 줄까요, 늘까요?',
      en: 'Does a higher score for the right answer raise the loss or lower it?',
    },
    {
      ko: '확률에서 정답을 빼요. 정답인 자리는 1, 나머지는 0이에요.',
      en: 'Take the right answers from the probabilities: 1 for the right one, 0 for the others.',
    },
    ({ shares, right }) => ({
      ko: `${right}번 자리는 ${shares[right]} − 1이고, 나머지는 그대로예요.`,
      en: `Number ${right} is ${shares[right]} − 1, and the others stay.`,
    }),
  ],
  answer: (said) => {
    const text = `\`[${said.shares.map((share, i) => rounded(share - answers(said)[i])).join(', ')}]\``;
    return { ko: text, en: text };
  },
});
