import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What a learning rate a hundred times as large does. */
export const rate: Exercise = choice({
  id: '10-rate',
  goal: '10-step',
  question: {
    ko: '학습률을 0.001에서 0.1로, 100배 키우고 같은 시작에서 열 걸음을 걸어요. 열 걸음 뒤의 손실은 0.001일 때와 견주어 어떨까요?',
    en: 'The learning rate grows from 0.001 to 0.1. After ten steps from the same start, how does the loss compare with that of 0.001?',
  },
  right: {
    text: { ko: '더 높아요: 골짜기를 뛰어넘어 버려서', en: 'higher: it jumps over the valley' },
    because: {
      ko: '기울기는 발밑만 알려 줘요. 멀리 뛰면 손실이 오히려 커져요.',
      en: 'a gradient knows the ground underfoot; a long jump lands higher.',
    },
  },
  wrong: {
    'larger-is-faster': {
      text: { ko: '더 낮아요: 한 걸음에 더 많이 배워서', en: 'lower: each step learns more' },
      because: {
        ko: '걸음이 알맞을 때까지만 그래요. 지나치면 손실이 줄어드는 곳을 지나쳐요.',
        en: 'So it is up to a size; beyond it a step passes where the loss is smaller.',
      },
    },
    'same-valley': {
      text: { ko: '비슷해요: 같은 그림으로 배우니까', en: 'about the same: the pictures are the same' },
      because: {
        ko: '같은 그림이라 방향은 같아요. 얼마나 멀리 가는지가 달라요.',
        en: 'The same pictures give the same direction; how far it goes is different.',
      },
    },
  },
  hints: [
    {
      ko: '손실을 높이라고 생각하고, 내리막을 걷는다고 생각해 보세요.',
      en: 'Think of the loss as a height, and of walking downhill.',
    },
    {
      ko: '골짜기의 너비보다 긴 걸음은 어디에 닿을까요?',
      en: 'Where does a step land that is longer than the valley is wide?',
    },
    { ko: '맞은편 비탈에 닿으면 높이가 어떻게 될까요?', en: 'How high is it on the slope on the other side?' },
  ],
});
