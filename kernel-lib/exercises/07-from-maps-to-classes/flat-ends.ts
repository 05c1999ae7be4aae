import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** How a sigmoid answers far from 0. */
export const flatEnds: Exercise = choice({
  id: '07-flat-ends',
  goal: '07-activation',
  question: {
    ko: '점수가 0에서 1로 커지면 sigmoid의 출력은 약 0.23 커져요. 점수가 10에서 11로 커지면 출력은 얼마나 커질까요?',
    en: 'As a score goes from 0 to 1, the output of a sigmoid grows by about 0.23. By how much does it grow from a score of 10 to 11?',
  },
  right: {
    text: { ko: '거의 안 커져요: 이미 1에 붙어서', en: 'hardly at all: it is close to 1 already' },
    because: {
      ko: '출력은 1을 넘지 못해요. 그래서 곡선의 끝이 평평해요.',
      en: 'the output never passes 1, so the curve is flat there.',
    },
  },
  wrong: {
    'same-rise': {
      text: { ko: '똑같이 커져요: 점수가 1 커져서', en: 'by as much: the score grows by 1 again' },
      because: {
        ko: '곧은 선이라면 맞아요. sigmoid는 휘어 있어요.',
        en: 'That would hold for a straight line; a sigmoid is curved.',
      },
    },
    steeper: {
      text: { ko: '더 많이 커져요: 점수가 더 커서', en: 'by more: a larger score answers more strongly' },
      because: {
        ko: '출력은 커지지만 커지는 양은 점점 줄어요.',
        en: 'The output is larger, but it grows less and less.',
      },
    },
  },
  hints: [
    {
      ko: 'sigmoid가 내놓을 수 있는 가장 큰 수를 떠올려 보세요.',
      en: 'What is the largest number a sigmoid can give?',
    },
    {
      ko: 'e⁻¹⁰은 약 2.718을 열 번 거듭 나눈 값이라 아주 작아요.',
      en: 'e⁻¹⁰ is 1 divided ten times by about 2.718: very small.',
    },
    {
      ko: '`1 / (1 + Math.exp(-10))`과 `1 / (1 + Math.exp(-11))`을 계산해 보세요.',
      en: 'Work out `1 / (1 + Math.exp(-10))` and `1 / (1 + Math.exp(-11))`.',
    },
  ],
});
