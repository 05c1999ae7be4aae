import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What three times the learning rate does on one weight. */
export const tripleRate: Exercise = choice({
  id: '09-triple-rate',
  goal: '09-learning-rate',
  question: {
    ko: '학습률 0.1로는 네 걸음 만에 바닥에 바싹 다가갔어요. 같은 곳에서 학습률을 0.3으로 키우면 어떻게 될까요?',
    en: 'With a learning rate of 0.1, four steps led close to the bottom. What happens from the same start with 0.3?',
  },
  right: {
    text: { ko: '바닥을 지나쳐 점점 멀어져요', en: 'it oversteps, farther each time' },
    because: {
      ko: '지나쳐 닿은 곳이 더 가파르면 다음 걸음은 더 길어요. 손실이 걸음마다 커져요.',
      en: 'where it lands it is steeper than before, so the next step is longer and the loss grows.',
    },
  },
  wrong: {
    'larger-is-faster': {
      text: { ko: '더 적은 걸음에 바닥에 닿아요', en: 'it gets there in fewer steps' },
      because: {
        ko: '어느 크기까지만 그래요. 걸음이 바닥까지의 거리보다 두 배 넘게 길면 손실이 커져요.',
        en: 'So it is up to a size; a step more than twice as long as the way to the bottom makes the loss grow.',
      },
    },
    'swings-and-arrives': {
      text: { ko: '양쪽을 오가다가 바닥에 닿아요', en: 'it swings, and gets there at last' },
      because: {
        ko: '걸음이 조금 길 때는 그래요. 0.3에서는 지나친 거리가 남았던 거리보다 길어요.',
        en: 'So it is with a step that is a little long; at 0.3 it lands farther off than it was.',
      },
    },
  },
  hints: [
    {
      ko: '첫 걸음을 손으로 걸어 보세요. 기울기는 −16이에요.',
      en: 'Take the first step by hand; the gradient is −16.',
    },
    { ko: '걷기 전과 뒤에 3에서 얼마나 떨어져 있나요?', en: 'How far from 3 are you before that step, and after it?' },
    { ko: '`1 - 0.3 * -16`을 계산해 보세요.', en: 'Work out `1 - 0.3 * -16`.' },
  ],
});
