import { layerNamed } from '../../shape/geometry/layer-named.ts';
import type { Exercise } from '../exercise.ts';
import { budget } from '../kinds/budget.ts';
import { stack } from '../stack.ts';

interface Setting {
  readonly side: number;
  readonly filters: readonly [first: number, second: number];
}

const convolution = (filters: number, options: object) => layerNamed('conv2d', { filters, kernelSize: 3, ...options });
const pooling = () => layerNamed('maxPooling2d', { poolSize: 2 });
const same = { padding: 'same' };
const halving = { ...same, strides: 2 };

/** Two convolutions without a pooling. */
const network = ({ filters: [first, second] }: Setting, before: object, behind: object) =>
  stack([convolution(first, before), convolution(second, behind)]);

/** Strides in place of poolings. */
export const swap: Exercise = budget<Setting>({
  id: '14-swap',
  goal: '14-stride-or-pool',
  draw: (pick) => ({ side: 4 * pick(5, 24), filters: [pick(4, 12), pick(13, 32)] }),
  question: ({ side, filters: [first, second] }) => ({
    ko: `[${side}, ${side}, 1] 그림을 읽는 신경망이에요. \`sequential([conv2d({ filters: ${first}, kernelSize: 3, padding: 'same' }), maxPooling2d({ poolSize: 2 }), conv2d({ filters: ${second}, kernelSize: 3, padding: 'same' }), maxPooling2d({ poolSize: 2 })])\` 풀링층 둘을 빼고, 마지막에 나오는 모양과 파라미터가 같은 신경망을 만들어 주세요.`,
    en: `This network reads [${side}, ${side}, 1] pictures: \`sequential([conv2d({ filters: ${first}, kernelSize: 3, padding: 'same' }), maxPooling2d({ poolSize: 2 }), conv2d({ filters: ${second}, kernelSize: 3, padding: 'same' }), maxPooling2d({ poolSize: 2 })])\` Make one without the two poolings that ends in the same shape and has as many parameters.`,
  }),
  layerByLayer: true,
  input: ({ side }) => [side, side, 1],
  most: ({ filters: [first, second] }) => (3 * 3 + 1) * first + (3 * 3 * first + 1) * second,
  right: (setting) => network(setting, halving, halving),
  mistakes: {
    'strides-forgotten': {
      given: (setting) => network(setting, same, same),
      because: {
        ko: '풀링층만 뺐어요. 이제 아무 층도 맵을 줄이지 않아요.',
        en: 'The poolings are gone, and nothing makes the maps smaller now.',
      },
    },
    'strided-once': {
      given: (setting) => network(setting, halving, same),
      because: {
        ko: '한 번만 줄였어요. 풀링층은 두 개였어요.',
        en: 'It shrinks once; there were two poolings.',
      },
    },
    'all-at-once': {
      given: (setting) => network(setting, { ...same, strides: 4 }, same),
      because: {
        ko: '마지막 모양은 맞지만 첫 층에서 한꺼번에 줄였어요. 풀링층이 있던 곳마다 줄여 주세요.',
        en: 'It ends in the right shape, but shrinks all at once; shrink where each pooling was.',
      },
    },
    'padding-forgotten': {
      given: (setting) => network(setting, { strides: 2 }, { strides: 2 }),
      because: {
        ko: '패딩이 없으면 한 칸씩 모자라요. 원래 층의 `padding`을 그대로 두세요.',
        en: 'Without padding it falls short; keep the `padding` that was there.',
      },
    },
    'pooling-kept': {
      given: ({ filters: [first, second] }) =>
        stack([convolution(first, same), pooling(), convolution(second, same), pooling()]),
      because: {
        ko: '풀링층이 그대로 있어요. 합성곱층 두 개만 남겨 주세요.',
        en: 'The poolings are still there; leave the two convolutions only.',
      },
    },
  },
  hints: [
    { ko: '풀링층이 하던 일은 한 변을 절반으로 줄이는 일이에요.', en: 'What the poolings did was to halve the sides.' },
    {
      ko: '합성곱층이 한 번에 두 칸씩 옮겨 가면 자리가 절반이 돼요.',
      en: 'A convolution that moves by two cells has half the places.',
    },
    { ko: '두 합성곱층에 `strides: 2`를 더해요.', en: 'Add `strides: 2` to both convolutions.' },
  ],
  answer: ({ filters: [first, second] }) => {
    const layer = (filters: number) => `conv2d({ filters: ${filters}, kernelSize: 3, strides: 2, padding: 'same' })`;
    const text = `\`sequential([${layer(first)}, ${layer(second)}])\``;
    return { ko: text, en: text };
  },
});
