import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What a layer does whose activation is left out. */
export const defaultActivation: Exercise = choice({
  id: '08-default',
  goal: '08-arguments',
  question: {
    ko: "`activation='relu'`를 지우고 층을 만들었어요. 이 층의 출력에는 어떤 수가 있을까요?",
    en: "`activation='relu'` is left out, and the layer is made without it. What numbers are in its output?",
  },
  right: {
    text: { ko: '음수도 있어요: 더한 값을 그대로 적어서', en: 'negative ones too: sums are kept as they are' },
    because: {
      ko: "기본값은 `'linear'`이고, 계산한 값을 바꾸지 않아요.",
      en: "the default is `'linear'`, which changes nothing.",
    },
  },
  wrong: {
    'relu-built-in': {
      text: { ko: '음수가 없어요: 합성곱층이면 ReLU를 써서', en: 'none below 0: convolutions always use ReLU' },
      because: {
        ko: '합성곱층과 ReLU를 늘 함께 봐서 그렇게 보여요. 적지 않으면 쓰지 않아요.',
        en: 'They are seen together so often that it looks like it; but what is not written is not done.',
      },
    },
    'stays-a-picture': {
      text: { ko: '0에서 1까지만 있어요: 출력도 그림이라서', en: 'from 0 to 1 only: the output is a picture too' },
      because: {
        ko: '특성 맵은 그림처럼 보여 주지만, 적힌 값은 곱해서 더한 점수예요.',
        en: 'A feature map is shown as a picture, but what it holds are scores, products added up.',
      },
    },
  },
  hints: [
    {
      ko: '네 단계 가운데 값을 고치는 단계가 있는지 보세요.',
      en: 'Look whether any of the four steps changes a value once it is there.',
    },
    {
      ko: '가중치에는 음수도 있어요. 곱해서 더하면요?',
      en: 'Some weights are negative. What does that do to a sum of products?',
    },
    { ko: "`activation: 'linear'`와 같아요.", en: "It is the same as `activation: 'linear'`." },
  ],
});
