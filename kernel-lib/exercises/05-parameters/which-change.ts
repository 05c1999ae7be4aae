import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What makes a convolution have more parameters. */
export const whichChange: Exercise = choice({
  id: '05-which-change',
  version: 2,
  goal: '05-count-conv',
  question: {
    ko: '5×5 필터 두 개가 흑백 사진을 읽어요. 한 가지만 바꿀 거예요. 파라미터가 가장 많이 늘어나는 것은 무엇일까요?',
    en: 'Two 5×5 filters read a grey photograph, and one thing is changed. What adds the most parameters?',
  },
  right: {
    text: { ko: '사진을 컬러로: 필터가 세 배로 깊어져서', en: 'colour instead of grey: filters three times as deep' },
    because: {
      ko: '필터의 장수가 한 장에서 석 장이 돼요. 필터의 수를 두 배로 하는 것보다 더 늘어요.',
      en: 'each filter has three sheets instead of one, which is more than twice as many filters.',
    },
  },
  wrong: {
    'wider-picture': {
      text: { ko: '사진을 네 배로: 읽을 픽셀이 많아져서', en: 'a photograph of four times the pixels: more to read' },
      because: {
        ko: '픽셀이 많아지면 필터가 더 여러 번 옮겨 가요. 필터에 적힌 수는 그대로예요.',
        en: 'With more pixels the filter moves more often; the numbers in it stay as they are.',
      },
    },
    'more-filters': {
      text: { ko: '필터를 네 개로: 특성 맵이 두 배가 되어서', en: 'four filters instead of two: twice as many maps' },
      because: {
        ko: '파라미터도 두 배가 돼요. 그보다 더 늘어나는 것이 있어요.',
        en: 'That doubles the parameters, too, but something else adds more.',
      },
    },
    'larger-filters': {
      text: { ko: '필터를 7×7로: 필터의 칸이 많아져서', en: 'filters of 7×7 instead of 5×5: more cells in each' },
      because: {
        ko: '칸이 25개에서 49개로 늘어서, 두 배에 조금 못 미쳐요. 그보다 더 늘어나는 것이 있어요.',
        en: '49 cells instead of 25 is a little less than twice as many; something else adds more.',
      },
    },
  },
  hints: [
    {
      ko: '필터에 적힌 수만 세어 보세요. 그림은 세지 않아요.',
      en: 'Count what stands in the filters, not the picture.',
    },
    {
      ko: '하나씩 바꿔서 필터의 칸, 장, 수를 곱해 보세요.',
      en: 'Make one change at a time, and multiply cells, sheets and filters.',
    },
    {
      ko: '25칸 · 1장 · 2개에서 시작해요. 49 · 1 · 2, 25 · 3 · 2, 25 · 1 · 4를 견줘 보세요.',
      en: 'It begins with 25 cells · 1 sheet · 2 filters; compare 49 · 1 · 2, 25 · 3 · 2 and 25 · 1 · 4.',
    },
  ],
});
