import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** How many scores look at one pixel. */
export const changedScores: Exercise = choice({
  id: '02-changed-scores',
  goal: '02-convolve',
  question: {
    ko: '3×3 그림 위로 2×2 필터를 한 칸씩 옮겨 점수를 얻었어요. 한가운데 픽셀만 바꾸면 점수가 몇 개 달라질까요? 오른쪽 아래 구석 픽셀만 바꾸면요?',
    en: 'A 2×2 filter moves over a 3×3 picture cell by cell. How many scores change with the middle pixel alone, and how many with the bottom right one?',
  },
  right: {
    text: { ko: '한가운데는 네 개, 구석은 한 개가 달라져요', en: 'four with the middle, one with the corner' },
    because: {
      ko: '한가운데 픽셀은 윈도마다 들어 있고, 구석 픽셀은 마지막 윈도에만 들어 있어요.',
      en: 'the middle pixel lies in every window, the corner only in the last.',
    },
  },
  wrong: {
    'no-overlap': {
      text: { ko: '한가운데도 구석도 한 개씩 달라져요', en: 'one with the middle, one with the corner' },
      because: {
        ko: '윈도가 서로 겹치지 않을 때의 답이에요. 한 칸씩 옮기면 이웃한 윈도가 픽셀을 함께 읽어요.',
        en: 'So it would be if windows did not overlap; moved by one cell, neighbours share pixels.',
      },
    },
    'sees-everything': {
      text: { ko: '한가운데도 구석도 네 개씩 달라져요', en: 'four with the middle, four with the corner' },
      because: {
        ko: '점수마다 그림 전체를 본다고 여긴 답이에요. 점수는 제 윈도 안의 픽셀만 봐요.',
        en: 'That is as if each score saw the whole picture; it sees only the pixels in its window.',
      },
    },
  },
  hints: [
    { ko: '윈도가 설 수 있는 자리를 모두 그려 보세요.', en: 'Draw every place where the window can stand.' },
    {
      ko: '픽셀 하나를 짚고, 그 픽셀이 든 윈도를 세어 보세요.',
      en: 'Point at one pixel and count the windows that hold it.',
    },
    { ko: '한가운데 픽셀은 어느 윈도에나 들어 있어요.', en: 'The middle pixel lies in every window.' },
  ],
});
