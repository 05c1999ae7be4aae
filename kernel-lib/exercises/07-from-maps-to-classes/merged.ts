import type { Exercise } from '../exercise.ts';
import { sizes } from '../kinds/sizes.ts';

interface Layers {
  readonly first: readonly [weight: number, bias: number];
  readonly second: readonly [weight: number, bias: number];
}

const plus = (value: number) => (value < 0 ? `− ${-value}` : `+ ${value}`);

/** Two layers without anything between them, written as one. */
export const merged: Exercise = sizes<Layers>({
  id: '07-merged',
  goal: '07-activation',
  form: { ko: '[가중치, 편향]', en: '[weight, bias]' },
  draw: (pick) => ({ first: [pick(2, 6), pick(-5, -1)], second: [pick(2, 6), pick(1, 9)] }),
  question: ({ first, second }) => ({
    ko: `첫 층은 수 x를 받아 h = ${first[0]}x ${plus(first[1])} 값을 내고, 둘째 층은 h를 받아 y = ${second[0]}h ${plus(second[1])} 값을 내요. 사이에 활성화 함수는 없어요. x에서 바로 y를 내는 층 하나의 [가중치, 편향]은 무엇일까요?`,
    en: `A first layer turns a number x into h = ${first[0]}x ${plus(first[1])}, a second turns h into y = ${second[0]}h ${plus(second[1])}. Nothing stands between them. What are the [weight, bias] of the one layer that makes y of x?`,
  }),
  right: ({ first, second }) => [first[0] * second[0], second[0] * first[1] + second[1]],
  mistakes: {
    'biases-added': {
      given: ({ first, second }) => [first[0] * second[0], first[1] + second[1]],
      because: {
        ko: '가중치는 맞아요. 첫 층의 편향도 둘째 층의 가중치와 곱해져요.',
        en: 'The weight is right; the first bias, too, is multiplied by the second weight.',
      },
    },
    'weights-added': {
      given: ({ first, second }) => [first[0] + second[0], second[0] * first[1] + second[1]],
      because: {
        ko: '편향은 맞아요. 가중치는 더하지 않고 곱해요.',
        en: 'The bias is right; weights are multiplied, not added.',
      },
    },
    'both-added': {
      given: ({ first, second }) => [first[0] + second[0], first[1] + second[1]],
      because: {
        ko: '모두 더했어요. h의 자리에 첫 층의 식을 넣고 괄호를 풀어요.',
        en: 'You added everything; put the first layer in place of h and multiply out.',
      },
    },
    'first-bias-lost': {
      given: ({ first, second }) => [first[0] * second[0], second[1]],
      because: {
        ko: '첫 층의 편향이 사라졌어요. x가 0일 때 y가 얼마인지 살펴봐요.',
        en: 'The first bias is gone; see what y is where x is 0.',
      },
    },
    'wrong-way-round': {
      given: ({ first, second }) => [first[0] * second[0], first[0] * second[1] + first[1]],
      because: {
        ko: '층의 차례가 바뀌었어요. 첫 층이 먼저예요.',
        en: 'The layers are the wrong way round; the first comes first.',
      },
    },
  },
  hints: [
    { ko: 'x에 0을 넣고, 그다음 1을 넣어 보세요.', en: 'Put in 0 for x, and then 1.' },
    {
      ko: '0을 넣으면 나오는 수가 편향이에요. 1을 넣으면 얼마나 커지는지가 가중치예요.',
      en: 'What comes out for 0 is the bias; how much more comes out for 1 is the weight.',
    },
    ({ first, second }) => ({
      ko: `${second[0]}·(${first[0]}x ${plus(first[1])}) ${plus(second[1])}의 괄호를 풀어요.`,
      en: `Multiply out ${second[0]}·(${first[0]}x ${plus(first[1])}) ${plus(second[1])}.`,
    }),
  ],
  answer: ({ first, second }) => {
    const [weight, bias] = [first[0] * second[0], second[0] * first[1] + second[1]];
    const text = `${second[0]}·(${first[0]}x ${plus(first[1])}) ${plus(second[1])} = ${weight}x ${plus(bias)}: [${weight}, ${bias}]`;
    return { ko: text, en: text };
  },
});
