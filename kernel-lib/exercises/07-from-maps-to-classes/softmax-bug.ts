import type { Exercise } from '../exercise.ts';
import { faulty } from '../kinds/faulty.ts';

/** A softmax that divides by the wrong sum. */
export const softmaxBug: Exercise = faulty({
  id: '07-softmax-bug',
  goal: '07-softmax',
  question: {
    ko: '이 softmax 층의 확률은 더해도 1이 되지 않아요. 거꾸로 가는 길(5~8번 줄)은 맞는데, `checkGradients`도 값과 기울기가 어긋난다고 해요. 틀린 줄을 찾아 주세요.',
    en: 'The probabilities of this softmax layer do not add up to 1. Its way back (lines 5 to 8) is right, and yet `checkGradients` says that values and gradients do not go together. Find the wrong line.',
  },
  lines: [
    'const softmax = {',
    '  params: [],',
    '  forward({ shape, data: scores }) {',
    '    const powers = scores.map((score) => Math.exp(score));',
    '    const backward = ({ data: g }) => {',
    '      const mean = g.reduce((sum, each, i) => sum + each * shares[i], 0);',
    '      return { shape, data: shares.map((p, i) => p * (g[i] - mean)) };',
    '    };',
    '    const total = scores.reduce((sum, score) => sum + score, 0);',
    '    const shares = powers.map((power) => power / total);',
    '    return { output: { shape, data: shares }, backward };',
    '  },',
    '};',
  ],
  fault: {
    line: 9,
    because: {
      ko: '점수를 더했어요. 나눌 수는 거듭제곱한 수의 합이에요.',
      en: 'it adds up the scores; what to divide by is the sum of their powers.',
    },
  },
  mended: '    const total = powers.reduce((sum, power) => sum + power, 0);',
  suspects: {
    'powers-suspected': {
      line: 4,
      because: {
        ko: '점수를 거듭제곱하는 줄이에요. 음수를 없애는 제 할 일을 해요.',
        en: 'It raises the scores to powers, which leaves nothing negative, as it should.',
      },
    },
    'backward-suspected': {
      line: 7,
      because: {
        ko: '거꾸로 가는 길은 맞다고 했어요. 앞으로 가는 길을 보세요.',
        en: 'The way back is right, as was said; look at the way forward.',
      },
    },
    'division-suspected': {
      line: 10,
      because: {
        ko: '나누기는 맞아요. 무엇으로 나누는지 보세요.',
        en: 'To divide is right; look at what it divides by.',
      },
    },
  },
  hints: [
    { ko: '세 단계를 떠올려요: 거듭제곱하기, 더하기, 나누기.', en: 'Recall the three steps: powers, sum, division.' },
    { ko: '단계마다 앞 단계의 결과를 쓰는지 보세요.', en: 'See whether each step uses what the one before it made.' },
    { ko: '`total`이 무엇을 더한 수인지 보세요.', en: 'Look at what `total` adds up.' },
  ],
});
