import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What happens to a third of a place. */
export const doesNotDivide: Exercise = choice({
  id: '03-does-not-divide',
  goal: '03-lost',
  question: {
    ko: '7칸 위에서 3칸짜리 필터를 세 칸씩 옮기면 식의 답이 2.333…이에요. 합성곱층은 어떻게 할까요?',
    en: 'A filter of 3 moves over 7 cells by three, and the formula says 2.333…. What does a convolution do?',
  },
  right: {
    text: { ko: '온전히 들어가는 두 곳에만 서요', en: 'it keeps to the two that fit in whole' },
    because: {
      ko: '말없이 내려요. 그래서 어떤 윈도도 읽지 않는 픽셀이 생겨요.',
      en: 'it rounds down without a word, so there are pixels that no window reads.',
    },
  },
  wrong: {
    'rounded-up': {
      text: { ko: '픽셀이 아까우니 올려서 세 곳에 서요', en: 'it rounds up to three, to lose none' },
      because: {
        ko: '그러려면 마지막 윈도가 값이 없는 그림 밖까지 읽어야 해요.',
        en: 'The last window would have to read outside, where there are no values.',
      },
    },
    'size-refused': {
      text: { ko: '맞지 않는 크기라고 오류를 내요', en: 'it stops with an error about the size' },
      because: {
        ko: '그랬다면 차라리 친절했을 거예요. 프레임워크는 아무 말도 하지 않아요.',
        en: 'That would be kind; the frameworks say nothing.',
      },
    },
  },
  hints: [
    {
      ko: '세 칸씩 옮기며 필터의 오른쪽 끝이 어디까지 가는지 보세요.',
      en: 'Move it by three and watch how far its right end gets.',
    },
    { ko: '그림 밖의 칸에는 읽을 값이 있을까요?', en: 'Is there a value to read outside the picture?' },
    {
      ko: '필터는 그림 안에 온전히 들어가는 자리에만 서요.',
      en: 'It stands only where it fits into the picture entirely.',
    },
  ],
});
