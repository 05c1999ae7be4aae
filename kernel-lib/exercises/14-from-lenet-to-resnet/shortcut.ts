import { layerNamed } from '../../shape/geometry/layer-named.ts';
import type { Exercise } from '../exercise.ts';
import { budget } from '../kinds/budget.ts';

interface Setting {
  readonly side: number;
  readonly channels: number;
}

const convolution = (filters: number, kernelSize: number, options: object) =>
  layerNamed('conv2d', { filters, kernelSize, ...options });

/** What makes a shortcut fit where sides are halved and channels doubled. */
export const shortcut: Exercise = budget<Setting>({
  id: '14-shortcut',
  goal: '14-shortcut',
  draw: (pick) => ({ side: 2 * pick(6, 28), channels: 4 * pick(2, 16) }),
  question: ({ side, channels }) => ({
    ko: `블록에 [${side}, ${side}, ${channels}] 맵이 들어오고, 층들을 지난 길에서는 [${side / 2}, ${side / 2}, ${2 * channels}] 맵이 나와요. 두 길을 더할 수 있게, 지름길에 놓을 층 하나를 만들어 주세요. 파라미터가 가장 적은 \`conv2d\`여야 해요.`,
    en: `Maps of [${side}, ${side}, ${channels}] enter a block, and its layers make [${side / 2}, ${side / 2}, ${2 * channels}] of them. Make one layer for the shortcut so that both can be added: the \`conv2d\` with the fewest parameters.`,
  }),
  layerByLayer: true,
  input: ({ side, channels }) => [side, side, channels],
  most: ({ channels }) => (channels + 1) * 2 * channels,
  right: ({ channels }) => convolution(2 * channels, 1, { strides: 2 }),
  mistakes: {
    'stride-forgotten': {
      given: ({ channels }) => convolution(2 * channels, 1, {}),
      because: {
        ko: '채널은 맞아요. 세로와 가로가 아직 그대로예요.',
        en: 'The channels are right; height and width are as they were.',
      },
    },
    'channels-kept': {
      given: ({ channels }) => convolution(channels, 1, { strides: 2 }),
      because: {
        ko: '크기는 맞아요. 채널이 아직 그대로예요.',
        en: 'The size is right; the channels are as they were.',
      },
    },
    'larger-filter': {
      given: ({ channels }) => convolution(2 * channels, 3, { strides: 2, padding: 'same' }),
      because: {
        ko: '모양은 맞아요. 이웃을 볼 일이 없으니 필터가 더 작아도 돼요.',
        en: 'The shape is right; it need not look at neighbours, so the filter can be smaller.',
      },
    },
    'two-by-two': {
      given: ({ channels }) => convolution(2 * channels, 2, { strides: 2 }),
      because: {
        ko: '모양은 맞고 잃는 픽셀도 없어요. 그런데 파라미터가 네 배쯤 많아요.',
        en: 'The shape is right, and no pixel is lost, but it has about four times the parameters.',
      },
    },
  },
  hints: [
    {
      ko: '세로와 가로는 절반, 채널은 두 배가 되어야 해요.',
      en: 'Height and width have to be halved, and channels doubled.',
    },
    {
      ko: '가장 작은 필터는 이웃을 보지 않고 채널만 섞어요.',
      en: 'The smallest filter looks at no neighbours and only mixes channels.',
    },
    { ko: '1×1 필터를 두 칸씩 옮겨요.', en: 'Move a 1×1 filter by two cells.' },
  ],
  answer: ({ channels }) => {
    const text = `\`conv2d({ filters: ${2 * channels}, kernelSize: 1, strides: 2 })\``;
    return { ko: text, en: text };
  },
});
