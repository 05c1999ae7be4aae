import type { Exercise } from '../exercise.ts';
import { faulty } from '../kinds/faulty.ts';

/** A way back that lets everything pass. */
export const reluBug: Exercise = faulty({
  id: '10-relu-bug',
  goal: '10-step',
  question: {
    ko: '이 층은 ReLU인데 `checkGradients`가 기울기가 틀리다고 해요. 틀린 줄을 찾아 주세요.',
    en: 'This layer is a ReLU, but `checkGradients` says that its gradient is wrong. Find the line.',
  },
  lines: [
    'const relu = {',
    '  params: [],',
    '  forward(input) {',
    '    const data = input.data.map((x) => Math.max(0, x));',
    '    const backward = (gradient) => {',
    '      const back = gradient.data.map((g, i) => (data[i] >= 0 ? g : 0));',
    '      return { shape: input.shape, data: back };',
    '    };',
    '    return { output: { shape: input.shape, data }, backward };',
    '  },',
    '};',
  ],
  fault: {
    line: 6,
    because: {
      ko: '`data`에는 음수가 없어서 조건이 언제나 참이에요. 0으로 바뀐 칸의 기울기도 지나가요.',
      en: 'nothing in `data` is negative, so the condition always holds and every gradient passes.',
    },
  },
  mended: '      const back = gradient.data.map((g, i) => (data[i] > 0 ? g : 0));',
  suspects: {
    'forward-suspected': {
      line: 4,
      because: {
        ko: '앞으로 가는 계산은 맞아요. 틀린 것은 기울기예요.',
        en: 'The way forward is right; it is the gradient that is wrong.',
      },
    },
    'shape-suspected': {
      line: 7,
      because: {
        ko: '모양은 입력과 같아야 하니 맞아요.',
        en: 'The gradient has the shape of the input, as it should.',
      },
    },
    'output-suspected': {
      line: 9,
      because: {
        ko: '돌려주는 것은 맞아요. `backward`가 무엇을 계산하는지 보세요.',
        en: 'What is returned is right; look at what `backward` works out.',
      },
    },
  },
  hints: [
    {
      ko: '거꾸로 가는 길에서 무엇을 보내고 무엇을 막는지 보세요.',
      en: 'See what is let pass on the way back, and what is stopped.',
    },
    { ko: 'ReLU를 지난 값에 음수가 있을까요?', en: 'Is anything negative behind a ReLU?' },
    { ko: '0과 견주는 기호를 보세요.', en: 'Look at the sign that compares with 0.' },
  ],
});
