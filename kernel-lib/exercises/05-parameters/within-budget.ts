import { layerNamed } from '../../shape/geometry/layer-named.ts';
import type { LayerShapes } from '../../shape/geometry/layer-shapes.ts';
import { grouped } from '../../text/grouped.ts';
import type { Exercise } from '../exercise.ts';
import { budget } from '../kinds/budget.ts';
import { stack } from '../stack.ts';

const convolution = (filters: number, kernelSize: number) => layerNamed('conv2d', { filters, kernelSize });
const dense = (units: number) => layerNamed('dense', { units });
const pooling = layerNamed('maxPooling2d', { poolSize: 2 });
const flat = layerNamed('flatten', {});

/** Two convolutions, each before a pooling, with filters of this size. */
const maps = (kernelSize: number, [first, second]: readonly [number, number]): LayerShapes[] => [
  ...[convolution(first, kernelSize), pooling],
  ...[convolution(second, kernelSize), pooling],
];

const few = [4, 8] as const;

/** A network that reads digits with few parameters. */
export const withinBudget: Exercise = budget<number>({
  id: '05-budget',
  version: 2,
  goal: '05-network',
  draw: (pick) => pick(24, 60) * 100,
  question: (most) => ({
    ko: `[28, 28, 1] 그림을 읽고 수 10개를 내는 신경망을 합성곱층 두 개를 넣어 \`sequential([…])\`로 만들어 주세요. 파라미터는 ${grouped(most)}개를 넘지 않고, 잃는 픽셀도 없어야 해요.`,
    en: `Make a network of two convolutions and what else it needs, with \`sequential([…])\`, that reads a picture of [28, 28, 1] and gives 10 numbers, with no more than ${grouped(most)} parameters and without losing a pixel.`,
  }),
  input: () => [28, 28, 1],
  most: (most) => most,
  convolutions: 2,
  right: () => stack([...maps(5, few), flat, dense(10)]),
  mistakes: {
    'too-many': {
      given: () => stack([...maps(5, [10, 20]), flat, dense(100), dense(10)]),
      because: {
        ko: '파라미터가 너무 많아요. 어느 층이 가장 많은지 먼저 찾아보세요. 완전 연결층이라면, 들어오는 수나 유닛을 줄여요.',
        en: 'There are too many parameters. First find the layer that has most; if it is a dense one, give it fewer inputs or fewer units.',
      },
    },
    'no-convolution': {
      given: () => stack([layerNamed('maxPooling2d', { poolSize: 4 }), flat, dense(10)]),
      because: {
        ko: '합성곱층이 없어요. 파라미터를 아끼더라도 필터는 있어야 해요.',
        en: 'There is no convolution in it; few parameters, but filters there should be.',
      },
    },
    'odd-sizes': {
      given: () => stack([...maps(3, few), flat, dense(10)]),
      because: {
        ko: '파라미터는 맞는데 풀링층이 픽셀을 잃어요. 풀링층에 들어가는 크기가 짝수인지 보세요.',
        en: 'The parameters are few enough, but a pooling loses pixels; see whether what enters it is even.',
      },
    },
    'line-left': {
      given: () => stack([...maps(5, few), flat]),
      because: {
        ko: '한 줄로 펴기만 했어요. 수 10개를 내는 층이 뒤에 더 있어야 해요.',
        en: 'It ends laid out in a line; a layer that gives 10 numbers has to follow.',
      },
    },
    'maps-left': {
      given: () => stack(maps(5, few)),
      because: {
        ko: '특성 맵이 나와요. 한 줄로 펴는 층과 수 10개를 내는 층을 더해요.',
        en: 'Maps come out; add a layer that lays them out, and one that gives 10 numbers.',
      },
    },
  },
  hints: [
    {
      ko: '위의 신경망에서 시작해요. 파라미터가 가장 많은 층부터 줄여요.',
      en: 'Begin with the network above, and shrink the layer that has most.',
    },
    {
      ko: '유닛이 100개인 층을 빼고, 합성곱층의 필터 수를 줄여 보세요. 필터의 크기를 지키면 크기가 짝수로 나와요.',
      en: 'Leave out the layer of 100 units, and use fewer filters; with filters of the same size, all sizes come out even.',
    },
    {
      ko: '5×5 필터 4개, 풀링, 5×5 필터 8개, 풀링, `flatten()`, `dense({ units: 10 })`이면 돼요.',
      en: '4 filters of 5×5, pooling, 8 filters of 5×5, pooling, `flatten()`, `dense({ units: 10 })` will do.',
    },
  ],
  answer: () => {
    const convolve = (filters: number) => `conv2d({ filters: ${filters}, kernelSize: 5 })`;
    const pool = 'maxPooling2d({ poolSize: 2 })';
    const lines = [convolve(4), pool, convolve(8), pool, 'flatten()', 'dense({ units: 10 })'];
    const text = `\`sequential([${lines.join(', ')}])\``;
    return { ko: text, en: text };
  },
});
