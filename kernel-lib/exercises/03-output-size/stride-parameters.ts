import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Whether a stride changes what a layer learns. */
export const strideParameters: Exercise = choice({
  id: '03-stride-parameters',
  goal: '03-stride',
  question: {
    ko: '합성곱층의 스트라이드를 1에서 2로 바꿔요. 뒤에는 완전 연결층이 있어요. 파라미터가 줄어드는 층은 어디일까요?',
    en: 'The stride of a convolution goes from 1 to 2; a dense layer comes behind it. Which layer has fewer parameters then?',
  },
  right: {
    text: { ko: '뒤에 있는 완전 연결층만 줄어요', en: 'only the dense layer behind it' },
    because: {
      ko: '필터는 그대로인데, 완전 연결층이 읽을 수가 줄어요.',
      en: 'the filters stay, but the dense layer has less to read.',
    },
  },
  wrong: {
    'stride-saves-weights': {
      text: { ko: '스트라이드를 바꾼 합성곱층만 줄어요', en: 'only the convolution, whose stride grew' },
      because: {
        ko: '필터의 칸 수는 그대로예요. 자리가 줄어도 같은 가중치를 써요.',
        en: 'Its filters have as many cells as before; fewer places use the same weights.',
      },
    },
    'everything-shrinks': {
      text: { ko: '합성곱층도 완전 연결층도 줄어요', en: 'both the convolution and the dense one' },
      because: {
        ko: '한 층은 맞아요. 자리가 줄어도 필터는 작아지지 않아요.',
        en: 'True of one of them; fewer places do not make a filter smaller.',
      },
    },
  },
  hints: [
    {
      ko: '층마다 파라미터 수를 정하는 것이 무엇인지 적어 보세요.',
      en: 'Write down what settles the number of parameters in each layer.',
    },
    {
      ko: '필터의 칸 수에 스트라이드가 나오는지 살펴보세요.',
      en: 'See whether the stride appears in the cells of a filter.',
    },
    {
      ko: '완전 연결층은 들어오는 수마다 가중치를 따로 둬요.',
      en: 'A dense layer has a weight for each number that comes in.',
    },
  ],
});
