import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

interface Setting {
  readonly weight: number;
  readonly pixel: number;
  readonly target: number;
}

const off = ({ weight, pixel, target }: Setting) => weight * pixel - target;

/** A gradient by the chain rule. */
export const chain: Exercise = numeric<Setting>({
  id: '09-chain',
  goal: '09-gradient',
  draw: (pick) => ({ weight: pick(2, 6), pixel: pick(3, 6), target: pick(1, 30) }),
  question: ({ weight, pixel, target }) => ({
    ko: `1×1 필터예요. 가중치 ${weight}, 픽셀 ${pixel}, 정답 ${target}. 손실은 예측과 정답의 차이를 제곱한 수예요. 움직여 보지 말고 곱셈으로 기울기를 구해 주세요.`,
    en: `A 1×1 filter has a weight of ${weight}; the pixel is ${pixel}, the right answer ${target}, and the loss the square of the difference. Find the gradient by multiplying, without trying.`,
  }),
  right: (setting) => 2 * off(setting) * setting.pixel,
  mistakes: {
    'pixel-forgotten': {
      given: (setting) => 2 * off(setting),
      because: {
        ko: '예측이 바뀔 때의 기울기예요. 가중치가 1 늘면 예측은 픽셀만큼 늘어요.',
        en: 'That is the gradient at the prediction; when the weight grows by 1, the prediction grows by the pixel.',
      },
    },
    'square-forgotten': {
      given: (setting) => off(setting) * setting.pixel,
      because: {
        ko: '제곱의 기울기에는 2가 붙어요.',
        en: 'The gradient of a square has a 2 in it.',
      },
    },
    'sign-reversed': {
      given: (setting) => -2 * off(setting) * setting.pixel,
      because: {
        ko: '부호가 반대예요. 예측에서 정답을 빼요.',
        en: 'The sign is the other way; take the right answer from the prediction.',
      },
    },
    'by-the-weight': {
      given: (setting) => 2 * off(setting) * setting.weight,
      because: {
        ko: '가중치를 곱했어요. 가중치를 움직일 때 예측을 바꾸는 것은 픽셀이에요.',
        en: 'You multiplied by the weight; when the weight moves, it is the pixel that changes the prediction.',
      },
    },
  },
  hints: [
    { ko: '먼저 예측을 구해요.', en: 'Find the prediction first.' },
    {
      ko: '예측과 정답의 차이에 2를 곱하고, 픽셀을 곱해요.',
      en: 'Double the difference of prediction and answer, then multiply by the pixel.',
    },
    ({ weight, pixel, target }) => ({
      ko: `\`2 * (${weight * pixel} - ${target}) * ${pixel}\``,
      en: `\`2 * (${weight * pixel} - ${target}) * ${pixel}\``,
    }),
  ],
  answer: (setting) => {
    const { weight, pixel, target } = setting;
    const line = `2·(${weight}·${pixel} − ${target})·${pixel} = ${2 * off(setting) * pixel}`;
    return { ko: line, en: line };
  },
});
