import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What stretching to a square does to what is in a picture. */
export const stretch: Exercise = choice({
  id: '13-stretch',
  goal: '13-folder',
  question: {
    ko: '가로가 세로의 두 배인 사진에 둥근 공이 있어요. 잘라 내지 않고 28×28에 꽉 채워요. 공은 어떻게 보일까요?',
    en: 'A photograph twice as wide as high shows a round ball. It is made to fill 28×28 and nothing is cut off. How does the ball look?',
  },
  right: {
    text: { ko: '홀쭉해요: 가로가 더 많이 줄어서', en: 'narrow: its width shrinks more' },
    because: {
      ko: '가로와 세로를 다른 비율로 줄였어요. 동물도 똑같이 홀쭉해져요.',
      en: 'width and height shrink by different shares; an animal becomes as narrow.',
    },
  },
  wrong: {
    'pixels-only': {
      text: { ko: '둥글어요: 픽셀의 수만 줄어서', en: 'round: only its pixels get fewer' },
      because: {
        ko: '가로와 세로가 같은 비율로 줄 때는 그래요. 여기서는 두 비율이 달라요.',
        en: 'So it is where both sides shrink by the same share; here they do not.',
      },
    },
    'pressed-flat': {
      text: { ko: '납작해요: 세로가 더 많이 줄어서', en: 'flat: its height shrinks more' },
      because: {
        ko: '더 긴 쪽이 더 많이 줄어야 같은 칸 수가 돼요. 어느 쪽이 더 긴가요?',
        en: 'The longer side has to shrink more to get as many cells; which side is longer?',
      },
    },
    'filters-know': {
      text: { ko: '둥글어요: 필터가 비율을 맞춰 읽어서', en: 'round: filters make up for the ratio' },
      because: {
        ko: '필터는 28×28칸에 적힌 수만 읽어요. 원래의 비율은 어디에도 적혀 있지 않아요.',
        en: 'A filter reads the numbers of 28×28 cells, and nowhere in them is the ratio that was.',
      },
    },
  },
  hints: [
    {
      ko: '가로는 몇 분의 1로, 세로는 몇 분의 1로 줄어드나요?',
      en: 'By what share does the width shrink, and by what share the height?',
    },
    {
      ko: '8×4 그림을 4×4로 줄인다고 생각해 보세요.',
      en: 'Think of 4 rows and 8 columns that become 4 rows and 4 columns.',
    },
    { ko: '세로 4칸은 그대로이고 가로만 절반이 돼요.', en: 'The 4 rows stay, and the columns become half as many.' },
  ],
});
