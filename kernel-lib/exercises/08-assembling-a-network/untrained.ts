import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What a network knows that has been put together and not trained. */
export const untrained: Exercise = choice({
  id: '08-untrained',
  goal: '08-shapes',
  question: {
    ko: '층을 옳게 조립하고 아직 학습은 하지 않았어요. 세 도형 300장을 물으면 몇 장이나 맞힐까요?',
    en: 'The layers are put together rightly, but nothing is trained yet. How many of 300 shapes of three kinds does it get right?',
  },
  right: {
    text: { ko: '셋 중 하나쯤: 찍은 것과 다르지 않아요', en: 'about one in three: as good as a guess' },
    because: {
      ko: '처음 가중치는 난수예요. 도형을 구별하는 규칙은 아직 어디에도 없어요.',
      en: 'the first weights are random; no rule about shapes stands anywhere yet.',
    },
  },
  wrong: {
    'rules-built-in': {
      text: { ko: '거의 다: 층의 순서에 규칙이 들어 있어요', en: 'nearly all: the rules are in its layers' },
      because: {
        ko: '코드에 꼭짓점이나 변이라는 말이 있나요? 사람이 정한 것은 층의 종류와 크기뿐이에요.',
        en: 'Does the code say anything of corners or sides? People chose kinds and sizes of layers, nothing else.',
      },
    },
    'cannot-answer': {
      text: { ko: '하나도 못: 배우기 전에는 답이 없어요', en: 'none: before training it has no answer' },
      because: {
        ko: '난수로도 곱하고 더할 수 있어요. 그래서 아무 뜻 없는 답이라도 늘 나와요.',
        en: 'Random weights multiply and add as well; an answer always comes out, if one that means nothing.',
      },
    },
  },
  hints: [
    {
      ko: '우리가 코드에 적은 수가 무엇을 정했는지 떠올려 보세요.',
      en: 'Think of what the numbers in our code have settled.',
    },
    { ko: '`build`는 가중치를 무엇으로 채우나요?', en: 'What does `build` fill the weights with?' },
    {
      ko: '가중치가 난수면 답도 도형과 상관이 없어요.',
      en: 'With random weights the answers have little to do with the shapes.',
    },
  ],
});
