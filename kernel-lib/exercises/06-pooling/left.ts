import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** How many values a pooling leaves. */
export const leftAfterPooling: Exercise = choice({
  id: '06-left',
  goal: '06-shape',
  question: {
    ko: '28×28 특성 맵을 2×2 윈도로 풀링해요. 윈도는 두 칸씩 옮겨 가요. 값은 얼마나 남을까요?',
    en: 'A 28×28 feature map is pooled with 2×2 windows that move by two cells. How many of its values are left?',
  },
  right: {
    text: { ko: '4분의 1: 네 칸에서 하나가 나와요', en: 'a quarter: four cells give one' },
    because: {
      ko: '한 변이 절반이 되면 넓이는 절반의 절반이에요.',
      en: 'each side is halved, so the area is halved twice.',
    },
  },
  wrong: {
    'side-for-area': {
      text: { ko: '절반: 28이 14로 줄어요', en: 'a half: 28 becomes 14' },
      because: {
        ko: '한 변만 세었어요. 가로도 줄고 세로도 줄어요.',
        en: 'That counts one side; it shrinks across and down.',
      },
    },
    'as-a-filter': {
      text: { ko: '거의 다: 28이 27로 줄어요', en: 'nearly all: 28 becomes 27' },
      because: {
        ko: '한 칸씩 옮기는 2×2 필터라면 그래요. 이 윈도는 두 칸씩 옮겨 가요.',
        en: 'So it is with a 2×2 filter moved cell by cell; this window moves by two.',
      },
    },
  },
  hints: [
    { ko: '윈도 하나에서 값이 몇 개 나오는지 세어 보세요.', en: 'Count the values that one window gives.' },
    { ko: '가로 자리와 세로 자리를 따로 세어 곱해 보세요.', en: 'Count the places across and down, and multiply.' },
    { ko: '784개가 14×14개가 돼요.', en: '784 values become 14×14.' },
  ],
});
