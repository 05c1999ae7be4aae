import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Whether a move of one cell shows behind a pooling. */
export const movedDot: Exercise = choice({
  id: '06-dot',
  goal: '06-shift',
  question: {
    ko: '0이 늘어선 줄에 밝은 점이 하나 있어요. 이 줄을 두 칸씩 최대 풀링해요. 점이 오른쪽으로 한 칸 옮겨 가면 출력은 어떻게 될까요?',
    en: 'There is one bright dot in a row of zeros, and max pooling takes the row two by two. The dot moves one cell to the right. What becomes of the output?',
  },
  right: {
    text: { ko: '점이 있던 칸에 따라 달라요', en: 'that depends on where it was' },
    because: {
      ko: '같은 윈도 안에서 옮기면 그대로이고, 옆 윈도로 넘어가면 출력도 옮겨 가요.',
      en: 'within its window nothing changes; in the next window, the output has moved.',
    },
  },
  wrong: {
    'always-forgiven': {
      text: { ko: '작은 이동이라 늘 그대로예요', en: 'so small a move never shows' },
      because: {
        ko: '절반만 맞아요. 윈도의 오른쪽 끝에 있던 점은 옆 윈도로 넘어가요.',
        en: 'Half true: a dot at the right end of its window moves into the next.',
      },
    },
    'always-follows': {
      text: { ko: '출력의 점도 늘 옮겨 가요', en: 'the output always moves along' },
      because: {
        ko: '합성곱이라면 그래요. 풀링은 윈도 안의 어디였는지 적지 않아요.',
        en: 'So it is with a convolution; pooling does not write down where in the window it was.',
      },
    },
  },
  hints: [
    { ko: '줄을 두 칸씩 묶어서 그려 보세요.', en: 'Draw the row with its cells in pairs.' },
    { ko: '점을 왼쪽 끝에서부터 한 칸씩 옮겨 보세요.', en: 'Move the dot along, cell by cell, from the left end.' },
    { ko: '0번에서 1번으로, 그다음 1번에서 2번으로 옮겨요.', en: 'Move it from cell 0 to 1, and then from 1 to 2.' },
  ],
});
