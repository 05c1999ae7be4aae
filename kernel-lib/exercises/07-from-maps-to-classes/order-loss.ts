import type { Exercise } from '../exercise.ts';
import { ordered } from '../kinds/ordered.ts';

/** From scores to a loss, without an overflow. */
export const orderLoss: Exercise = ordered({
  id: '07-order-loss',
  goal: '07-cross-entropy',
  question: {
    ko: '점수 `scores`에서 손실까지, 넘치지 않게 계산하는 코드예요. `right`는 정답의 번호예요. 줄의 차례를 바로잡아 주세요.',
    en: 'This code goes from `scores` to a loss without an overflow; `right` is the number of the right answer. Put its lines in order.',
  },
  lines: [
    'const largest = Math.max(...scores);',
    'const powers = scores.map((score) => Math.exp(score - largest));',
    'const total = powers.reduce((sum, power) => sum + power, 0);',
    'const probabilities = powers.map((power) => power / total);',
    'console.log(-Math.log(probabilities[right]));',
  ],
  mistakes: {
    'powers-first': {
      order: [2, 1, 3, 4, 5],
      because: {
        ko: '가장 큰 점수를 찾기 전에 빼고 있어요. `largest`가 아직 없어요.',
        en: 'It subtracts the largest score before that is found; there is no `largest` yet.',
      },
    },
    'divided-before-added': {
      order: [1, 2, 4, 3, 5],
      because: {
        ko: '더하기 전에 나누고 있어요. `total`이 아직 없어요.',
        en: 'It divides before it has added up; there is no `total` yet.',
      },
    },
    'loss-before-shares': {
      order: [1, 2, 3, 5, 4],
      because: {
        ko: '확률을 구하기 전에 로그를 쓰고 있어요. `probabilities`가 아직 없어요.',
        en: 'It takes the logarithm before there are probabilities; there are no `probabilities` yet.',
      },
    },
  },
  hints: [
    { ko: 'e를 점수만큼 거듭제곱하기, 더하기, 나누기의 차례예요.', en: 'Raise e to each score, add, divide.' },
    {
      ko: '줄마다 앞에서 만든 이름을 써요. 무엇이 먼저 있어야 하는지 찾아보세요.',
      en: 'Each line uses a name made before it; find what has to be there first.',
    },
    { ko: '`largest`로 시작하고, `Math.log`로 끝나요.', en: 'It begins with `largest` and ends with `Math.log`.' },
  ],
});
