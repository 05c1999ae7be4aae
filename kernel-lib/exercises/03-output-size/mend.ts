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

/** Two convolutions, each before a pooling. */
const network = ({ filters: [first, second] }: Setting, before: object, behind = before) =>
  stack([convolution(first, before), pooling(), convolution(second, behind), pooling()]);

/** The layers without padding, as they are shown. */
const broken = (filters: Setting['filters']) =>
  filters.map((count) => `conv2d({ filters: ${count}, kernelSize: 3 }), maxPooling2d({ poolSize: 2 })`).join(', ');

/** A network whose sizes do not come out, mended. */
export const mend: Exercise = budget<Setting>({
  id: '03-mend',
  version: 2,
  goal: '03-fit',
  draw: (pick) => ({ side: 4 * pick(8, 24), filters: [pick(4, 12), pick(13, 24)] }),
  question: ({ side, filters: [first, second] }) => ({
    ko: `이 신경망은 [${side}, ${side}, 1] 그림을 읽다가 픽셀을 잃어요. \`sequential([${broken([first, second])}])\` 층의 종류와 순서, 필터의 크기와 수는 그대로 두고, 가로와 세로가 풀링층마다 꼭 절반이 되게 고쳐 주세요. 잃는 픽셀이 없어야 해요.`,
    en: `This network loses pixels of what began as [${side}, ${side}, 1]: \`sequential([${broken([first, second])}])\`. Keep the layers and their order, the size and the number of filters, and mend it: behind each pooling height and width have to be half of what they were before its convolution, and no pixel may be lost.`,
  }),
  layerByLayer: true,
  input: ({ side }) => [side, side, 1],
  most: ({ filters: [first, second] }) => (3 * 3 + 1) * first + (3 * 3 * first + 1) * second,
  right: (setting) => network(setting, same),
  mistakes: {
    'padding-forgotten': {
      given: (setting) => network(setting, {}),
      because: {
        ko: '합성곱층을 지날 때마다 두 칸이 줄어요. 합성곱층의 크기를 지켜 주세요.',
        en: 'Each convolution takes two cells off; make the convolutions keep the size.',
      },
    },
    'one-padded': {
      given: (setting) => network(setting, same, {}),
      because: {
        ko: '둘째 합성곱층에서 다시 줄어요. 두 층 모두 살펴보세요.',
        en: 'The second convolution shrinks it again; look at both of them.',
      },
    },
    'pooling-forgotten': {
      given: ({ filters: [first, second] }) => stack([convolution(first, same), pooling(), convolution(second, same)]),
      because: {
        ko: '절반으로 한 번만 줄었어요. 층이 모두 네 개인지 세어 보세요.',
        en: 'It was halved once only; count whether all layers are there.',
      },
    },
    'halved-twice': {
      given: (setting) => network(setting, { ...same, strides: 2 }),
      because: {
        ko: '합성곱층도 풀링층도 절반으로 줄여요. 절반으로 줄이는 일은 풀링층에 맡겨 주세요.',
        en: 'Convolution and pooling both halve it; leave that to the pooling.',
      },
    },
    'larger-filter': {
      given: (setting) => network(setting, { ...same, kernelSize: 5 }),
      because: {
        ko: '크기는 맞는데 파라미터가 너무 많아요. 필터가 3×3인지 살펴보세요.',
        en: 'The sizes are right, but there are too many parameters; are the filters 3×3?',
      },
    },
  },
  hints: [
    {
      ko: '종이에 층마다 나오는 크기를 적어 보세요. 홀수가 나오면 풀링층이 픽셀을 잃어요.',
      en: 'Write down the size behind every layer; where it is odd, the pooling loses pixels.',
    },
    {
      ko: '합성곱층이 크기를 지키면 풀링층은 언제나 짝수를 받아요.',
      en: 'If the convolutions keep the size, the poolings always get an even one.',
    },
    { ko: "두 합성곱층에 `padding: 'same'`을 더해요.", en: "Add `padding: 'same'` to both convolutions." },
  ],
  answer: ({ filters: [first, second] }) => {
    const convolve = (filters: number) => `conv2d({ filters: ${filters}, kernelSize: 3, padding: 'same' })`;
    const pool = 'maxPooling2d({ poolSize: 2 })';
    const text = `\`sequential([${[convolve(first), pool, convolve(second), pool].join(', ')}])\``;
    return { ko: text, en: text };
  },
});
