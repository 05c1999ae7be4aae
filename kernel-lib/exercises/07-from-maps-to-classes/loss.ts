import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

interface Said {
  readonly shares: readonly number[];
  readonly right: number;
}

const animals = [
  { ko: '고양이', en: 'a cat' },
  { ko: '개', en: 'a dog' },
  { ko: '새', en: 'a bird' },
];
const given = ({ shares, right }: Said) => shares[right];
const listed = ({ shares }: Said, language: 'ko' | 'en') =>
  shares.map((share, i) => `${animals[i][language]} ${share.toFixed(2)}`).join(', ');

/** The cross-entropy of one picture. */
export const loss: Exercise = numeric<Said>({
  id: '07-loss',
  goal: '07-cross-entropy',
  within: 0.005,
  draw: (pick) => {
    const first = pick(5, 70);
    const second = pick(5, 95 - first);
    return { shares: [first, second, 100 - first - second].map((share) => share / 100), right: pick(0, 2) };
  },
  question: (said) => ({
    ko: `신경망이 사진 한 장에 준 확률이에요: ${listed(said, 'ko')}. 정답은 ${animals[said.right].ko}예요. 교차 엔트로피 손실은 얼마일까요? 소수점 아래 두 자리까지면 돼요.`,
    en: `A network gives a picture these probabilities: ${listed(said, 'en')}. It is ${animals[said.right].en}. What is the cross-entropy loss? Two decimals will do.`,
  }),
  right: (said) => -Math.log(given(said)),
  mistakes: {
    'probability-itself': {
      given,
      because: {
        ko: '정답에 준 확률이에요. 로그를 구하고 부호를 바꿔요.',
        en: 'That is the probability of the right answer; take its logarithm and change the sign.',
      },
    },
    'share-missing': {
      given: (said) => 1 - given(said),
      because: {
        ko: '정답에 주지 않은 확률이에요. 정답에 준 확률의 로그를 구해요.',
        en: 'That is what the right answer did not get; take the logarithm of what it got.',
      },
    },
    'largest-taken': {
      given: ({ shares, right }) =>
        -Math.log(Math.max(...shares) === shares[right] ? Math.min(...shares) : Math.max(...shares)),
      because: {
        ko: '다른 답에 준 확률로 계산했어요. 정답의 확률 하나만 봐요.',
        en: 'You took the probability of another answer; only that of the right one counts.',
      },
    },
    'sign-forgotten': {
      given: (said) => Math.log(given(said)),
      because: {
        ko: '부호가 반대예요. 손실은 음수가 되지 않아요.',
        en: 'The sign is the other way; a loss is not negative.',
      },
    },
    'other-logarithm': {
      given: (said) => -Math.log10(given(said)),
      because: {
        ko: '상용로그를 썼어요. `Math.log`가 자연로그예요.',
        en: 'You took the common logarithm; the natural one is `Math.log`.',
      },
    },
  },
  hints: [
    {
      ko: '정답에 준 확률을 먼저 찾아요. 나머지는 쓰지 않아요.',
      en: 'Find what the right answer was given; the others are not needed.',
    },
    { ko: '그 확률의 자연로그를 구하고 부호를 바꿔요.', en: 'Take its natural logarithm and change the sign.' },
    (said) => ({ ko: `\`-Math.log(${given(said)})\``, en: `\`-Math.log(${given(said)})\`` }),
  ],
  answer: (said) => {
    const text = `−ln ${given(said)} = ${(-Math.log(given(said))).toFixed(2)}`;
    return { ko: text, en: text };
  },
});
