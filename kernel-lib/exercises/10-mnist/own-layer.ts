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

const leaky = (x: number) => (x > 0 ? x : x / 4);

/** Leaky ReLU as a layer with its way back. */
export const ownLayer: Exercise = layered<{ readonly numbers: readonly number[] }>({
  id: '10-own-layer',
  goal: '10-step',
  draw: (pick) => ({ numbers: Array.from({ length: 12 }, () => (pick(0, 1) === 0 ? -1 : 1) * (pick(1, 40) / 8)) }),
  question: {
    ko: '양수는 그대로 두고 음수는 4로 나누는 층을 만들어 주세요. `params`는 빈 배열이고, `forward(input)`은 `{ output, backward }`를 돌려줘요. `backward(gradient)`는 입력의 기울기를 돌려줘요.',
    en: 'Make a layer that keeps what is positive and divides what is negative by 4: `params` is empty, `forward(input)` returns `{ output, backward }`, and `backward(gradient)` the gradient at the input.',
  },
  input: ({ numbers }) => tensor(numbers, [3, 4]),
  right: () => elementwise(leaky, (x) => (x > 0 ? 1 : 1 / 4)),
  mistakes: {
    'gradient-let-through': {
      given: () => elementwise(leaky, () => 1),
      because: {
        ko: '기울기가 모두 그대로 지나가요. 음수인 칸에서는 입력이 바뀌어도 출력이 조금만 바뀌어요.',
        en: 'Every gradient passes whole; where the input is negative, the output changes less than it does.',
      },
    },
    'as-in-relu': {
      given: () => elementwise(leaky, (x) => (x > 0 ? 1 : 0)),
      because: {
        ko: '음수인 칸의 기울기를 막았어요. 여기서는 출력이 조금이라도 바뀌어요.',
        en: 'It stops the gradient of what is negative; here the output does change a little.',
      },
    },
    'plain-relu': {
      given: () =>
        elementwise(
          (x) => Math.max(0, x),
          (x) => (x > 0 ? 1 : 0),
        ),
      because: {
        ko: 'ReLU를 만들었어요. 음수를 0으로 바꾸지 말고 줄여요.',
        en: 'That is a ReLU; do not make 0 of what is negative, but shrink it.',
      },
    },
    'wrong-side': {
      given: () => elementwise(leaky, (x) => (x > 0 ? 1 / 4 : 1)),
      because: {
        ko: '양수인 칸의 기울기를 줄이고 있어요. 반대로 해 보세요.',
        en: 'It shrinks the gradients of what is positive; do it the other way.',
      },
    },
    'gradient-of-value': {
      given: () => elementwise(leaky, leaky),
      because: {
        ko: '기울기에 출력의 값을 곱했어요. 출력이 입력의 몇 배로 바뀌는지를 곱해요.',
        en: 'It multiplies the gradient by the output; multiply by how many times the change of the input comes out.',
      },
    },
  },
  source: `const leakyRelu = {
  params: [],
  forward(input: Tensor) {
    const data = input.data.map((x) => (x > 0 ? x : x / 4));
    return {
      output: { shape: input.shape, data },
      backward(gradient: Tensor) {
        const back = gradient.data.map((g, i) => (input.data[i] > 0 ? g : g / 4));
        return { shape: input.shape, data: back };
      },
    };
  },
};`,
  hints: [
    { ko: '앞으로 갈 때는 음수를 4로 나눠요.', en: 'Forwards, what is negative is divided by 4.' },
    {
      ko: '입력이 음수인 칸에서 입력이 1 커지면 출력은 얼마나 커질까요? 기울기에도 같은 수를 곱해요.',
      en: 'Where the input is negative and grows by 1, how much does the output grow? The gradient is multiplied by the same.',
    },
    {
      ko: '`gradient.data.map((g, i) => (input.data[i] > 0 ? g : g / 4))`로 구해요.',
      en: 'It is `gradient.data.map((g, i) => (input.data[i] > 0 ? g : g / 4))`.',
    },
  ],
});
