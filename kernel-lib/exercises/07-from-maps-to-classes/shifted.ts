import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What adding to all scores does, and what doubling them does. */
export const shifted: Exercise = choice<{ readonly scores: readonly number[]; readonly added: number }>({
  id: '07-shifted',
  goal: '07-softmax',
  draw: (pick) => ({ scores: [pick(2, 4), pick(0, 1), -pick(1, 2)], added: pick(3, 9) }),
  question: ({ scores, added }) => ({
    ko: `점수가 \`[${scores.join(', ')}]\`이에요. 가: 셋에 모두 ${added}만큼 더해요. 나: 셋을 모두 두 배로 해요. softmax의 확률이 바뀌는 것은 어느 쪽일까요?`,
    en: `The scores are \`[${scores.join(', ')}]\`. A: ${added} is added to all three. B: all three are doubled. Which of the two changes the probabilities of softmax?`,
  }),
  right: {
    text: { ko: '나만 바뀌어요: 차이가 벌어져서', en: 'only B: the differences grow' },
    because: {
      ko: '모두에 더한 수는 나눗셈에서 지워져요. 두 배를 하면 점수의 차이가 커져서 더 확신해요.',
      en: 'what is added to all cancels in the division; doubled scores differ more, so it is surer.',
    },
  },
  wrong: {
    both: {
      text: { ko: '둘 다 바뀌어요: 점수가 달라져서', en: 'both: the scores are other numbers' },
      because: {
        ko: '더한 수는 모든 거듭제곱을 똑같은 배로 키워요. 나누면 그 배가 지워져요.',
        en: 'What is added makes every power larger by the same factor, and a division takes it out again.',
      },
    },
    neither: {
      text: { ko: '둘 다 그대로예요: 순서가 같아서', en: 'neither: their order stays the same' },
      because: {
        ko: '순서만 본다면 맞아요. 확률은 얼마나 앞서는지도 봐요.',
        en: 'The order does stay; a probability also tells how far ahead a score is.',
      },
    },
  },
  hints: [
    { ko: '점수 두 개, 0과 1로 먼저 해 보세요.', en: 'Try it with two scores first, 0 and 1.' },
    {
      ko: '`Math.exp(s + 5)`는 `Math.exp(s)`의 몇 배일까요? 그 배는 점수마다 다를까요?',
      en: 'How many times `Math.exp(s)` is `Math.exp(s + 5)`? Is that another factor for each score?',
    },
    {
      ko: '점수 사이의 차이가 바뀌는 쪽을 찾아요.',
      en: 'Look for the one that changes the differences between scores.',
    },
  ],
});
