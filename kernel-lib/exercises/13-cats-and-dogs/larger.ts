import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Where parameters grow when pictures are read larger and in colour. */
export const larger: Exercise = choice({
  id: '13-larger',
  goal: '13-folder',
  question: {
    ko: '같은 신경망으로 28×28 흑백 대신 56×56 컬러 사진을 읽어요. 파라미터가 가장 많이 늘어나는 층은 어디일까요?',
    en: 'The same network reads photographs of 56×56 in colour instead of 28×28 in grey. Which layer gains most parameters?',
  },
  right: {
    text: { ko: '첫째 완전 연결층: 펼친 줄이 길어져서', en: 'the first dense layer: its line is longer' },
    because: {
      ko: '특성 맵이 커져서 유닛마다 가중치가 늘어요. 필터는 그림의 크기를 몰라요.',
      en: 'larger maps give each unit more weights; a filter knows nothing of the size of the picture.',
    },
  },
  wrong: {
    'colour-counts-most': {
      text: { ko: '첫째 합성곱층: 채널이 셋이 되어서', en: 'the first convolution: three channels' },
      because: {
        ko: '필터 여덟 개가 세 겹이 될 뿐이라 조금만 늘어요.',
        en: 'Its eight filters become three deep, which is little.',
      },
    },
    'both-sides-double': {
      text: { ko: '둘째 합성곱층: 자리가 네 배가 되어서', en: 'the second convolution: more places' },
      because: {
        ko: '자리가 늘면 계산이 늘어요. 파라미터는 자리마다 다시 써서 그대로예요.',
        en: 'More places mean more work; the parameters are used again at each of them.',
      },
    },
  },
  hints: [
    { ko: '05에서 파라미터가 어디에 모여 있었나요?', en: 'Where did the parameters sit in 05?' },
    {
      ko: '층마다 식을 적어 보고, 그림의 크기가 들어가는 식을 찾으세요.',
      en: 'Write the formula of each layer; where does the size of the picture come in?',
    },
    { ko: '5×5×16이 12×12×16이 돼요.', en: 'What was 5×5×16 becomes 12×12×16.' },
  ],
});
