import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What a picture is to a program. */
export const pixels: Exercise = choice({
  id: '02-pixels',
  goal: '02-score',
  question: {
    ko: '손글씨 8에서 획의 가장자리를 잘라 냈어요. 컴퓨터에는 무엇이 적혀 있을까요?',
    en: 'A piece is cut out of a handwritten 8, at the edge of a stroke. What does the computer hold there?',
  },
  right: {
    text: { ko: '0과 1, 그리고 그 사이의 여러 수', en: '0 and 1, and several numbers between them' },
    because: {
      ko: '가장자리에서는 잉크가 칸의 일부만 덮어서 중간 밝기가 나와요.',
      en: 'at an edge the ink covers only a part of a cell, which makes shades between.',
    },
  },
  wrong: {
    'ink-or-paper': {
      text: { ko: '잉크가 있으면 1, 없으면 0 두 가지', en: 'nothing but 1 for ink and 0 for paper' },
      because: {
        ko: '한가운데와 빈 종이라면 그래요. 그런데 가장자리의 칸은 잉크가 반쯤만 덮기도 해요.',
        en: 'That holds in the middle of a stroke and on paper, but a cell at the edge can be half covered.',
      },
    },
    'colour-names': {
      text: { ko: '검정, 회색, 하양이라는 색의 이름', en: 'the names of colours: black, grey, white' },
      because: {
        ko: '색의 이름은 사람이 붙여요. 이름으로는 곱하거나 더할 수 없어요.',
        en: 'People give colours their names, and names cannot be multiplied or added.',
      },
    },
  },
  hints: [
    { ko: '획의 가장자리를 크게 키웠다고 생각해 보세요.', en: 'Imagine the edge of a stroke, much enlarged.' },
    { ko: '칸의 절반만 잉크가 덮었다면 얼마나 밝을까요?', en: 'How bright is a cell that ink covers by half?' },
    {
      ko: '칸마다 밝기가 수로 적혀 있고, 반쯤 덮인 칸도 있어요.',
      en: 'Each cell holds its brightness as a number, and some are half covered.',
    },
  ],
});
