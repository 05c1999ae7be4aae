import type { Exercise } from '../exercise.ts';
import { sizes } from '../kinds/sizes.ts';

interface Setting {
  readonly size: readonly [height: number, width: number];
  readonly channels: number;
  readonly filters: number;
}

/** In which shape a layer keeps its weights. */
export const kernelShape: Exercise = sizes<Setting>({
  id: '04-kernel-shape',
  goal: '04-depth',
  form: { ko: '[수, 수, 수, 수]', en: '[number, number, number, number]' },
  draw: (pick) => ({ size: [pick(2, 4), pick(5, 7)], channels: pick(8, 12), filters: pick(16, 32) }),
  question: ({ size: [height, width], channels, filters }) => ({
    ko: `\`conv2d({ filters: ${filters}, kernelSize: [${height}, ${width}] })\`가 [40, 40, ${channels}] 입력을 읽어요. 이 층이 가진 모든 가중치(\`params[0]\`)의 모양은 무엇일까요?`,
    en: `\`conv2d({ filters: ${filters}, kernelSize: [${height}, ${width}] })\` reads an input of [40, 40, ${channels}]. In which shape are all its weights, \`params[0]\`?`,
  }),
  right: ({ size, channels, filters }) => [...size, channels, filters],
  mistakes: {
    'depth-forgotten': {
      given: ({ size, filters }) => [...size, filters],
      because: {
        ko: '필터의 깊이가 빠졌어요. 필터는 들어오는 것만큼 깊어요.',
        en: 'The depth of a filter is missing; it is as deep as what comes in.',
      },
    },
    'one-filter': {
      given: ({ size, channels }) => [...size, channels],
      because: {
        ko: '필터 하나의 모양이에요. 층에는 필터가 여럿이에요.',
        en: 'That is the shape of one filter; the layer has several.',
      },
    },
    'in-and-out-swapped': {
      given: ({ size, channels, filters }) => [...size, filters, channels],
      because: {
        ko: '들어오는 채널과 필터의 차례가 바뀌었어요. 나오는 쪽이 맨 뒤예요.',
        en: 'Channels and filters are swapped; what comes out stands last.',
      },
    },
    'filters-first': {
      given: ({ size, channels, filters }) => [filters, channels, ...size],
      because: {
        ko: 'PyTorch가 적는 차례예요. Keras와 우리 라이브러리는 세로부터 적어요.',
        en: 'So PyTorch writes it; Keras and our library begin with the height.',
      },
    },
    'filters-before-size': {
      given: ({ size, channels, filters }) => [filters, ...size, channels],
      because: {
        ko: '필터가 몇 개인지 맨 앞에 적었어요. 그 수는 맨 뒤에 와요.',
        en: 'How many filters there are stands first in yours; it comes last.',
      },
    },
    'width-first': {
      given: ({ size: [height, width], channels, filters }) => [width, height, channels, filters],
      because: {
        ko: '가로를 먼저 적었어요. `kernelSize`처럼 세로가 먼저예요.',
        en: 'Yours begins with the width; the height comes first, as in `kernelSize`.',
      },
    },
    'picture-for-filter': {
      given: ({ channels, filters }) => [40, 40, channels, filters],
      because: {
        ko: '그림의 크기를 적었어요. 필터는 그림보다 작아요.',
        en: 'That is the size of the picture; a filter is smaller.',
      },
    },
  },
  hints: [
    { ko: '먼저 필터 하나의 모양을 적어 보세요.', en: 'Write down the shape of one filter first.' },
    { ko: '그런 필터가 몇 개인지 맨 뒤에 적어요.', en: 'How many of them there are comes last.' },
    ({ size: [height, width] }) => ({
      ko: `이 차례로 적어요: [${height}, ${width}, 들어오는 채널, 필터]`,
      en: `Write them in this order: [${height}, ${width}, channels in, filters]`,
    }),
  ],
  answer: ({ size, channels, filters }) => {
    const line = `[${[...size, channels, filters].join(', ')}]`;
    return { ko: line, en: line };
  },
});
