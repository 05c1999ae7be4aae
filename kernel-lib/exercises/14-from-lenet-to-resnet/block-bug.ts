import type { Exercise } from '../exercise.ts';
import { faulty } from '../kinds/faulty.ts';

/** A residual block whose shortcut gives back a gradient that was multiplied, too. */
export const blockBug: Exercise = faulty({
  id: '14-block-bug',
  goal: '14-residual',
  question: {
    ko: '`3 * x * x + x`를 내놓는 블록이에요. 값은 맞는데 `checkGradients`가 `input`의 기울기가 틀리다고 해요. 고쳐야 할 줄은 몇 번째일까요?',
    en: 'This block gives `3 * x * x + x`. Its values are right, but `checkGradients` says that the gradient of `input` is wrong. Which line has to change?',
  },
  lines: [
    'const tripled = {',
    '  params: [],',
    '  forward(input) {',
    '    const through = input.data.map((x) => 3 * x * x);',
    '    const sum = through.map((y, i) => y + input.data[i]);',
    '    const backward = (gradient) => {',
    '      const slopes = input.data.map((x) => 6 * x + x);',
    '      return { shape: input.shape, data: gradient.data.map((g, i) => g * slopes[i]) };',
    '    };',
    '    return { output: { shape: input.shape, data: sum }, backward };',
    '  },',
    '};',
  ],
  fault: {
    line: 7,
    because: {
      ko: '제곱하는 길에서는 6x배가 맞아요. 지름길은 입력을 그대로 보내니 x배가 아니라 1배예요.',
      en: 'the square does multiply by 6x, but the shortcut passes its input as it is: 1 times, and not x times.',
    },
  },
  mended: '      const slopes = input.data.map((x) => 6 * x + 1);',
  suspects: {
    'forward-suspected': {
      line: 5,
      because: {
        ko: '앞으로 갈 때는 입력을 더했어요. 값은 맞아요.',
        en: 'Forwards the input is added; the values are right.',
      },
    },
    'product-suspected': {
      line: 8,
      because: {
        ko: '도착한 기울기에 같은 칸의 수를 곱해요. 그 수가 맞는지 보세요.',
        en: 'This multiplies what arrives by the number of the same cell; see whether that number is right.',
      },
    },
    'params-suspected': {
      line: 2,
      because: {
        ko: '곱하는 3은 배우는 수가 아니에요. 파라미터가 없는 것이 맞아요.',
        en: 'The 3 is not learned; it is right that there are no parameters.',
      },
    },
    'output-suspected': {
      line: 10,
      because: {
        ko: '더한 값을 내놓으니 맞아요. 틀린 것은 기울기예요.',
        en: 'It gives the sum, which is right; it is the gradient that is wrong.',
      },
    },
  },
  hints: [
    {
      ko: '앞으로 갈 때 입력이 쓰인 길이 몇 개인지 세어 보세요.',
      en: 'Count the ways that the input takes forwards.',
    },
    {
      ko: '길마다, 입력이 0.1 커지면 그 길의 값이 얼마나 커지는지 구해 보세요.',
      en: 'On each way, by how much does its value grow where the input grows by 0.1?',
    },
    {
      ko: '지름길에서는 입력이 0.1 커지면 값도 0.1 커져요. 몇 배인가요?',
      en: 'On the shortcut it grows by 0.1 where the input does. How many times is that?',
    },
  ],
});
