import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What max pooling does to a dark stroke on bright paper. */
export const darkInk: Exercise = choice({
  id: '06-dark',
  goal: '06-choose',
  question: {
    ko: '이번에는 흰 종이에 검은 잉크예요. 종이가 1, 잉크가 0이에요. 4×4 최대 풀링을 하면 획은 어떻게 될까요?',
    en: 'Now the ink is black and the paper white: ink is 0, paper 1. What does 4×4 max pooling do to a stroke?',
  },
  right: {
    text: { ko: '거의 사라져요: 밝은 종이가 이겨요', en: 'it all but goes: the paper wins' },
    because: {
      ko: '윈도에 종이가 한 칸만 있어도 그 칸이 가장 커요.',
      en: 'one cell of paper in a window is enough to be the largest.',
    },
  },
  wrong: {
    'any-feature-kept': {
      text: { ko: '또렷해요: 획이 특징이니까 남아요', en: 'it stays clear: it is the feature' },
      because: {
        ko: '최대 풀링은 무엇이 특징인지 몰라요. 큰 값을 남길 뿐이에요.',
        en: 'Max pooling does not know what a feature is; it keeps what is large.',
      },
    },
    'as-bright-ink': {
      text: { ko: '굵어져요: 획이 조금만 걸쳐도 남아요', en: 'it grows thick: a little is enough' },
      because: {
        ko: '밝은 획이라면 그래요. 지금은 획이 작은 값이에요.',
        en: 'So it would with bright ink; here the stroke is the small value.',
      },
    },
    'as-average': {
      text: { ko: '흐려져요: 획이 종이와 섞여요', en: 'it turns grey: it mixes with paper' },
      because: {
        ko: '섞는 것은 평균 풀링이에요. 최대 풀링은 하나만 골라요.',
        en: 'It is average pooling that mixes; max pooling picks one.',
      },
    },
  },
  hints: [
    { ko: '획이 조금 걸친 윈도 하나를 그려 보세요.', en: 'Draw one window with a bit of stroke in it.' },
    { ko: '그 윈도에서 가장 큰 값은 어느 칸인가요?', en: 'Which of its cells is the largest?' },
    { ko: '0과 1 가운데 큰 것은 1이에요.', en: 'Of 0 and 1, the larger is 1.' },
  ],
});
