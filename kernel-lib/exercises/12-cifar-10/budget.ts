import { layerNamed } from '../../shape/geometry/layer-named.ts';
import type { LayerShapes } from '../../shape/geometry/layer-shapes.ts';
import { grouped } from '../../text/grouped.ts';
import type { Exercise } from '../exercise.ts';
import { budget } from '../kinds/budget.ts';
import { stack } from '../stack.ts';

const pooling = layerNamed('maxPooling2d', { poolSize: 2 });
const flat = layerNamed('flatten', {});
const dense = (units: number) => layerNamed('dense', { units });
const last: LayerShapes = { ...dense(10), options: { units: 10, activation: 'softmax' } };

/** Convolutions of 3×3, each before a pooling. */
const maps = (padding: 'same' | 'valid', ...filters: readonly number[]): LayerShapes[] =>
  filters.flatMap((each) => [layerNamed('conv2d', { filters: each, kernelSize: 3, padding }), pooling]);

/** A network that reads colour pictures with a hundredth of the parameters. */
export const withinHundredth: Exercise = budget<number>({
  id: '12-budget',
  goal: '12-fewer',
  draw: (pick) => pick(150, 330) * 100,
  question: (most) => ({
    ko: `[32, 32, 3] 그림을 읽고 수 10개를 내는 신경망을 합성곱층 두 개를 넣어 \`sequential([…])\`로 만들어 주세요. 합성곱층은 더 있어도 돼요. 마지막은 softmax가 있는 완전 연결층이에요. 파라미터는 ${grouped(most)}개를 넘지 않고, 잃는 픽셀도 없어야 해요.`,
    en: `With \`sequential([…])\`, make a network with two convolutions or more that reads a picture of [32, 32, 3] and ends in a dense layer of 10 units with softmax, with no more than ${grouped(most)} parameters and without losing a pixel.`,
  }),
  input: () => [32, 32, 3],
  most: (most) => most,
  convolutions: 2,
  softmax: true,
  right: () => stack([...maps('same', 8, 16, 32), flat, last]),
  mistakes: {
    'too-many': {
      given: () => stack([...maps('same', 32, 64), flat, dense(512), last]),
      because: {
        ko: '파라미터가 너무 많아요. 평탄화 바로 뒤의 층을 보세요. 들어오는 수나 유닛을 줄이거나, 그 층을 빼요.',
        en: 'There are too many parameters. Look at the layer right behind the flattening: give it fewer inputs or units, or leave it out.',
      },
    },
    'one-convolution': {
      given: () => stack([...maps('same', 8), pooling, pooling, flat, last]),
      because: {
        ko: '합성곱층이 하나뿐이에요. 풀링 사이에 합성곱층을 더 넣어 주세요.',
        en: 'There is but one convolution; put another between the poolings.',
      },
    },
    'pixels-lost': {
      given: () => stack([...maps('valid', 8, 16, 32), flat, last]),
      because: {
        ko: '끝의 픽셀을 읽지 못하는 층이 있어요. 합성곱을 지나며 줄어든 크기가 풀링으로 나누어떨어지지 않거나, 스트라이드가 끝까지 닿지 않을 때 그래요. `padding`을 떠올려 보세요.',
        en: 'A layer leaves pixels at the edge unread: a size, smaller behind a convolution, does not divide by the pooling, or strides end before the edge. Think of `padding`.',
      },
    },
    'line-left': {
      given: () => stack([...maps('same', 8, 16, 32), flat]),
      because: {
        ko: '한 줄로 펴기만 했어요. 종류마다 수 하나를 내는 층이 뒤에 있어야 해요.',
        en: 'It ends laid out in a line; a layer that gives one number for each kind has to follow.',
      },
    },
    'maps-left': {
      given: () => stack(maps('same', 8, 16, 32)),
      because: {
        ko: '특성 맵이 나와요. 한 줄로 펴는 층과 수를 열 개 내는 층을 더해요.',
        en: 'Maps come out; add a layer that lays them out, and one that gives as many numbers as there are kinds.',
      },
    },
  },
  hints: [
    {
      ko: '위의 작은 신경망에서 시작해서 필터를 줄여 보세요.',
      en: 'Begin with the small network above, and use fewer filters.',
    },
    {
      ko: "`padding: 'same'`이면 합성곱을 지나도 크기가 그대로예요. 그러면 32가 16, 8, 4로 나누어떨어져요.",
      en: "With `padding: 'same'` a convolution keeps the size, and 32 halves to 16, 8 and 4.",
    },
    {
      ko: "ReLU를 켠 3×3 필터 8개, 16개, 32개를 풀링과 번갈아 놓고, `flatten()`, `dense({ units: 10, activation: 'softmax' })`이면 돼요.",
      en: "Filters of 3×3 with ReLU, 8, then 16, then 32, each before a pooling, then `flatten()` and `dense({ units: 10, activation: 'softmax' })` will do.",
    },
  ],
  answer: () => {
    const convolve = (filters: number) =>
      `conv2d({ filters: ${filters}, kernelSize: 3, padding: 'same', activation: 'relu' })`;
    const pool = 'maxPooling2d({ poolSize: 2 })';
    const body = [8, 16, 32].flatMap((filters) => [convolve(filters), pool]);
    const text = `\`sequential([${[...body, 'flatten()', "dense({ units: 10, activation: 'softmax' })"].join(', ')}])\``;
    return { ko: text, en: text };
  },
});
