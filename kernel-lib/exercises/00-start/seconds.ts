import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** How well a network reads that has learned for seconds. */
export const seconds: Exercise = choice({
  id: '00-seconds',
  goal: '00-run',
  question: {
    ko: '이 신경망에 그림 8,000장과 정답을 몇 초 동안 보여 줘요. 한 번도 보여 주지 않은 그림은 얼마나 맞힐까요?',
    en: 'For a few seconds this network is shown 8,000 pictures and their answers. How many pictures will it read that it has never seen?',
  },
  right: {
    text: { ko: '열 장에 아홉 장: 닮은 그림을 많이 봐서', en: 'nine in ten: it has seen many like them' },
    because: {
      ko: '그림 8,000장에서 되풀이되는 모양을 찾기에는 몇 초면 돼요. 그래도 가끔 틀려요.',
      en: 'a few seconds are enough to find what returns in 8,000 pictures; now and then it errs all the same.',
    },
  },
  wrong: {
    'seconds-are-nothing': {
      text: { ko: '열 장에 한 장: 몇 초로는 찍기와 같아서', en: 'one in ten: in seconds it can only guess' },
      because: {
        ko: '몇 초 동안 곱셈을 수십억 번 해요. 사람의 몇 초와 달라요.',
        en: 'In those seconds it does billions of multiplications; they are not the seconds of a person.',
      },
    },
    'computers-are-exact': {
      text: { ko: '열 장에 열 장: 컴퓨터는 틀리지 않아서', en: 'all of them: computers make no mistakes' },
      because: {
        ko: '곱셈은 틀리지 않아요. 하지만 무엇과 닮았는지 고르는 일은 틀릴 수 있어요.',
        en: 'Its products are exact; choosing what a picture looks like most can still go wrong.',
      },
    },
  },
  hints: [
    { ko: '아무렇게나 고르면 열 번에 몇 번 맞을까요?', en: 'How often in ten would a blind guess be right?' },
    { ko: '8,000장 가운데 한 숫자는 800장쯤이에요.', en: 'Of 8,000 pictures, about 800 show the same digit.' },
    { ko: '찍기보다 훨씬 낫지만 완전하지는 않아요.', en: 'Far better than guessing, and not perfect.' },
  ],
});
