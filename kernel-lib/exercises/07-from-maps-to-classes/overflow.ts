import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What softmax by the formula makes of large scores. */
export const overflow: Exercise = choice<{ readonly from: number }>({
  id: '07-overflow',
  goal: '07-softmax',
  draw: (pick) => ({ from: 100 * pick(8, 20) }),
  question: ({ from }) => ({
    ko: `점수 \`[${from}, ${from + 1}, ${from + 2}]\`로 softmax를 식대로 계산해요. e를 점수만큼 거듭제곱하고, 더하고, 나눠요. 무엇이 나올까요?`,
    en: `Softmax of \`[${from}, ${from + 1}, ${from + 2}]\` is worked out as the formula says: raise e to each score, add, divide. What comes out?`,
  }),
  right: {
    text: { ko: '수가 아닌 값: 무한대끼리 나눠서', en: 'not a number: infinity by infinity' },
    because: {
      ko: '`Math.exp`가 수의 한계를 넘어 `Infinity`가 돼요. `Infinity / Infinity`는 수가 아니에요.',
      en: '`Math.exp` passes the largest number there is and gives `Infinity`; `Infinity / Infinity` is not a number.',
    },
  },
  wrong: {
    'as-on-paper': {
      text: { ko: '0.09, 0.24, 0.67: 차이가 1씩이라서', en: '0.09, 0.24, 0.67: they are 1 apart' },
      because: {
        ko: '종이 위에서는 맞아요. 컴퓨터의 수에는 한계가 있어요.',
        en: 'On paper that is right; the numbers of a computer have an end.',
      },
    },
    'stops-with-error': {
      text: { ko: '오류로 멈춤: 수가 너무 커서', en: 'an error: the numbers are too large' },
      because: {
        ko: '아무 말 없이 계속 계산해요. 그래서 더 조심해야 해요.',
        en: 'It goes on without a word, and that is why it needs care.',
      },
    },
  },
  hints: [
    { ko: '`Math.exp(100)`부터 계산해 보세요.', en: 'Begin with `Math.exp(100)`.' },
    { ko: '새 셀에서 `Math.exp(1000)`을 계산해 보세요.', en: 'Work out `Math.exp(1000)` in a new cell.' },
    { ko: '`Infinity / Infinity`를 계산해 보세요.', en: 'Work out `Infinity / Infinity`.' },
  ],
});
