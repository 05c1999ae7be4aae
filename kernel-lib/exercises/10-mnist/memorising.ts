import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What a machine that knows everything by heart is worth. */
export const memorising: Exercise = choice({
  id: '10-memorising',
  goal: '10-held-out',
  question: {
    ko: '학습 그림을 통째로 외우고, 처음 보는 그림에는 늘 0이라고 말하는 기계가 있어요. 외운 그림과 처음 보는 그림에서 얼마나 맞힐까요?',
    en: 'A machine knows every training picture by heart and says 0 to any other. How much does it get right, of known and of new pictures?',
  },
  right: {
    text: { ko: '외운 것은 모두, 처음 보는 것은 열에 하나쯤', en: 'all the known ones, about one new in ten' },
    because: {
      ko: '새 그림에서는 마침 0이었던 것만 맞혀요.',
      en: 'of the new ones, only those that happen to be a 0.',
    },
  },
  wrong: {
    'known-is-enough': {
      text: { ko: '외운 것도 처음 보는 것도 모두', en: 'all the known ones and all the new ones' },
      because: {
        ko: '외운 그림으로만 시험했을 때의 점수예요. 새 그림은 픽셀이 조금씩 달라요.',
        en: 'That is the score on what it knows; a new picture differs in some pixels.',
      },
    },
    'sees-likeness': {
      text: { ko: '외운 것은 모두, 처음 보는 것은 절반쯤', en: 'all the known ones, about half the new' },
      because: {
        ko: '사람은 닮은 것을 알아보지만 이 기계는 똑같은 것만 알아봐요.',
        en: 'People see likeness; this machine knows only what is identical.',
      },
    },
  },
  hints: [
    { ko: '픽셀 하나만 옅어져도 같은 그림일까요?', en: 'Is a picture still the same when one pixel is paler?' },
    {
      ko: '모르는 그림마다 같은 숫자를 말하면 몇 장이나 맞을까요?',
      en: 'Who says the same digit to everything is right how often?',
    },
    { ko: '숫자는 열 가지이고 고르게 섞여 있어요.', en: 'There are ten digits, evenly mixed.' },
  ],
});
