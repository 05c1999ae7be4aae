import { parameters } from '../../shape/explain/parameters.ts';
import { layerNamed } from '../../shape/geometry/layer-named.ts';
import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

interface Setting {
  readonly size: number;
  readonly channels: number;
}

/** The weights of filters that read one channel each. */
export const eachAlone: Exercise = numeric<Setting>({
  id: '04-each-alone',
  goal: '04-depth',
  draw: (pick) => ({ size: pick(2, 5), channels: pick(6, 40) }),
  question: ({ size, channels }) => ({
    ko: `채널이 ${channels}개인 입력을 \`depthwiseConv2d({ kernelSize: ${size}, useBias: false })\`가 읽어요. 필터마다 채널 하나만 읽어요. 가중치는 모두 몇 개일까요?`,
    en: `\`depthwiseConv2d({ kernelSize: ${size}, useBias: false })\` reads ${channels} channels, each by a filter that sees no other. How many weights are there in all?`,
  }),
  right: ({ size, channels }) =>
    parameters(layerNamed('depthwiseConv2d', { kernelSize: size, useBias: false }), [size, size, channels]).total,
  mistakes: {
    'all-read-all': {
      given: ({ size, channels }) => size * size * channels * channels,
      because: {
        ko: '필터마다 모든 채널을 읽는다고 세었어요. 여기서는 한 채널씩만 읽어요.',
        en: 'So it is where every filter reads every channel; here each reads one.',
      },
    },
    'one-sheet': {
      given: ({ size }) => size * size,
      because: {
        ko: '필터 하나의 수예요. 필터는 채널마다 하나씩 있어요.',
        en: 'That is one filter; there is one for each channel.',
      },
    },
    'biases-counted': {
      given: ({ size, channels }) => (size * size + 1) * channels,
      because: {
        ko: '편향까지 세었어요. `useBias: false`라서 편향이 없어요.',
        en: 'The biases are in it; with `useBias: false` there are none.',
      },
    },
    'cells-and-channels': {
      given: ({ size, channels }) => size * size + channels,
      because: {
        ko: '칸의 수와 채널의 수를 더했어요. 채널마다 판이 하나씩이니 곱해요.',
        en: 'You added cells and channels; each channel has a sheet, so multiply.',
      },
    },
  },
  hints: [
    {
      ko: '필터 하나에 가중치가 몇 개인지 세어요. 깊이는 한 장이에요.',
      en: 'Count one filter; it is a single sheet deep.',
    },
    { ko: '그런 필터가 채널마다 하나씩 있어요.', en: 'There is one such filter for each channel.' },
    ({ size, channels }) => ({ ko: `${size}·${size}·${channels}`, en: `${size}·${size}·${channels}` }),
  ],
  answer: ({ size, channels }) => {
    const line = `${size}·${size}·${channels} = ${size * size * channels}`;
    return { ko: line, en: line };
  },
});
