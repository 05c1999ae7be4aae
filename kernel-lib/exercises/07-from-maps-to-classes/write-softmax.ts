import type { Exercise } from '../exercise.ts';
import { written } from '../kinds/written.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
const powers = (scores: readonly number[]) => scores.map((score) => Math.exp(score));
const shares = (all: readonly number[]) => all.map((each) => each / sum(all));

/** Softmax as a function. */
export const writeSoftmax: Exercise = written<readonly [scores: readonly number[]]>({
  id: '07-write-softmax',
  goal: '07-softmax',
  question: {
    ko: '점수를 받아 확률을 돌려주는 함수 `softmax(scores)`를 써 주세요. 점수가 몇 개든 되게요.',
    en: 'Write `softmax(scores)`, which returns the probabilities. There may be any number of scores.',
  },
  inputs: (pick) => [[...Array.from({ length: pick(1, 3) }, () => pick(-4, 4) / 2), pick(5, 8) / 2]],
  right: (scores) => shares(powers(scores)),
  mistakes: {
    'three-only': {
      does: ([a, b, c]) => shares(powers([a, b, c])),
      because: {
        ko: '점수가 셋일 때만 돼요. 몇 개든 되게 반복문으로 더해요.',
        en: 'This works for three scores only; add up in a loop, for any number of them.',
      },
    },
    squared: {
      does: (scores) => shares(scores.map((score) => score * score)),
      because: {
        ko: '점수를 제곱했어요. 점수는 지수예요. `Math.exp(score)`가 e를 점수만큼 거듭제곱해요.',
        en: 'It squares the scores; a score is the exponent. `Math.exp(score)` raises e to it.',
      },
    },
    'not-divided': {
      does: powers,
      because: {
        ko: '거듭제곱까지 했어요. 모두 더한 값으로 나누는 일이 남았어요.',
        en: 'Those are the powers; they have still to be divided by their sum.',
      },
    },
    'no-powers': {
      does: (scores) => scores.map((score) => score / (sum(scores) || 1)),
      because: {
        ko: '점수를 그대로 나눴어요. 음수가 남아요. 먼저 `Math.exp`로 e를 점수만큼 거듭제곱해요.',
        en: 'It divides the scores themselves, which leaves negative ones; take `Math.exp` of them first.',
      },
    },
    'divided-by-scores': {
      does: (scores) => powers(scores).map((power) => power / (sum(scores) || 1)),
      because: {
        ko: '점수의 합으로 나눴어요. 거듭제곱한 수의 합으로 나눠요.',
        en: 'It divides by the sum of the scores; divide by the sum of the powers.',
      },
    },
    'divided-by-count': {
      does: (scores) => powers(scores).map((power) => power / scores.length),
      because: {
        ko: '개수로 나눠서 더해도 1이 되지 않아요. 모두 더한 값으로 나눠요.',
        en: 'It divides by how many there are, and they do not add up to 1; divide by their sum.',
      },
    },
    'divided-by-largest': {
      does: (scores) => powers(scores).map((power) => power / Math.max(...powers(scores))),
      because: {
        ko: '가장 큰 수로 나눠서 하나가 1이 돼요. 모두 더한 값으로 나눠요.',
        en: 'It divides by the largest, so that one of them becomes 1; divide by their sum.',
      },
    },
  },
  source: `function softmax(scores: number[]): number[] {
  const powers = scores.map((score) => Math.exp(score));
  let total = 0;
  for (const power of powers) total = total + power;
  return powers.map((power) => power / total);
}`,
  hints: [
    {
      ko: '세 단계예요. e를 점수만큼 거듭제곱하기, 모두 더하기, 나누기.',
      en: 'There are three steps: raise e to each score, add up, divide.',
    },
    {
      ko: '`scores.map((score) => Math.exp(score))`로 e를 점수만큼 거듭제곱하고, 반복문으로 더하고, 다시 `map`으로 나눠요.',
      en: 'Raise e to each score with `scores.map((score) => Math.exp(score))`, add in a loop, divide with `map` again.',
    },
  ],
});
