import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What global pooling makes of pictures of different sizes. */
export const globalLength: Exercise = choice({
  id: '06-global-length',
  goal: '06-global',
  question: {
    ko: '필터 여덟 개짜리 합성곱층 뒤에 전역 풀링을 두었어요. 300×451 고양이와 28×28 숫자를 따로 넣으면 무엇이 나올까요?',
    en: 'Global pooling stands behind a convolution with eight filters. A 300×451 cat goes in, and then a 28×28 digit. What comes out?',
  },
  right: {
    text: { ko: '둘 다 여덟 개: 맵마다 하나예요', en: 'eight for both: one for each map' },
    because: {
      ko: '전역 풀링의 윈도는 특성 맵 한 장이에요. 맵의 수는 필터가 정해요.',
      en: 'its window is a whole map, and the filters say how many maps there are.',
    },
  },
  wrong: {
    'larger-is-longer': {
      text: { ko: '고양이가 더 길어요: 픽셀이 많아요', en: 'more for the cat: more pixels' },
      because: {
        ko: '픽셀이 많으면 특성 맵이 넓어져요. 맵의 수는 그대로예요.',
        en: 'More pixels make wider maps, not more of them.',
      },
    },
    'size-refused': {
      text: { ko: '하나는 오류: 층은 한 크기만 받아요', en: 'one fails: a layer takes one size' },
      because: {
        ko: '크기를 가리는 것은 완전 연결층이에요. 윈도를 옮기는 층은 어느 크기든 읽어요.',
        en: 'It is the dense layer that needs one size; what moves a window reads any.',
      },
    },
    'one-for-all': {
      text: { ko: '둘 다 한 개: 그림을 하나로 줄여요', en: 'one for both: all becomes one' },
      because: {
        ko: '풀링은 채널마다 따로 해요. 채널끼리는 섞지 않아요.',
        en: 'Each channel is pooled by itself; channels are never mixed.',
      },
    },
  },
  hints: [
    { ko: '합성곱층에서 나오는 두 모양을 적어 보세요.', en: 'Write down the two shapes behind the convolution.' },
    {
      ko: '풀링 뒤에도 남는 것은 세로, 가로, 채널 가운데 무엇인가요?',
      en: 'Which is left after pooling: height, width or channels?',
    },
    { ko: '298×449×8과 26×26×8에서 마지막 수만 남아요.', en: 'Of 298×449×8 and 26×26×8, only the last number stays.' },
  ],
});
