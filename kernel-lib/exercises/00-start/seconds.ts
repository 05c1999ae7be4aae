import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** How well a network reads that has learned for seconds. */
export const seconds: Exercise = choice({
  id: '00-seconds',
  goal: '00-run',
  question: {
    ko: '이 신경망에 그림 8,000장과 정답을 몇 초 동안 보여 줘요. 한 번도 보여 주지 않은 그림은 얼마나 맞힐까요?',
    en: 'For a few seconds this network is shown 8,000 pictures and their answers. Of pictures it has never seen, how many will it read rightly?',
  },
  right: {
    text: { ko: '열 장에 아홉 장: 되풀이되는 모양을 찾아서', en: 'nine in ten: it finds the shapes that return' },
    because: {
      ko: '몇 초 동안 곱셈을 수십억 번 하며 되풀이되는 모양을 찾아요. 그래도 가끔 틀려요.',
      en: 'in a few seconds it does billions of multiplications and finds what returns; now and then it errs all the same.',
    },
  },
  wrong: {
    'everybody-writes-differently': {
      text: { ko: '열 장에 다섯 장: 사람마다 글씨가 달라서', en: 'five in ten: everybody writes differently' },
      because: {
        ko: '글씨는 달라도 획이 놓이는 자리는 닮았어요. 8,000장에는 여러 사람의 글씨가 있어요.',
        en: 'Hands differ, but strokes stand in like places, and the 8,000 pictures are of many hands.',
      },
    },
    'keeps-the-pictures': {
      text: { ko: '열 장에 한 장: 본 그림만 외우고 있어서', en: 'one in ten: it only knows what it saw' },
      because: {
        ko: '픽셀이 600만 개가 넘는데 이 신경망에 든 수는 12,000개도 안 돼요. 그림을 외울 자리가 없어요.',
        en: 'They have over 6 million pixels, and this network holds fewer than 12,000 numbers: there is no room to keep them.',
      },
    },
  },
  hints: [
    { ko: '아무렇게나 고르면 열 번에 몇 번 맞을까요?', en: 'How often in ten would a blind guess be right?' },
    { ko: '8,000장 가운데 한 숫자는 800장쯤이에요.', en: 'Of 8,000 pictures, about 800 show the same digit.' },
    { ko: '찍기보다 훨씬 낫지만 가끔 틀려요.', en: 'Far better than guessing, and wrong now and then.' },
  ],
});
