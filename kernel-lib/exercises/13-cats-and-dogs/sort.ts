import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Which of eight outlines are cats. */
export const sort: Exercise = choice({
  id: '13-sort',
  goal: '13-baseline',
  question: {
    ko: '위의 여덟 장 가운데 네 장이 고양이예요. 여러분이 나눈 것과 가장 가까운 답을 골라 주세요.',
    en: 'Four of the eight outlines above are cats. Choose the answer that is nearest to how you sorted them.',
  },
  right: {
    text: { ko: '2, 4, 5, 7번: 머리가 작고 등이 둥근 것', en: '2, 4, 5, 7: the small heads and round backs' },
    because: {
      ko: '머리와 몸을 함께 봤어요. 자세나 귀나 꼬리 하나로는 가를 수 없게 고른 그림이에요.',
      en: 'you looked at head and body together. These were picked so that neither pose nor ears nor tail decides alone.',
    },
  },
  wrong: {
    'by-pose': {
      text: { ko: '1, 3, 4, 7번: 앉거나 엎드린 것', en: '1, 3, 4, 7: those that sit or lie' },
      because: {
        ko: '고양이는 앉은 그림이 많지만, 1번은 앉은 개이고 3번은 엎드린 개예요.',
        en: 'Many of the cats do sit, but 1 is a dog that sits and 3 a dog that lies.',
      },
    },
    'by-ears': {
      text: { ko: '1, 2, 4, 6번: 귀가 뾰족하게 선 것', en: '1, 2, 4, 6: those with pointed ears' },
      because: {
        ko: '귀가 뾰족한 개도 있어요. 1번과 6번이 그래요.',
        en: 'There are dogs with pointed ears: 1 and 6.',
      },
    },
    'by-tail': {
      text: { ko: '2, 5, 7, 8번: 꼬리가 길게 휜 것', en: '2, 5, 7, 8: those with a long curved tail' },
      because: {
        ko: '8번은 꼬리를 치켜든 개예요. 4번 고양이는 꼬리가 짧게 보여요.',
        en: '8 is a dog with its tail up, and the tail of cat 4 looks short.',
      },
    },
  },
  hints: [
    {
      ko: '한 가지만 보지 말고 머리, 다리, 등을 차례로 보세요.',
      en: 'Do not go by one thing: look at heads, legs and backs in turn.',
    },
    { ko: '1번을 보세요. 주둥이가 얼마나 긴가요?', en: 'Look at 1: how long is its muzzle?' },
    { ko: '3번과 8번은 개예요.', en: '3 and 8 are dogs.' },
  ],
});
