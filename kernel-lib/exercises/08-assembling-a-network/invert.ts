import type { Layer } from '../../layer.ts';
import { tensor } from '../../tensor.ts';
import type { Exercise } from '../exercise.ts';
import { layered } from '../kinds/layered.ts';

/** A layer that changes every number by itself, and every gradient. */
function elementwise(change: (x: number) => number, back: (g: number) => number): Layer {
  return {
    params: [],
    forward: ({ shape, data }) => ({
      output: { shape, data: data.map(change) },
      backward: (gradient) => ({ shape, data: gradient.data.map(back) }),
    }),
  };
}

const inverted = (x: number) => 1 - x;

/** Dark for bright as a layer with its way back. */
export const invert: Exercise = layered<{ readonly numbers: readonly number[] }>({
  id: '08-invert',
  goal: '08-layer',
  draw: (pick) => ({ numbers: Array.from({ length: 12 }, () => pick(1, 39) / 40) }),
  question: {
    ko: '그림의 밝기를 뒤집는 층을 만들어 주세요. `forward`는 `x`를 `1 - x`로 바꾸고, `backward`는 그 층의 기울기를 돌려줘요.',
    en: 'Make a layer that turns dark into bright: `forward` makes `1 - x` of `x`, and `backward` returns the gradient of that.',
  },
  input: ({ numbers }) => tensor(numbers, [3, 4]),
  right: () => elementwise(inverted, (g) => -g),
  mistakes: {
    'gradient-let-through': {
      given: () => elementwise(inverted, (g) => g),
      because: {
        ko: '값은 맞아요. 입력이 커지면 출력은 작아지는데, 기울기가 그대로 지나가요.',
        en: 'The values are right. But where the input grows the output shrinks, and the gradient passes as it is.',
      },
    },
    'gradient-of-doubling': {
      given: () => elementwise(inverted, (g) => 2 * g),
      because: {
        ko: '`backward`에 두 배로 만드는 층의 기울기가 남아 있어요.',
        en: 'What is left in `backward` is the gradient of the layer that doubles.',
      },
    },
    'gradient-inverted': {
      given: () => elementwise(inverted, (g) => 1 - g),
      because: {
        ko: '기울기에 `forward`와 같은 일을 했어요. 입력이 1 커질 때 출력이 얼마나 바뀌는지를 곱해요.',
        en: 'It does to the gradient what `forward` does; multiply by how much the output changes when the input grows by 1.',
      },
    },
    'sign-turned': {
      given: () =>
        elementwise(
          (x) => -x,
          (g) => -g,
        ),
      because: {
        ko: '부호만 바꿨어요. 어두운 0이 밝은 1이 되어야 해요.',
        en: 'That turns the sign; dark, a 0, has to become bright, a 1.',
      },
    },
    'one-taken-off': {
      given: () =>
        elementwise(
          (x) => x - 1,
          (g) => g,
        ),
      because: {
        ko: '거꾸로 뺐어요. 1에서 입력을 빼요.',
        en: 'It takes the one off the input; take the input off 1.',
      },
    },
  },
  source: `const invert = {
  params: [],
  forward(input: Tensor) {
    const data = input.data.map((x) => 1 - x);
    return {
      output: { shape: input.shape, data },
      backward(gradient: Tensor) {
        const back = gradient.data.map((g) => -g);
        return { shape: input.shape, data: back };
      },
    };
  },
};`,
  hints: [
    { ko: '위의 `double`을 옮겨 적고 두 줄만 바꾸면 돼요.', en: 'Copy `double` from above; two lines have to change.' },
    {
      ko: '입력이 0.1 커지면 출력은 얼마나 바뀌나요? 기울기에도 그 비율을 곱해요.',
      en: 'By how much does the output change when the input grows by 0.1? The gradient is multiplied by that ratio.',
    },
    { ko: '`gradient.data.map((g) => -g)`로 구해요.', en: 'It is `gradient.data.map((g) => -g)`.' },
  ],
});
