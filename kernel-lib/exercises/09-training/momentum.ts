import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

interface Setting {
  readonly first: number;
  readonly second: number;
  /** In tenths. */
  readonly kept: number;
}

const rate = 0.1;
const signed = (number: number) => String(number).replace('-', '−');
const speed = ({ first, second, kept }: Setting) => (kept / 10) * first + second;

/** How far the second step with momentum goes. */
export const momentum: Exercise = numeric<Setting>({
  id: '09-momentum',
  goal: '09-step',
  within: 0.001,
  draw: (pick) => ({ first: -2 * pick(2, 15), second: -2 * pick(1, 12), kept: pick(5, 9) }),
  question: ({ first, second, kept }) => ({
    ko: `모멘텀 0.${kept}, 학습률 0.1, 처음 속도 0이에요. 첫 걸음의 기울기: ${signed(first)}. 둘째 걸음의 기울기: ${signed(second)}. 둘째 걸음에서 가중치는 얼마나 늘어날까요?`,
    en: `The momentum is 0.${kept}, the learning rate 0.1. The gradient is ${signed(first)} at the first step and ${signed(second)} at the second; the speed was 0. By how much does the weight grow in the second step?`,
  }),
  right: (setting) => -rate * speed(setting),
  mistakes: {
    'speed-forgotten': {
      given: ({ second }) => -rate * second,
      because: {
        ko: '앞 걸음의 속도를 잊었어요. 모멘텀은 그 일부를 남겨요.',
        en: 'The speed of the step before is missing; momentum keeps a share of it.',
      },
    },
    'whole-speed-kept': {
      given: ({ first, second }) => -rate * (first + second),
      because: {
        ko: '앞 걸음의 속도를 모두 남겼어요. 모멘텀을 곱해서 일부만 남겨요.',
        en: 'You kept all of the earlier speed; multiply it by the momentum.',
      },
    },
    'both-shrunk': {
      given: ({ first, second, kept }) => -rate * (kept / 10) * (first + second),
      because: {
        ko: '새 기울기에도 모멘텀을 곱했어요. 줄어드는 것은 앞 걸음의 속도뿐이에요.',
        en: 'You multiplied the new gradient by the momentum, too; only the earlier speed shrinks.',
      },
    },
    'sign-forgotten': {
      given: (setting) => rate * speed(setting),
      because: {
        ko: '부호가 반대예요. 가중치는 속도의 반대쪽으로 움직여요.',
        en: 'The sign is the other way; the weight moves against the speed.',
      },
    },
    'both-steps': {
      given: (setting) => -rate * (setting.first + speed(setting)),
      because: {
        ko: '두 걸음을 더했어요. 둘째 걸음만 물었어요.',
        en: 'You added both steps; the question is about the second alone.',
      },
    },
  },
  hints: [
    { ko: '둘째 걸음의 속도부터 구해요.', en: 'Find the speed of the second step first.' },
    {
      ko: '속도는 앞 속도에 모멘텀을 곱하고 새 기울기를 더한 수예요. 학습률을 곱해서 빼요.',
      en: 'The speed is the earlier one times the momentum, plus the new gradient; times the learning rate, it is taken away.',
    },
    ({ first, second, kept }) => ({
      ko: `\`-0.1 * (0.${kept} * ${first} + ${second})\``,
      en: `\`-0.1 * (0.${kept} * ${first} + ${second})\``,
    }),
  ],
  answer: (setting) => {
    const { first, second, kept } = setting;
    const line = `−0.1·(0.${kept}·(${signed(first)}) + (${signed(second)})) = ${(-rate * speed(setting)).toFixed(2)}`;
    return { ko: line, en: line };
  },
});
