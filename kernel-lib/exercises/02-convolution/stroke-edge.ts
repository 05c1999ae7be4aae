import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Which side of a stroke a filter answers to. */
export const strokeEdge: Exercise = choice({
  id: '02-stroke-edge',
  goal: '02-read-filter',
  question: {
    ko: '필터의 왼쪽 열은 −1, 가운데 열은 0, 오른쪽 열은 1이에요. 잉크가 1이고 종이가 0인 글씨에서 큰 양수 점수는 어디에서 나올까요?',
    en: 'The left column of a filter is −1, the middle 0, the right 1. Ink is 1, paper 0. Where in the writing do large positive scores come up?',
  },
  right: {
    text: { ko: '획의 왼쪽 가장자리', en: 'at the left edge of a stroke' },
    because: {
      ko: '그곳에서는 종이가 −1을, 잉크가 1을 만나요.',
      en: 'there the paper meets −1 and the ink meets 1.',
    },
  },
  wrong: {
    'side-of-the-one': {
      text: { ko: '획의 오른쪽 가장자리', en: 'at the right edge of a stroke' },
      because: {
        ko: '필터에서 1이 놓인 쪽과 획의 가장자리를 섞었어요. 그곳에서는 잉크가 −1을 만나요.',
        en: 'That takes the side of the 1 for the side of the stroke; there, ink meets −1.',
      },
    },
    'most-ink': {
      text: { ko: '잉크로 가득한 획의 한가운데', en: 'in the middle, where ink is thickest' },
      because: {
        ko: '이 필터는 밝기가 아니라 밝기의 차이를 봐요. 가득한 잉크에서는 더한 만큼 빼요.',
        en: 'This filter looks at differences, not at light: in full ink it takes away what it adds.',
      },
    },
  },
  hints: [
    { ko: '한 줄만 놓고 생각해 보세요: −1, 0, 1.', en: 'Think of one row alone: −1, 0, 1.' },
    {
      ko: '잉크가 1을 만나고 종이가 −1을 만나려면 어느 쪽에 잉크가 있어야 할까요?',
      en: 'On which side must the ink be to meet the 1, with paper under the −1?',
    },
    {
      ko: '종이에서 시작해 오른쪽으로 가다가 잉크를 만나는 곳이에요.',
      en: 'It is where, going right from paper, you come upon ink.',
    },
  ],
});
