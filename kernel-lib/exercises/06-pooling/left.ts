import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** How many values a pooling leaves. */
export const leftAfterPooling: Exercise = choice({
  id: '06-left',
  goal: '06-shape',
  question: {
    ko: '28×28 특성 맵을 4×4 윈도로 풀링해요. 윈도는 네 칸씩 옮겨 가요. 값은 얼마나 남을까요?',
    en: 'A 28×28 feature map is pooled with 4×4 windows that move by four cells. How many of its values are left?',
  },
  right: {
    text: { ko: '16분의 1: 28×28이 7×7로 줄어요', en: 'a sixteenth: 28×28 becomes 7×7' },
    because: {
      ko: '가로도 4분의 1, 세로도 4분의 1이 되니 넓이는 4분의 1의 4분의 1이에요.',
      en: 'each side becomes a quarter, so of the area a quarter of a quarter is left.',
    },
  },
  wrong: {
    'side-for-area': {
      text: { ko: '4분의 1: 28이 7로 줄어드니까요', en: 'a quarter: 28 becomes 7' },
      because: {
        ko: '한 변만 세었어요. 가로도 줄고 세로도 줄어요.',
        en: 'That counts one side; it shrinks across and down.',
      },
    },
    'sides-added': {
      text: { ko: '8분의 1: 가로로 4, 세로로 4, 모두 8', en: 'an eighth: 4 across and 4 down make 8' },
      because: {
        ko: '가로와 세로를 더했어요. 윈도의 칸 수는 곱해서 세어요.',
        en: 'You added the two sides; the cells of a window are counted by multiplying.',
      },
    },
    'as-a-filter': {
      text: { ko: '거의 다: 28×28이 25×25로 줄어요', en: 'nearly all: 28×28 becomes 25×25' },
      because: {
        ko: '한 칸씩 옮기는 4×4 필터라면 그래요. 이 윈도는 네 칸씩 옮겨 가요.',
        en: 'So it is with a 4×4 filter moved cell by cell; this window moves by four.',
      },
    },
  },
  hints: [
    { ko: '윈도 하나에서 값이 몇 개 나오는지 세어 보세요.', en: 'Count the values that one window gives.' },
    { ko: '가로 자리와 세로 자리를 따로 세어 곱해 보세요.', en: 'Count the places across and down, and multiply.' },
    { ko: '784개가 49개가 돼요.', en: '784 values become 49.' },
  ],
});
