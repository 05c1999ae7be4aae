import { slide } from '../../shape/window/slide.ts';
import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

interface Setting {
  readonly n: number;
  readonly k: number;
  readonly channels: number;
  readonly filters: number;
}

const inputs = ({ n, channels }: Setting) => n * n * channels;
const outputs = ({ n, k, filters }: Setting) => slide(n, { size: k }).positions ** 2 * filters;

/** The weights of a dense layer in place of a convolution. */
export const asDenseCount: Exercise = numeric<Setting>({
  id: '05-as-dense',
  goal: '05-shared',
  draw: (pick) => ({ n: pick(6, 12), k: pick(2, 4), channels: pick(2, 4), filters: pick(5, 8) }),
  question: ({ n, k, channels, filters }) => ({
    ko: `[${n}, ${n}, ${channels}] 그림을 \`conv2d({ filters: ${filters}, kernelSize: ${k} })\`가 읽어요. 같은 출력을 편향이 없는 완전 연결층으로 내려면 가중치가 몇 개 있어야 할까요?`,
    en: `\`conv2d({ filters: ${filters}, kernelSize: ${k} })\` reads a picture of [${n}, ${n}, ${channels}]. How many weights does a dense layer without biases need for the same output?`,
  }),
  right: (setting) => inputs(setting) * outputs(setting),
  mistakes: {
    'the-convolution': {
      given: ({ k, channels, filters }) => k * k * channels * filters,
      because: {
        ko: '합성곱층의 가중치예요. 완전 연결층은 들어오는 수와 나가는 수의 짝마다 가중치를 둬요.',
        en: 'Those are the weights of the convolution; a dense layer has one for each pair of an input and an output.',
      },
    },
    added: {
      given: (setting) => inputs(setting) + outputs(setting),
      because: {
        ko: '들어오는 수와 나가는 수를 더했어요. 짝의 수는 곱해야 나와요.',
        en: 'You added inputs and outputs; for the pairs, multiply.',
      },
    },
    'one-map': {
      given: (setting) => (inputs(setting) * outputs(setting)) / setting.filters,
      because: {
        ko: '특성 맵 한 장만 만들었어요. 필터마다 한 장씩 나와요.',
        en: 'That makes one map; there is one for each filter.',
      },
    },
    'one-channel': {
      given: (setting) => (inputs(setting) * outputs(setting)) / setting.channels,
      because: {
        ko: '그림의 채널을 빠뜨렸어요. 채널마다 들어오는 수가 따로 있어요.',
        en: 'The channels of the picture are missing; each brings numbers of its own.',
      },
    },
    'size-kept': {
      given: (setting) => inputs(setting) * setting.n ** 2 * setting.filters,
      because: {
        ko: '나가는 특성 맵이 그림만큼 크다고 세었어요. 패딩이 없으면 작아져요.',
        en: 'You counted maps as large as the picture; without padding they are smaller.',
      },
    },
  },
  hints: [
    { ko: '들어오는 수와 나가는 수를 따로 세어요.', en: 'Count what comes in, and what goes out.' },
    {
      ko: '들어오는 수는 세로 × 가로 × 채널이고, 나가는 수는 자리 × 자리 × 필터예요.',
      en: 'In: height × width × channels; out: places × places × filters.',
    },
    (setting) => ({
      ko: `${inputs(setting)}개가 들어와서 ${outputs(setting)}개가 나가요.`,
      en: `${inputs(setting)} come in, and ${outputs(setting)} go out.`,
    }),
  ],
  answer: (setting) => {
    const text = `${inputs(setting)}·${outputs(setting)} = ${inputs(setting) * outputs(setting)}`;
    return { ko: text, en: text };
  },
});
