import { slide } from '../../shape/window/slide.ts';
import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

interface Setting {
  readonly side: number;
  readonly kernel: number;
  readonly filters: number;
  readonly pool: number;
  readonly units: number;
}

const pooled = ({ side, kernel, pool }: Setting) =>
  slide(slide(side, { size: kernel }).positions, { size: pool, strides: pool }).positions;
const inputs = (setting: Setting) => pooled(setting) ** 2 * setting.filters;

/** The parameters of the dense layer behind a convolution, a pooling and a flattening. */
export const flatParameters: Exercise = numeric<Setting>({
  id: '12-flat-parameters',
  goal: '12-table',
  draw: (pick) => ({
    side: pick(22, 48),
    kernel: pick(2, 5),
    filters: pick(6, 24),
    pool: pick(2, 4),
    units: pick(20, 99),
  }),
  question: ({ side, kernel, filters, pool, units }) => ({
    ko: `[${side}, ${side}, 3] 그림이 \`conv2d({ filters: ${filters}, kernelSize: ${kernel} })\`, \`maxPooling2d({ poolSize: ${pool} })\`, \`dropout({ rate: 0.5 })\`, \`flatten()\`, \`dense({ units: ${units} })\`를 차례로 지나요. 마지막 층의 파라미터는 몇 개일까요?`,
    en: `A picture of [${side}, ${side}, 3] goes through \`conv2d({ filters: ${filters}, kernelSize: ${kernel} })\`, \`maxPooling2d({ poolSize: ${pool} })\`, \`dropout({ rate: 0.5 })\`, \`flatten()\` and \`dense({ units: ${units} })\`. How many parameters does the last layer have?`,
  }),
  right: (setting) => (inputs(setting) + 1) * setting.units,
  mistakes: {
    'bias-forgotten': {
      given: (setting) => inputs(setting) * setting.units,
      because: { ko: '편향이 빠졌어요. 유닛마다 하나씩 더해요.', en: 'The biases are missing, one for each unit.' },
    },
    'half-dropped': {
      given: (setting) => (inputs(setting) / 2 + 1) * setting.units,
      because: {
        ko: '드롭아웃이 수를 절반으로 줄인다고 세었어요. 드롭아웃은 값을 0으로 바꿀 뿐, 자리는 그대로 둬요.',
        en: 'You let dropout halve the line; it turns values into 0 and leaves their places.',
      },
    },
    'pooling-forgotten': {
      given: (setting) =>
        (slide(setting.side, { size: setting.kernel }).positions ** 2 * setting.filters + 1) * setting.units,
      because: { ko: '풀링하기 전의 크기로 세었어요.', en: 'You counted the maps before the pooling.' },
    },
    'size-kept': {
      given: ({ side, filters, pool, units }) =>
        (slide(side, { size: pool, strides: pool }).positions ** 2 * filters + 1) * units,
      because: {
        ko: '합성곱을 지나도 크기가 그대로라고 세었어요. 패딩이 없으면 줄어요.',
        en: 'You let the convolution keep the size; without padding it takes some away.',
      },
    },
    'one-map': {
      given: (setting) => (pooled(setting) ** 2 + 1) * setting.units,
      because: {
        ko: '특성 맵 한 장만 폈어요. 필터마다 한 장씩 있어요.',
        en: 'That is one map laid out; there is one for each filter.',
      },
    },
    'three-channels': {
      given: (setting) => (pooled(setting) ** 2 * 3 + 1) * setting.units,
      because: {
        ko: '사진의 채널로 세었어요. 합성곱을 지나면 채널의 수는 필터의 수예요.',
        en: 'You took the channels of the picture; behind a convolution there are as many as filters.',
      },
    },
  },
  hints: [
    { ko: '평탄화한 줄의 길이를 먼저 구해요.', en: 'First find the length of the flattened line.' },
    {
      ko: '풀링 뒤의 세로 × 가로 × 필터의 수예요. 나누어떨어지지 않으면 내려요.',
      en: 'It is height × width behind the pooling × filters; what does not divide is rounded down.',
    },
    (setting) => ({
      ko: `(${pooled(setting)}·${pooled(setting)}·${setting.filters} + 1)·${setting.units}`,
      en: `(${pooled(setting)}·${pooled(setting)}·${setting.filters} + 1)·${setting.units}`,
    }),
  ],
  answer: (setting) => {
    const text = `(${pooled(setting)}·${pooled(setting)}·${setting.filters} + 1)·${setting.units} = ${(inputs(setting) + 1) * setting.units}`;
    return { ko: text, en: text };
  },
});
