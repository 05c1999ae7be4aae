import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What a picture is to a program. */
export const pixels: Exercise = choice({
  id: '02-pixels',
  version: 2,
  goal: '02-score',
  question: {
    ko: '흰 종이에 검은 펜으로 쓴 8이 MNIST에 들어 있어요. 펜이 지나가지 않은 칸에는 무엇이 적혀 있을까요?',
    en: 'MNIST holds an 8 that was written on white paper with a black pen. What is stored for a cell that the pen did not touch?',
  },
  right: {
    text: { ko: '잉크가 없으니 수 0', en: 'the number 0, for there is no ink' },
    because: {
      ko: 'MNIST는 잉크가 얼마나 짙은지 적어요. 잉크가 가득한 칸은 1이에요.',
      en: 'MNIST stores how much ink there is; a cell full of ink is 1.',
    },
  },
  wrong: {
    'paper-is-bright': {
      text: { ko: '종이가 희니까 수 1', en: 'the number 1, for paper is white' },
      because: {
        ko: '사진에서는 밝은 곳의 수가 커요. MNIST는 거꾸로 잉크를 세어서, 종이가 작은 수예요.',
        en: 'In a photo, bright places are large numbers. MNIST counts ink instead, and paper is a small number.',
      },
    },
    'nothing-stored': {
      text: { ko: '쓰지 않았으니 아무것도 없음', en: 'nothing, for nothing was written' },
      because: {
        ko: '빈칸으로 두면 곱하거나 더할 수 없어요. 표의 모든 칸에 수가 하나씩 있어요.',
        en: 'What is missing cannot be multiplied or added; every cell of the table holds a number.',
      },
    },
  },
  hints: [
    { ko: '칸마다 잉크의 짙기를 재서 적는다고 생각해 보세요.', en: 'Imagine that the ink in each cell is measured.' },
    { ko: '잉크가 가득한 칸이 가장 큰 수예요.', en: 'A cell full of ink has the largest number.' },
    { ko: '펜이 지나가지 않았으니 잰 잉크가 하나도 없어요.', en: 'The pen did not pass, so no ink was measured.' },
  ],
});
