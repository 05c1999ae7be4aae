import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Whether a move of one cell shows behind a pooling. */
export const movedDot: Exercise = choice({
  id: '06-dot',
  goal: '06-shift',
  question: {
    ko: '0이 늘어선 줄에 밝은 점이 하나 있고, 이 줄을 두 칸씩 최대 풀링해요. 점이 0번 칸에서 1번으로, 그다음 1번에서 2번으로 옮겨 가요. 출력은 언제 바뀔까요?',
    en: 'There is one bright dot in a row of zeros, and max pooling takes the row two by two. The dot moves from cell 0 to 1, and then from 1 to 2. When does the output change?',
  },
  right: {
    text: { ko: '둘째 번에만: 옆 윈도로 넘어가요', en: 'the second time: it enters the next window' },
    because: {
      ko: '0번과 1번은 같은 윈도이고, 2번부터 옆 윈도예요.',
      en: 'cells 0 and 1 are in one window, and with cell 2 the next begins.',
    },
  },
  wrong: {
    'never-shows': {
      text: { ko: '안 바뀌어요: 한 칸은 늘 봐줘요', en: 'never: a move by one cell is forgiven' },
      because: {
        ko: '절반만 맞아요. 윈도의 오른쪽 끝에 있던 점은 한 칸만 옮겨도 옆 윈도로 넘어가요.',
        en: 'Half true: from the right end of its window, one cell takes the dot into the next.',
      },
    },
    'always-follows': {
      text: { ko: '두 번 다: 출력의 점도 옮겨 가요', en: 'both times: the output moves along' },
      because: {
        ko: '합성곱이라면 그래요. 풀링은 윈도 안의 어디였는지 적지 않아요.',
        en: 'So it is with a convolution; pooling does not write down where in the window it was.',
      },
    },
    'counted-from-one': {
      text: { ko: '첫 번에만: 1번과 2번이 한 윈도예요', en: 'the first time: 1 and 2 share a window' },
      because: {
        ko: '칸은 0번부터 세어요. 첫 윈도가 읽는 두 칸을 적어 보세요.',
        en: 'Cells are counted from 0; write down the two that the first window reads.',
      },
    },
  },
  hints: [
    { ko: '줄을 두 칸씩 묶어서 그려 보세요.', en: 'Draw the row with its cells in pairs.' },
    { ko: '점을 왼쪽 끝에서부터 한 칸씩 옮겨 보세요.', en: 'Move the dot along, cell by cell, from the left end.' },
    {
      ko: '첫 윈도는 0번과 1번, 다음 윈도는 2번과 3번을 읽어요.',
      en: 'The first window reads cells 0 and 1, the next 2 and 3.',
    },
  ],
});
