import type { Exercise } from '../exercise.ts';
import { faulty } from '../kinds/faulty.ts';

/** A residual block whose shortcut goes forwards only. */
export const blockBug: Exercise = faulty({
  id: '14-block-bug',
  goal: '14-residual',
  question: {
    ko: '`3 * x * x + x`를 내놓는 블록이에요. 값은 맞는데 `checkGradients`가 `input`의 기울기가 틀리다고 해요. 틀린 줄을 찾아 주세요.',
    en: 'This block gives `3 * x * x + x`. Its values are right, but `checkGradients` says that the gradient of `input` is wrong. Find the line.',
  },
  lines: [
    'const tripled = {',
    '  params: [],',
    '  forward(input) {',
    '    const through = input.data.map((x) => 3 * x * x);',
    '    const sum = through.map((y, i) => y + input.data[i]);',
    '    const backward = (gradient) => {',
    '      const back = gradient.data.map((g, i) => g * 6 * input.data[i]);',
    '      return { shape: input.shape, data: back };',
    '    };',
    '    return { output: { shape: input.shape, data: sum }, backward };',
    '  },',
    '};',
  ],
  fault: {
    line: 8,
    because: {
      ko: '제곱하는 길을 지나 돌아온 기울기뿐이에요. 지름길로 돌아온 `gradient`도 같은 칸끼리 더해서 돌려줘야 해요.',
      en: 'that is only what came back through the square; `gradient` itself comes back on the shortcut, and is added cell by cell.',
    },
  },
  mended: '      return { shape: input.shape, data: back.map((g, i) => g + gradient.data[i]) };',
  suspects: {
    'forward-suspected': {
      line: 5,
      because: {
        ko: '앞으로 갈 때는 입력을 더했어요. 값은 맞아요.',
        en: 'Forwards the input is added; the values are right.',
      },
    },
    'square-suspected': {
      line: 7,
      because: {
        ko: '이 길은 입력이 조금 커질 때 그 6x배로 커져요. 곱한 수는 맞아요.',
        en: 'This way grows 6x times as fast as its input, so what it multiplies by is right.',
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
      ko: '앞으로 갈 때 입력이 쓰인 곳이 몇 곳인지 세어 보세요.',
      en: 'Count the places where the input is used on the way forward.',
    },
    { ko: '기울기는 입력이 쓰인 길마다 돌아와요.', en: 'A gradient comes back on every way that the input took.' },
    {
      ko: '`gradient`는 지름길로도 그대로 돌아와요. 돌려주는 값에 더했나요?',
      en: 'On the shortcut `gradient` comes back as it is; is it in what is returned?',
    },
  ],
});
