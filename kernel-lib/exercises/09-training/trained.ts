import type { Exercise } from '../exercise.ts';
import { written } from '../kinds/written.ts';

type Inputs = readonly [weight: number, pixel: number, target: number, rate: number, steps: number];

/** A weight after so many steps, each along what `gradient` finds. */
function walked(
  [start, pixel, target, rate, steps]: Inputs,
  gradient: (off: number, pixel: number) => number = (off) => 2 * off * pixel,
): number {
  let weight = start;
  for (let step = 0; step < steps; step++) weight -= rate * gradient(weight * pixel - target, pixel);
  return weight;
}

/** The four steps in a loop. */
export const trained: Exercise = written<Inputs>({
  id: '09-trained',
  goal: '09-step',
  question: {
    ko: '네 단계를 `steps`번 되풀이한 뒤의 가중치를 돌려주는 함수 `trained(weight, pixel, target, rate, steps)`를 완성해 주세요. 손실은 예측과 정답의 차이를 제곱한 수이고, `rate`는 학습률이에요.',
    en: 'Complete `trained(weight, pixel, target, rate, steps)`: it repeats the four steps `steps` times and returns the weight. The loss is the square of the difference between prediction and answer, `rate` the learning rate.',
  },
  inputs: (pick) => [pick(-4, 4), pick(2, 4), pick(5, 20), pick(1, 3) / 64, pick(3, 6)],
  right: (...inputs) => walked(inputs),
  mistakes: {
    uphill: {
      does: (...inputs) => walked(inputs, (off, pixel) => -2 * off * pixel),
      because: {
        ko: '손실이 커지는 쪽으로 걸었어요. 기울기의 반대쪽으로 가요.',
        en: 'It walks to where the loss grows; go against the gradient.',
      },
    },
    'one-step': {
      does: (weight, pixel, target, rate) => walked([weight, pixel, target, rate, 1]),
      because: {
        ko: '한 걸음만 걸었어요. `return`이 반복문 안에 있거나, 걸음마다 처음 가중치에서 다시 시작해요.',
        en: 'It takes one step; `return` stands inside the loop, or each step begins at the first weight again.',
      },
    },
    'pixel-forgotten': {
      does: (...inputs) => walked(inputs, (off) => 2 * off),
      because: {
        ko: '기울기에 픽셀이 없어요. 가중치가 1 늘면 예측은 픽셀만큼 늘어요.',
        en: 'The pixel is missing in the gradient; when the weight grows by 1, the prediction grows by the pixel.',
      },
    },
    'square-forgotten': {
      does: (...inputs) => walked(inputs, (off, pixel) => off * pixel),
      because: {
        ko: '제곱의 기울기에는 2가 붙어요.',
        en: 'The gradient of a square has a 2 in it.',
      },
    },
    'pixel-for-two': {
      does: (...inputs) => walked(inputs, (off, pixel) => pixel * off * pixel),
      because: {
        ko: '맨 앞의 2는 픽셀이 아니에요. 제곱에서 와요.',
        en: 'The 2 in front is no pixel; it comes from the square.',
      },
    },
    'numbers-kept': {
      does: (weight, _pixel, _target, rate, steps) => walked([weight, 2, 6, rate, steps]),
      because: {
        ko: '픽셀 2와 정답 6으로 걸었어요. 함수에 주어진 `pixel`과 `target`을 써요.',
        en: 'It walks with a pixel of 2 and an answer of 6; use the `pixel` and `target` that it is given.',
      },
    },
    'rate-forgotten': {
      does: (weight, pixel, target, _, steps) => walked([weight, pixel, target, 1, steps]),
      because: {
        ko: '학습률을 곱하지 않아서 걸음이 너무 커요.',
        en: 'The steps are too large: the learning rate is not in them.',
      },
    },
    'loss-for-gradient': {
      does: (...inputs) => walked(inputs, (off) => off * off),
      because: {
        ko: '기울기 자리에 손실을 썼어요. 손실은 어느 쪽으로 갈지 말해 주지 않아요.',
        en: 'It steps by the loss; a loss does not say which way to go.',
      },
    },
    'prediction-kept': {
      does: (weight, pixel, target, rate, steps) => weight - steps * rate * 2 * (weight * pixel - target) * pixel,
      because: {
        ko: '예측을 한 번만 했어요. 가중치가 바뀌었으니 걸음마다 다시 예측해요.',
        en: 'It predicts once; the weight has changed, so predict anew for each step.',
      },
    },
  },
  blank: `
  for (let step = 0; step < steps; step++) {
  }
  return Number.NaN;`,
  source: `function trained(
  weight: number, pixel: number, target: number, rate: number, steps: number,
): number {
  for (let step = 0; step < steps; step++) {
    const predicted = weight * pixel;
    const gradient = 2 * (predicted - target) * pixel;
    weight = weight - rate * gradient;
  }
  return weight;
}`,
  hints: [
    {
      ko: '위 셀의 줄을 반복문 안에 옮기고, 1은 `weight`, 0.1은 `rate`로 바꿔요. 기울기 맨 앞의 2는 제곱에서 온 수라서 그대로 둬요.',
      en: 'Bring the lines of the cell above into the loop, with `weight` for 1 and `rate` for 0.1. The 2 at the front of the gradient comes from the square and stays.',
    },
    {
      ko: '`weight = weight - rate * gradient`로 가중치를 고치고, 반복문 뒤에서 `weight`를 돌려줘요.',
      en: 'Change the weight by `weight = weight - rate * gradient`, and return `weight` behind the loop.',
    },
  ],
});
