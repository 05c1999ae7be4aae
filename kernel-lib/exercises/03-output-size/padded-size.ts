import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Whether padding keeps a size. */
export const paddedSize: Exercise = choice({
  id: '03-padded-size',
  goal: '03-padding',
  question: {
    ko: '4×4 그림 둘레에 0을 한 칸 덧대고 2×2 필터를 한 칸씩 옮겨요. 출력은 얼마일까요?',
    en: 'A border of one zero is put around a 4×4 picture, and a 2×2 filter moves over it cell by cell. How large is the output?',
  },
  right: {
    text: { ko: '5×5: 덧댄 그림에서 한 칸 줄어요', en: '5×5: one less than the padded picture' },
    because: {
      ko: '패딩은 칸을 더할 뿐이고, 자리를 세는 법은 그대로예요.',
      en: 'padding only adds cells; places are counted as ever.',
    },
  },
  wrong: {
    'padding-keeps-size': {
      text: { ko: '4×4: 패딩은 크기를 지켜 줘요', en: '4×4: padding is what keeps the size' },
      because: {
        ko: '몇 칸을 덧대느냐에 달렸어요. 여기서는 필터가 줄이는 것보다 많이 덧댔어요.',
        en: 'That depends on how much; here more is added than the filter takes.',
      },
    },
    'padded-picture': {
      text: { ko: '6×6: 덧댄 그림의 크기예요', en: '6×6: the size of the padded picture' },
      because: {
        ko: '필터가 지나가기 전의 크기예요. 그 위에서 필터가 설 자리를 세어요.',
        en: 'That is the size before the filter passes; count its places on it.',
      },
    },
  },
  hints: [
    {
      ko: '덧댄 그림을 먼저 그려 보세요. 한쪽이 아니라 양쪽이에요.',
      en: 'Draw the padded picture first: both sides, not one.',
    },
    {
      ko: '덧댄 그림의 한 줄에서 필터의 자리를 세어 보세요.',
      en: 'Count the places of the filter in one row of the padded picture.',
    },
    { ko: '6칸 위의 2칸짜리 필터예요.', en: 'It is a filter of 2 on 6 cells.' },
  ],
});
