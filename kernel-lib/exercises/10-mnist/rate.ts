import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What a learning rate of Adam's a hundred times as large does. */
export const rate: Exercise = choice({
  id: '10-rate',
  goal: '10-step',
  question: {
    ko: 'Adam의 학습률을 0.001에서 0.1로, 100배 키우고 같은 시작에서 열 걸음을 걸어요. 열 걸음 뒤의 손실은 0.001일 때와 견주어 어떨까요?',
    en: "Adam's learning rate grows from 0.001 to 0.1. After ten steps from the same start, how does the loss compare with that of 0.001?",
  },
  right: {
    text: { ko: '더 높아요: 모두 한꺼번에 너무 멀리 가서', en: 'higher: all of them move too far at once' },
    because: {
      ko: '하나에는 짧은 걸음도, 모든 파라미터가 함께 걸으면 처음의 가중치를 덮어 버려요.',
      en: 'a step that is short for one buries all the weights when every parameter takes it at once.',
    },
  },
  wrong: {
    'larger-is-faster': {
      text: { ko: '더 낮아요: 한 걸음에 더 많이 배워서', en: 'lower: each step learns more' },
      because: {
        ko: '걸음이 알맞을 때까지만 그래요. 기울기는 가까운 곳의 오르막만 알려 줘요.',
        en: 'So it is up to a size: a gradient only tells how the loss changes nearby.',
      },
    },
    'same-direction': {
      text: { ko: '비슷해요: 같은 그림으로 배우니까', en: 'about the same: the pictures are the same' },
      because: {
        ko: '방향이 같은 것은 첫 걸음뿐이에요. 닿은 곳이 다르면 다음 기울기도 달라요.',
        en: 'Only the first step has the same direction; from another place, the next gradient is another.',
      },
    },
  },
  hints: [
    {
      ko: '편향 하나를 옮길 때와 파라미터를 모두 옮길 때를 견주어 보세요.',
      en: 'Compare moving one bias with moving every parameter.',
    },
    {
      ko: 'Adam은 파라미터마다 학습률만큼쯤 옮겨요. 처음 가중치는 얼마나 클까요?',
      en: 'Adam moves each parameter by about the learning rate. How large are the weights at the start?',
    },
    {
      ko: '수 5,408개를 읽는 유닛에서 가중치가 모두 0.1씩 바뀌면 더한 값이 얼마나 바뀔까요?',
      en: 'A unit reads 5,408 numbers. If each of its weights changes by 0.1, how much does their sum change?',
    },
  ],
});
