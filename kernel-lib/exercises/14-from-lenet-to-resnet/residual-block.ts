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

const added = (x: number) => x * x + x;

/** A square with a way around it, and its way back. */
export const residualBlock: Exercise = layered<{ readonly numbers: readonly number[] }>({
  id: '14-residual-block',
  goal: '14-residual',
  draw: (pick) => ({ numbers: Array.from({ length: 12 }, () => (pick(0, 1) === 0 ? -1 : 1) * (pick(1, 30) / 10)) }),
  question: {
    ko: '위의 `square`에 지름길을 놓아 주세요. `forward`는 `x * x + x`를 내놓고, `backward`는 두 길로 돌아온 기울기를 더해서 돌려줘요.',
    en: 'Lay a shortcut around `square` above: `forward` gives `x * x + x`, and `backward` returns the sum of what comes back on both ways.',
  },
  input: ({ numbers }) => tensor(numbers, [3, 4]),
  right: () => elementwise(added, (x) => 2 * x + 1),
  mistakes: {
    'shortcut-not-back': {
      given: () => elementwise(added, (x) => 2 * x),
      because: {
        ko: '값은 맞아요. 기울기가 제곱하는 길로만 돌아와요. 지름길로도 돌아와야 해요.',
        en: 'The values are right. The gradient comes back through the square alone; it has another way.',
      },
    },
    'only-shortcut-back': {
      given: () => elementwise(added, () => 1),
      because: {
        ko: '값은 맞아요. 기울기가 지름길로만 돌아와요. 제곱하는 길의 기울기도 더해요.',
        en: 'The values are right. The gradient comes back on the shortcut alone; add that of the square.',
      },
    },
    'gradients-multiplied': {
      given: () => elementwise(added, (x) => 3 * x),
      because: {
        ko: '지름길의 기울기에도 `x`를 곱했어요. 지름길은 입력을 바꾸지 않아요.',
        en: 'The gradient of the shortcut was multiplied by `x`, too; the shortcut changes nothing.',
      },
    },
    'nothing-added': {
      given: () =>
        elementwise(
          (x) => x * x,
          (x) => 2 * x,
        ),
      because: {
        ko: '아직 `square` 그대로예요. 입력을 더해 주세요.',
        en: 'This is `square` as it was; add the input.',
      },
    },
    'input-forgotten-ahead': {
      given: () =>
        elementwise(
          (x) => x * x,
          (x) => 2 * x + 1,
        ),
      because: {
        ko: '거꾸로 가는 길은 맞아요. 앞으로 갈 때도 입력을 더해 주세요.',
        en: 'The way back is right; add the input on the way forward, too.',
      },
    },
  },
  source: `const block = {
  params: [],
  forward(input: Tensor) {
    const data = input.data.map((x) => x * x + x);
    return {
      output: { shape: input.shape, data },
      backward(gradient: Tensor) {
        const back = gradient.data.map((g, i) => g * 2 * input.data[i] + g);
        return { shape: input.shape, data: back };
      },
    };
  },
};`,
  hints: [
    { ko: '`square`를 옮겨 적고 두 줄만 고치면 돼요.', en: 'Copy `square`; two lines have to change.' },
    {
      ko: '지름길에서는 입력이 0.1 커지면 출력도 0.1 커져요. 기울기는 몇 배로 돌아오나요?',
      en: 'On the shortcut the output grows by 0.1 where the input does. By what is the gradient multiplied there?',
    },
    {
      ko: '`gradient.data.map((g, i) => g * 2 * input.data[i] + g)`로 구해요.',
      en: 'It is `gradient.data.map((g, i) => g * 2 * input.data[i] + g)`.',
    },
  ],
});
