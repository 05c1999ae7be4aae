import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Which of eight outlines are cats. */
export const sort: Exercise = choice({
  id: '13-sort',
  goal: '13-baseline',
  question: {
    ko: '위의 여덟 장 가운데 고양이 네 장은 어느 것일까요?',
    en: 'Which four of the eight outlines above are cats?',
  },
  right: {
    text: { ko: '2, 4, 5, 7번: 주둥이가 짧은 것', en: '2, 4, 5, 7: those with short muzzles' },
    because: {
      ko: '자세나 귀나 꼬리 하나로는 가를 수 없게 고른 그림이에요.',
      en: 'these were picked so that neither pose nor ears nor tail decides alone.',
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
      text: { ko: '1, 4, 6, 7번: 두 귀가 뾰족한 것', en: '1, 4, 6, 7: those with two pointed ears' },
      because: {
        ko: '1번과 6번은 개예요. 귀가 뾰족한 개도 있어요.',
        en: '1 and 6 are dogs: there are dogs with pointed ears.',
      },
    },
    'by-tail': {
      text: { ko: '2, 5, 7, 8번: 꼬리를 들거나 만 것', en: '2, 5, 7, 8: those with tails up or curled' },
      because: {
        ko: '8번은 꼬리를 치켜든 개예요. 4번 고양이는 꼬리를 바닥에 뉘었어요.',
        en: '8 is a dog with its tail up, and cat 4 lays its tail on the ground.',
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
