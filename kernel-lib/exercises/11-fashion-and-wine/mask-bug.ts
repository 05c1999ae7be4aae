import type { Exercise } from '../exercise.ts';
import { faulty } from '../kinds/faulty.ts';

/** A dropout whose way back lets gradients pass where nothing came through. */
export const maskBug: Exercise = faulty({
  id: '11-mask-bug',
  goal: '11-dropout',
  question: {
    ko: '학습할 때의 드롭아웃층이에요. 앞으로 가는 계산은 맞는데 기울기가 틀려요. 틀린 줄을 찾아 주세요.',
    en: 'This is a dropout layer in training. The way forward is right, but its gradient is wrong. Find the line.',
  },
  lines: [
    'function dropoutPass(x: number[], rate: number, random: Random) {',
    '  const factor = 1 / (1 - rate);',
    '  const mask = x.map(() => (random() < rate ? 0 : factor));',
    '  const output = x.map((value, i) => value * mask[i]);',
    '  function backward(gradient: number[]) {',
    '    return gradient.map((g) => g * factor);',
    '  }',
    '  return { output, backward };',
    '}',
  ],
  fault: {
    line: 6,
    because: {
      ko: '지운 자리에서는 입력을 바꿔도 출력이 0이에요. 기울기도 같은 표를 지나 0이 되어야 해요.',
      en: 'where a value was dropped the output is 0 whatever comes in; the gradient has to pass the same mask.',
    },
  },
  mended: '    return gradient.map((g, i) => g * mask[i]);',
  suspects: {
    'factor-suspected': {
      line: 2,
      because: {
        ko: '남은 값을 키우는 수예요. 0으로 나누지 않는 한 맞아요.',
        en: 'By so much the kept values grow; that is right.',
      },
    },
    'mask-suspected': {
      line: 3,
      because: {
        ko: '지울 확률만큼 0이고 나머지는 키우는 수예요. 제대로 골라요.',
        en: 'It is 0 with the probability of being dropped, and the factor otherwise, as it should be.',
      },
    },
    'output-suspected': {
      line: 4,
      because: {
        ko: '값마다 표를 곱해요. 앞으로 가는 계산은 맞아요.',
        en: 'Each value meets its place of the mask; the way forward is right.',
      },
    },
  },
  hints: [
    {
      ko: '거꾸로 가는 길을 보세요. 지운 자리의 기울기는 얼마여야 하나요?',
      en: 'Look at the way back. What should the gradient be where a value was dropped?',
    },
    {
      ko: '출력에 곱한 수를 기울기에도 곱해야 해요.',
      en: 'The gradient is multiplied by what the output was multiplied by.',
    },
    { ko: '`factor`가 아니라 `mask[i]`를 곱해요.', en: 'It should be `mask[i]`, not `factor`.' },
  ],
});
