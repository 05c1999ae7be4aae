import { parameters } from '../../shape/explain/parameters.ts';
import { layerNamed } from '../../shape/geometry/layer-named.ts';
import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

interface Sizes {
  readonly filters: number;
  readonly size: number;
  readonly channels: number;
}

/** How many numbers a convolution learns. */
export const convolutionParameters: Exercise = numeric<Sizes>({
  id: '02-parameters',
  goal: '02-layer',
  draw: (pick) => ({ filters: pick(4, 32), size: pick(2, 5), channels: pick(2, 8) }),
  question: ({ filters, size, channels }) => ({
    ko: `채널이 ${channels}개인 그림에 \`conv2d({ filters: ${filters}, kernelSize: ${size} })\`를 써요. 파라미터는 모두 몇 개일까요?`,
    en: `\`conv2d({ filters: ${filters}, kernelSize: ${size} })\` reads a picture of ${channels} channels. How many parameters does it have?`,
  }),
  right: ({ filters, size, channels }) =>
    parameters(layerNamed('conv2d', { filters, kernelSize: size }), [size, size, channels]).total,
  mistakes: {
    'bias-forgotten': {
      given: ({ filters, size, channels }) => size * size * channels * filters,
      because: {
        ko: '편향을 빠뜨렸어요. 편향은 필터마다 하나씩 있어요.',
        en: 'The biases are missing: there is one for each filter.',
      },
    },
    'channels-forgotten': {
      given: ({ filters, size }) => (size * size + 1) * filters,
      because: {
        ko: '채널을 빠뜨렸어요. 필터는 채널마다 가중치를 따로 가져요.',
        en: 'The channels are missing: a filter has weights of its own for each.',
      },
    },
    'one-bias': {
      given: ({ filters, size, channels }) => size * size * channels * filters + 1,
      because: {
        ko: '편향을 층에 하나만 세었어요. 필터마다 하나씩 세어 보세요.',
        en: 'You counted a single bias for the layer; each filter has its own.',
      },
    },
    'one-filter': {
      given: ({ size, channels }) => size * size * channels + 1,
      because: {
        ko: '필터 하나만 세었어요. 필터의 수를 곱해요.',
        en: 'That is one filter; multiply by how many there are.',
      },
    },
  },
  hints: [
    { ko: '먼저 필터 하나에 가중치가 몇 개인지 세어 보세요.', en: 'Count the weights of one filter first.' },
    {
      ko: '필터 하나의 가중치는 세로 × 가로 × 채널이에요. 편향도 잊지 마세요.',
      en: 'One filter has height × width × channels weights; remember its bias.',
    },
    ({ filters, size, channels }) => ({
      ko: `다음을 계산해 보세요: (${size}·${size}·${channels} + 1)·${filters}`,
      en: `Work out (${size}·${size}·${channels} + 1)·${filters}.`,
    }),
  ],
  answer: ({ filters, size, channels }) => {
    const line = `(${size}·${size}·${channels} + 1)·${filters} = ${(size * size * channels + 1) * filters}`;
    return { ko: line, en: line };
  },
});
