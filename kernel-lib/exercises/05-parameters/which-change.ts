import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What makes a convolution have more parameters. */
export const whichChange: Exercise = choice({
  id: '05-which-change',
  goal: '05-count-conv',
  question: {
    ko: '흑백 사진을 읽는 합성곱층이 있어요. 한 가지만 바꿀 거예요. 파라미터가 늘어나는 것은 무엇일까요?',
    en: 'A convolution reads a grey photograph, and one thing is changed. What gives it more parameters?',
  },
  right: {
    text: { ko: '사진을 컬러로: 필터가 그만큼 깊어져서', en: 'colour instead of grey: deeper filters' },
    because: {
      ko: '필터는 들어오는 채널마다 한 장씩 있어야 해요.',
      en: 'a filter needs a sheet for each channel that comes in.',
    },
  },
  wrong: {
    'wider-picture': {
      text: { ko: '사진을 네 배로: 읽을 픽셀이 많아져서', en: 'four times the pixels: more to be read' },
      because: {
        ko: '픽셀이 많아지면 필터가 더 여러 번 옮겨 가요. 필터에 적힌 수는 그대로예요.',
        en: 'With more pixels the filter moves more often; the numbers in it stay as they are.',
      },
    },
    'more-places': {
      text: { ko: '패딩을 한 줄 더: 서는 자리가 많아져서', en: 'a frame of padding: more places to stand' },
      because: {
        ko: '자리가 많아져도 자리마다 같은 필터를 써요. 덧댄 0은 학습하지 않아요.',
        en: 'More places use the same filter, and the zeros around are not learned.',
      },
    },
  },
  hints: [
    {
      ko: '필터에 적힌 수만 세어 보세요. 그림은 세지 않아요.',
      en: 'Count what stands in the filters, not the picture.',
    },
    { ko: '필터 모양을 정하는 것이 무엇인지 하나씩 적어 보세요.', en: 'List what settles the form of a filter.' },
    {
      ko: '필터의 세로, 가로, 들어오는 채널, 필터의 수예요.',
      en: 'Its height, its width, the channels that come in, and how many filters there are.',
    },
  ],
});
