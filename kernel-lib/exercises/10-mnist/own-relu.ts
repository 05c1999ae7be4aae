import type { Layer } from '../../layer.ts';
import { tensor } from '../../tensor.ts';
import type { Exercise } from '../exercise.ts';
import { layered } from '../kinds/layered.ts';

/** A layer that changes every number by itself, with a slope of its own. */
function elementwise(change: (x: number) => number, slope: (x: number) => number): Layer {
  return {
    params: [],
    forward: ({ shape, data }) => ({
      output: { shape, data: data.map(change) },
      backward: (gradient) => ({ shape, data: gradient.data.map((g, i) => g * slope(data[i])) }),
    }),
  };
}

const positive = (x: number) => (x > 0 ? 1 : 0);

/** ReLU as a layer with its way back. */
export const ownRelu: Exercise = layered<{ readonly numbers: readonly number[] }>({
  id: '10-own-relu',
  goal: '10-step',
  draw: (pick) => ({ numbers: Array.from({ length: 12 }, () => (pick(0, 1) === 0 ? -1 : 1) * (pick(1, 40) / 8)) }),
  question: {
    ko: 'ReLU를 층으로 만들어 주세요. `params`는 빈 배열이고, `forward(input)`은 `{ output, backward }`를 돌려줘요. `backward(gradient)`는 입력의 기울기를 돌려줘요.',
    en: 'Make ReLU a layer: `params` is empty, `forward(input)` returns `{ output, backward }`, and `backward(gradient)` the gradient at the input.',
  },
  input: ({ numbers }) => tensor(numbers, [3, 4]),
  right: () => elementwise((x) => Math.max(0, x), positive),
  mistakes: {
    'gradient-let-through': {
      given: () =>
        elementwise(
          (x) => Math.max(0, x),
          () => 1,
        ),
      because: {
        ko: '기울기가 모두 지나가요. 0으로 바꾼 칸에서는 입력이 손실을 바꾸지 못해요.',
        en: 'Every gradient passes; where a number became 0, the input cannot change the loss.',
      },
    },
    'absolute-value': {
      given: () => elementwise(Math.abs, Math.sign),
      because: {
        ko: '음수의 부호를 뗐어요. ReLU는 음수를 0으로 바꿔요.',
        en: 'It drops the minus; ReLU makes 0 of what is negative.',
      },
    },
    'gradient-of-value': {
      given: () =>
        elementwise(
          (x) => Math.max(0, x),
          (x) => Math.max(0, x),
        ),
      because: {
        ko: '기울기에 출력의 값을 곱했어요. 양수인 칸의 기울기는 그대로 지나가요.',
        en: 'It multiplies the gradient by the output; where the input is positive it passes as it is.',
      },
    },
    'wrong-side': {
      given: () =>
        elementwise(
          (x) => Math.max(0, x),
          (x) => 1 - positive(x),
        ),
      because: {
        ko: '음수인 칸의 기울기를 보내고 있어요. 반대로 해 보세요.',
        en: 'It lets pass the gradients of what is negative; do it the other way.',
      },
    },
  },
  source: `const relu = {
  params: [],
  forward(input: Tensor) {
    const data = input.data.map((x) => Math.max(0, x));
    return {
      output: { shape: input.shape, data },
      backward(gradient: Tensor) {
        const back = gradient.data.map((g, i) => (data[i] > 0 ? g : 0));
        return { shape: input.shape, data: back };
      },
    };
  },
};`,
  hints: [
    { ko: '앞으로 갈 때는 음수를 0으로 바꿔요.', en: 'Forwards, what is negative becomes 0.' },
    {
      ko: '거꾸로 갈 때는 입력이 양수였던 칸의 기울기만 보내요.',
      en: 'Backwards, only gradients pass where the input was positive.',
    },
    {
      ko: '`gradient.data.map((g, i) => (input.data[i] > 0 ? g : 0))`',
      en: '`gradient.data.map((g, i) => (input.data[i] > 0 ? g : 0))`',
    },
  ],
});
