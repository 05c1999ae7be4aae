import type { Exercise } from '../exercise.ts';
import { written } from '../kinds/written.ts';

type Weights = readonly number[];

const differences = (before: Weights, after: Weights) => after.map((weight, i) => weight - before[i]);
const sum = (numbers: Weights) => numbers.reduce((all, each) => all + each, 0);

/** How far weights have gone. */
export const meanChange: Exercise = written<readonly [before: Weights, after: Weights]>({
  id: '04-change',
  goal: '04-learned',
  question: {
    ko: '학습하기 전의 가중치와 학습한 뒤의 가중치를 받아, 가중치 하나가 평균해서 얼마나 바뀌었는지 돌려주는 함수 `change(before, after)`를 완성해 주세요. 커졌든 작아졌든 바뀐 크기만 세어요.',
    en: 'Complete `change(before, after)`: given weights before and after training, it returns by how much a weight changed on average. Growing and shrinking count alike.',
  },
  inputs: (pick) => {
    const length = pick(4, 8);
    const weights = () => Array.from({ length }, () => pick(-9, 9) / 10);
    return [weights(), weights()];
  },
  right: (before, after) => sum(differences(before, after).map(Math.abs)) / before.length,
  mistakes: {
    'signs-cancel': {
      does: (before, after) => sum(differences(before, after)) / before.length,
      because: {
        ko: '커진 것과 작아진 것이 서로 지워졌어요. 차이마다 `Math.abs`를 써요.',
        en: 'What grew and what shrank cancel out; take `Math.abs` of each difference.',
      },
    },
    'abs-at-the-end': {
      does: (before, after) => Math.abs(sum(differences(before, after))) / before.length,
      because: {
        ko: '다 더한 다음에 부호를 뗐어요. 더하기 전에 차이마다 떼어야 해요.',
        en: 'The sign is dropped after adding; drop it from each difference before.',
      },
    },
    'not-divided': {
      does: (before, after) => sum(differences(before, after).map(Math.abs)),
      because: {
        ko: '바뀐 크기의 합이에요. 가중치의 수로 나누면 평균이 돼요.',
        en: 'That is the sum of all changes; divide it by the number of weights.',
      },
    },
    'sizes-compared': {
      does: (before, after) => sum(after.map((weight, i) => Math.abs(weight) - Math.abs(before[i]))) / before.length,
      because: {
        ko: '부호를 먼저 떼고 뺐어요. 먼저 빼고 나서 떼어요.',
        en: 'The signs are gone before subtracting; subtract first.',
      },
    },
  },
  blank: `
  let total = 0;
  for (let i = 0; i < before.length; i++) {
  }
  return Number.NaN;`,
  source: `function change(before: number[], after: number[]): number {
  let total = 0;
  for (let i = 0; i < before.length; i++) {
    total = total + Math.abs(after[i] - before[i]);
  }
  return total / before.length;
}`,
  hints: [
    {
      ko: '같은 번호의 두 가중치를 빼고, `Math.abs`로 부호를 떼어 더해요. 마지막에 나누는 것을 잊지 마세요.',
      en: 'Subtract the two weights of one number, drop the sign with `Math.abs`, add. Remember to divide in the end.',
    },
    {
      ko: '반복문 안은 `total = total + Math.abs(after[i] - before[i]);`예요. 나누는 수는 `before.length`예요.',
      en: 'Inside the loop: `total = total + Math.abs(after[i] - before[i]);`. What you divide by is `before.length`.',
    },
  ],
});
