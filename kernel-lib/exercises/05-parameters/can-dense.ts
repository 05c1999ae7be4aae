import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Whether a dense layer can do what a convolution does. */
export const canDense: Exercise = choice({
  id: '05-can-dense',
  version: 2,
  goal: '05-shared',
  question: {
    ko: '2×2 필터가 3×3 그림에서 특성 맵을 만들어요. 가중치만 잘 고르면, 완전 연결층이 어떤 그림에서나 똑같은 수를 낼 수 있을까요?',
    en: 'A 2×2 filter makes a feature map of a 3×3 picture. With the right weights, could a dense layer give the same numbers for every picture?',
  },
  right: {
    text: { ko: '네: 읽지 않을 칸에는 0을 곱하면 되니까', en: 'yes: cells not to be read get the weight 0' },
    because: {
      ko: '0을 곱한 칸은 읽지 않은 것과 같아요.',
      en: 'a cell multiplied by 0 might as well not be read.',
    },
  },
  wrong: {
    'one-unit-moves': {
      text: { ko: '네: 유닛 하나를 옮겨 가며 쓰면 되니까', en: 'yes: one unit can be used at place after place' },
      because: {
        ko: '된다는 말은 맞아요. 그런데 유닛은 옮겨 다니지 않아요. 유닛 하나는 언제나 모든 칸을 읽고 수 하나만 내놓아요.',
        en: 'It can, but not so: a unit does not move. It always reads every cell, and gives a single number.',
      },
    },
    'no-neighbours': {
      text: { ko: '아니요: 어느 칸이 이웃인지 모르니까', en: 'no: it cannot know which are neighbours' },
      because: {
        ko: '알 필요가 없어요. 이웃한 칸의 가중치만 남기면 돼요. 어느 칸인지는 우리가 골라요.',
        en: 'It need not know; only the weights of neighbours are kept, and we choose which those are.',
      },
    },
    'cannot-move': {
      text: { ko: '아니요: 필터처럼 옮겨 다닐 수 없으니까', en: 'no: it cannot move about as filters do' },
      because: {
        ko: '옮기지 않아도 돼요. 자리마다 유닛을 하나씩 두고 같은 수를 적으면 돼요.',
        en: 'It need not move: a unit stands at each place, with the same numbers in it.',
      },
    },
  },
  hints: [
    { ko: '출력 한 칸의 식을 더하기로 적어 보세요.', en: 'Write one output as a sum.' },
    { ko: '읽지 않는 칸도 식에 넣으려면 무엇을 곱할까요?', en: 'How can a cell that is not read stand in the sum?' },
    { ko: '필터가 닿지 않는 칸에는 0을 곱해요.', en: 'What the filter does not touch is multiplied by 0.' },
  ],
});
