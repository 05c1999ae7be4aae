import type { Exercise } from '../exercise.ts';
import { faulty } from '../kinds/faulty.ts';

/** A pooling of pairs whose way back gives too much. */
export const pairsBug: Exercise = faulty({
  id: '08-pairs-bug',
  goal: '08-layer',
  question: {
    ko: '이웃한 두 수의 평균을 내는 작은 풀링층이에요. `forward`는 맞는데 `checkGradients`가 기울기가 틀리다고 해요. 틀린 줄을 찾아 주세요.',
    en: 'This small pooling layer takes the mean of every two neighbours. Its `forward` is right, but `checkGradients` says that the gradient is wrong. Find the line.',
  },
  lines: [
    'const pairs = {',
    '  params: [],',
    '  forward(input) {',
    '    const half = input.data.filter((_, i) => i % 2 === 0);',
    '    const data = half.map((x, i) => (x + input.data[2 * i + 1]) / 2);',
    '    const shape = [input.shape[0], input.shape[1] / 2];',
    '    const backward = (gradient) => {',
    '      const back = input.data.map((_, i) => gradient.data[Math.floor(i / 2)]);',
    '      return { shape: input.shape, data: back };',
    '    };',
    '    return { output: { shape: shape, data: data }, backward: backward };',
    '  },',
    '};',
  ],
  fault: {
    line: 8,
    because: {
      ko: '입력 하나는 평균에 절반만큼 들어가요. 돌아올 때도 절반이에요.',
      en: 'each input goes into the mean by one half, and by one half the gradient comes back.',
    },
  },
  mended: '      const back = input.data.map((_, i) => gradient.data[Math.floor(i / 2)] / 2);',
  suspects: {
    'mean-suspected': {
      line: 5,
      because: {
        ko: '두 수를 더해 2로 나눴으니 평균이 맞아요.',
        en: 'Two numbers added and divided by 2 are a mean, as they should be.',
      },
    },
    'half-suspected': {
      line: 4,
      because: {
        ko: '짝마다 첫 수를 골라요. 평균을 낼 때 나머지 수를 더해요.',
        en: 'It picks the first of each pair; the other is added where the mean is taken.',
      },
    },
    'shape-suspected': {
      line: 6,
      because: {
        ko: '두 수가 하나가 되니 절반이 맞아요.',
        en: 'Two become one, so half as many is right.',
      },
    },
    'size-suspected': {
      line: 9,
      because: {
        ko: '기울기는 입력과 같은 모양이라 맞아요.',
        en: 'The gradient has the shape of the input, as it should.',
      },
    },
  },
  hints: [
    { ko: '거꾸로 가는 길을 한 줄씩 읽어 보세요.', en: 'Read the way back line by line.' },
    {
      ko: '입력 하나가 1 커지면 평균은 얼마나 커지나요?',
      en: 'When one input grows by 1, by how much does the mean grow?',
    },
    { ko: '`backward`에 나눗셈이 있는지 보세요.', en: 'Look whether anything is divided in `backward`.' },
  ],
});
