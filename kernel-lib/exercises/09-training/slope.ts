import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

interface Setting {
  readonly weight: number;
  readonly pixel: number;
  readonly target: number;
}

const lossAt = ({ pixel, target }: Setting, weight: number) => (weight * pixel - target) ** 2;
const below = (setting: Setting) => lossAt(setting, setting.weight - 0.1);
const above = (setting: Setting) => lossAt(setting, setting.weight + 0.1);

/** A gradient from two losses, a little to the left and a little to the right. */
export const slope: Exercise = numeric<Setting>({
  id: '09-slope',
  goal: '09-gradient',
  within: 0.006,
  draw: (pick) => ({ weight: pick(1, 5), pixel: pick(2, 4), target: pick(2, 24) }),
  question: (setting) => ({
    ko: `가중치 ${(setting.weight - 0.1).toFixed(1)}에서 잰 손실: ${below(setting).toFixed(2)}. 가중치 ${(setting.weight + 0.1).toFixed(1)}에서 잰 손실: ${above(setting).toFixed(2)}. 가중치 ${setting.weight}에서 기울기는 얼마일까요?`,
    en: `At a weight of ${(setting.weight - 0.1).toFixed(1)} the loss is ${below(setting).toFixed(2)}, at ${(setting.weight + 0.1).toFixed(1)} it is ${above(setting).toFixed(2)}. What is the gradient at a weight of ${setting.weight}?`,
  }),
  right: (setting) => (above(setting) - below(setting)) / 0.2,
  mistakes: {
    'not-divided': {
      given: (setting) => above(setting) - below(setting),
      because: {
        ko: '손실이 바뀐 양이에요. 가중치가 바뀐 양으로 나눠요.',
        en: 'That is the change of the loss; divide it by the change of the weight.',
      },
    },
    'one-side': {
      given: (setting) => (above(setting) - below(setting)) / 0.1,
      because: {
        ko: '가운데에서 한쪽까지의 거리로 나눴어요. 두 손실은 양쪽 끝에서 쟀어요.',
        en: 'You divided by the way from the middle to one side; the two losses are from both ends.',
      },
    },
    'sign-reversed': {
      given: (setting) => (below(setting) - above(setting)) / 0.2,
      because: {
        ko: '부호가 반대예요. 가중치가 큰 쪽의 손실에서 작은 쪽의 손실을 빼요.',
        en: 'The sign is the other way; take the loss at the smaller weight from that at the larger.',
      },
    },
    multiplied: {
      given: (setting) => (above(setting) - below(setting)) * 0.2,
      because: {
        ko: '가중치가 바뀐 양을 곱했어요. 나눠야 가중치 1마다 바뀌는 양이 돼요.',
        en: 'You multiplied by the change of the weight; divided, it is the change for a weight of 1.',
      },
    },
  },
  hints: [
    {
      ko: '손실이 얼마나 바뀌었나요? 가중치는 얼마나 바뀌었나요?',
      en: 'How much did the loss change? And the weight?',
    },
    {
      ko: '앞의 수를 뒤의 수로 나눠요. 손실이 줄었다면 음수예요.',
      en: 'Divide the first by the second; where the loss fell, it is negative.',
    },
    (setting) => {
      const line = `\`(${above(setting).toFixed(2)} - ${below(setting).toFixed(2)}) / 0.2\``;
      return { ko: line, en: line };
    },
  ],
  answer: (setting) => {
    const found = (above(setting) - below(setting)) / 0.2;
    const line = `(${above(setting).toFixed(2)} − ${below(setting).toFixed(2)}) / 0.2 = ${found.toFixed(1)}`;
    return { ko: line, en: line };
  },
});
