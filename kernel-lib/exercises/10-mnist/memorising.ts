import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What a machine that knows everything by heart recognises. */
export const memorising: Exercise = choice({
  id: '10-memorising',
  goal: '10-held-out',
  question: {
    ko: '8,000장을 외우고, 픽셀이 모두 똑같은 그림만 알아보는 기계예요. 처음 보는 2,000장 가운데 몇 장을 알아볼까요?',
    en: 'A machine memorised 8,000 pictures and knows a picture again only if every pixel is the same. How many of 2,000 new ones does it know?',
  },
  right: {
    text: { ko: '한 장도 없어요: 픽셀까지 같은 그림은 없어서', en: 'none: no two agree in every pixel' },
    because: {
      ko: '손으로 쓴 그림 두 장이 784칸에서 모두 같은 일은 없었어요.',
      en: 'no two of these handwritten pictures agree in all 784 pixels.',
    },
  },
  wrong: {
    'simple-ones-agree': {
      text: { ko: '열에 하나쯤: 1처럼 간단한 숫자는 겹쳐서', en: 'one in ten: a simple 1 comes twice' },
      because: {
        ko: '막대 하나인 1도 기운 정도와 굵기가 조금씩 달라요. 한 칸만 달라도 다른 그림이에요.',
        en: 'Even a 1, a single stroke, differs in slant and thickness; one pixel is enough.',
      },
    },
    'sees-likeness': {
      text: { ko: '절반쯤: 8,000장이나 외워서 닮은 것이 많아서', en: 'about half: 8,000 are a great many' },
      because: {
        ko: '사람은 닮은 것을 알아보지만 이 기계는 똑같은 것만 알아봐요.',
        en: 'People see likeness; this machine knows only what is identical.',
      },
    },
  },
  hints: [
    { ko: '픽셀 하나만 옅어져도 같은 그림일까요?', en: 'Is a picture still the same when one pixel is paler?' },
    { ko: '픽셀이 784칸이에요. 모두 같아야 해요.', en: 'There are 784 pixels, and all have to agree.' },
    {
      ko: '숫자 1을 두 번 써서 겹쳐 보세요. 정확히 겹치나요?',
      en: 'Write the digit 1 twice, one over the other. Do they coincide?',
    },
  ],
});
