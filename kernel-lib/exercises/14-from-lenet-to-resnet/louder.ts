import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Whether a larger learning rate makes up for a small gradient. */
export const louder: Exercise = choice({
  id: '14-louder',
  goal: '14-depth',
  question: {
    ko: '스무 층에서는 첫 합성곱층의 기울기가 천 배 넘게 작아요. 학습률을 천 배로 키우면 어떻게 될까요?',
    en: 'In twenty layers the gradient at the first convolution is more than a thousand times smaller. What happens with a learning rate a thousand times as large?',
  },
  right: {
    text: { ko: '멈춰요: 작지 않은 기울기도 있어서 수가 넘쳐요', en: 'it breaks: some gradients are not small' },
    because: {
      ko: '끝에 가까운 층일수록 편향의 기울기가 커요. 학습률은 모든 파라미터에 함께 곱해요.',
      en: 'the nearer a layer is to the end, the larger are the gradients of its biases, and one learning rate multiplies all.',
    },
  },
  wrong: {
    'makes-up': {
      text: { ko: '배워요: 작아진 만큼 크게 걸어서 맞아떨어져요', en: 'it learns: one makes up for the other' },
      because: {
        ko: '모든 층의 기울기가 똑같이 작다면 그럴 거예요. 층마다 크기가 달라요.',
        en: 'So it would be, were all gradients equally small; they are not.',
      },
    },
    'nothing-happens': {
      text: { ko: '그대로예요: 기울기가 0이라 곱해도 0이에요', en: 'nothing: a thousand times 0 is 0' },
      because: {
        ko: '아주 작을 뿐 0은 아니에요. 그리고 작지 않은 기울기도 있어요.',
        en: 'They are small, not 0; and some are not small.',
      },
    },
  },
  hints: [
    {
      ko: '기울기가 작지 않은 파라미터가 있는지 생각해 보세요.',
      en: 'Is there a parameter whose gradient is not small?',
    },
    {
      ko: '손실 바로 앞의 층은 기울기를 어디에서 받나요?',
      en: 'Where does the layer right before the loss get its gradient?',
    },
    { ko: '09에서 학습률이 너무 클 때 무엇을 봤나요?', en: 'What did lesson 09 show of a learning rate too large?' },
  ],
});
