import type { Exercise } from '../exercise.ts';
import { faulty } from '../kinds/faulty.ts';

/** A softmax that divides by the wrong sum. */
export const softmaxBug: Exercise = faulty({
  id: '07-softmax-bug',
  goal: '07-softmax',
  question: {
    ko: '이 softmax의 확률은 더해도 1이 되지 않아요. 틀린 줄을 찾아 주세요.',
    en: 'The probabilities of this softmax do not add up to 1. Find the wrong line.',
  },
  lines: [
    'function softmax(scores) {',
    '  const powers = scores.map((score) => Math.exp(score));',
    '  let total = 0;',
    '  for (let i = 0; i < scores.length; i++) {',
    '    total = total + scores[i];',
    '  }',
    '  return powers.map((power) => power / total);',
    '}',
  ],
  fault: {
    line: 5,
    because: {
      ko: '점수를 더했어요. 나눌 수는 거듭제곱한 수의 합이에요.',
      en: 'it adds up the scores; what to divide by is the sum of their powers.',
    },
  },
  mended: '    total = total + powers[i];',
  suspects: {
    'powers-suspected': {
      line: 2,
      because: {
        ko: 'e를 점수만큼 거듭제곱하는 줄이에요. 음수를 없애는 제 할 일을 해요.',
        en: 'It raises e to each score, which leaves nothing negative, as it should.',
      },
    },
    'start-suspected': {
      line: 3,
      because: {
        ko: '합은 0에서 시작해요. 무엇을 더해 가는지 보세요.',
        en: 'A sum begins with 0; look at what is added to it.',
      },
    },
    'loop-suspected': {
      line: 4,
      because: {
        ko: '점수와 거듭제곱은 개수가 같아요. 반복은 끝까지 돌아요.',
        en: 'There are as many scores as powers, and the loop goes through all.',
      },
    },
    'division-suspected': {
      line: 7,
      because: {
        ko: '나누기는 맞아요. 무엇으로 나누는지 보세요.',
        en: 'To divide is right; look at what it divides by.',
      },
    },
  },
  hints: [
    {
      ko: '세 단계를 떠올려요: e를 점수만큼 거듭제곱하기, 더하기, 나누기.',
      en: 'Recall the three steps: raise e to each score, add, divide.',
    },
    { ko: '단계마다 앞 단계의 결과를 쓰는지 보세요.', en: 'See whether each step uses what the one before it made.' },
    { ko: '`total`이 무엇을 더한 수인지 보세요.', en: 'Look at what `total` adds up.' },
  ],
});
