import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

/** The first loss, worked out beforehand. */
export const firstLoss: Exercise = numeric<{ readonly classes: number }>({
  id: '10-first-loss',
  goal: '10-step',
  within: 0.005,
  draw: (pick) => ({ classes: pick(4, 200) }),
  question: ({ classes }) => ({
    ko: `답이 ${classes}가지인 문제예요. 학습하지 않은 신경망이 모든 답을 똑같이 믿으면 교차 엔트로피 손실은 얼마일까요? 소수점 아래 두 자리까지면 돼요.`,
    en: `There are ${classes} possible answers. An untrained network believes in all of them equally. What is its cross-entropy loss? Two decimals will do.`,
  }),
  right: ({ classes }) => Math.log(classes),
  mistakes: {
    'share-of-errors': {
      given: ({ classes }) => 1 - 1 / classes,
      because: {
        ko: '틀리는 비율이에요. 정답에 준 확률의 로그를 구해요.',
        en: 'That is the share of errors; take the logarithm of the probability of the right answer.',
      },
    },
    'probability-itself': {
      given: ({ classes }) => 1 / classes,
      because: {
        ko: '정답에 준 확률이에요. 로그를 구하고 부호를 바꿔요.',
        en: 'That is the probability; take its logarithm and change the sign.',
      },
    },
    'sign-forgotten': {
      given: ({ classes }) => -Math.log(classes),
      because: {
        ko: '부호가 반대예요. 손실은 음수가 되지 않아요.',
        en: 'The sign is the other way; a loss is not negative.',
      },
    },
    'other-logarithm': {
      given: ({ classes }) => Math.log10(classes),
      because: {
        ko: '상용로그를 썼어요. `Math.log`가 자연로그예요.',
        en: 'You took the common logarithm; the natural one is `Math.log`.',
      },
    },
  },
  hints: [
    { ko: '정답에 준 확률부터 구해요.', en: 'Find the probability of the right answer first.' },
    { ko: '그 확률의 자연로그를 구하고 부호를 바꿔요.', en: 'Take its natural logarithm and change the sign.' },
    ({ classes }) => ({ ko: `\`-Math.log(1 / ${classes})\``, en: `\`-Math.log(1 / ${classes})\`` }),
  ],
  answer: ({ classes }) => {
    const text = `−ln(1/${classes}) = ${Math.log(classes).toFixed(2)}`;
    return { ko: text, en: text };
  },
});
