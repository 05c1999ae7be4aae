import { slides } from '../../shape/window/slides.ts';
import type { Shape } from '../../tensor.ts';
import type { Exercise } from '../exercise.ts';
import { sizes } from '../kinds/sizes.ts';

interface Setting {
  readonly height: number;
  readonly width: number;
  readonly size: number;
  readonly strides: number;
  readonly filters: number;
}

const places = ({ height, width, size, strides }: Setting) =>
  slides([height, width], { size, strides }).map(({ positions }) => positions);

/** The shape behind a convolution with a stride. */
export const strideShape: Exercise = sizes<Setting>({
  id: '03-shape',
  goal: '03-stride',
  draw: (pick) => ({
    height: pick(12, 40),
    width: pick(12, 40),
    size: pick(2, 6),
    strides: pick(2, 4),
    filters: pick(4, 32),
  }),
  question: ({ height, width, size, strides, filters }) => ({
    ko: `[${height}, ${width}, 3] 그림에 \`conv2d({ filters: ${filters}, kernelSize: ${size}, strides: ${strides} })\`를 써요. 출력 모양은 무엇일까요?`,
    en: `\`conv2d({ filters: ${filters}, kernelSize: ${size}, strides: ${strides} })\` reads a picture of [${height}, ${width}, 3]. What shape comes out?`,
  }),
  right: (setting): Shape => [...places(setting), setting.filters],
  mistakes: {
    'floor-forgotten': {
      given: ({ height, width, size, strides, filters }) => [
        (height - size) / strides + 1,
        (width - size) / strides + 1,
        filters,
      ],
      like: (given) => Array.isArray(given) && !given.every(Number.isInteger),
      because: {
        ko: '소수점 아래가 남았어요. 자리의 수는 내림을 해요.',
        en: 'There are fractions left; places are rounded down.',
      },
    },
    'rounded-up': {
      given: ({ height, width, size, strides, filters }) => [
        Math.ceil((height - size) / strides) + 1,
        Math.ceil((width - size) / strides) + 1,
        filters,
      ],
      because: {
        ko: '나누어떨어지지 않으면 내려요. 마지막 윈도는 그림 밖으로 나갈 수 없어요.',
        en: 'Where it does not divide, round down; the last window cannot stand outside the picture.',
      },
    },
    'one-forgotten': {
      given: (setting) => [...places(setting).map((each) => each - 1), setting.filters],
      because: {
        ko: '옮긴 횟수예요. 세로도 가로도 처음 자리를 더해요.',
        en: 'Those are the moves; add the first place, down and across.',
      },
    },
    'height-for-width': {
      given: (setting) => [...places(setting).reverse(), setting.filters],
      because: {
        ko: '세로와 가로가 바뀌었어요. 세로를 먼저 적어요.',
        en: 'Height and width are swapped; the height comes first.',
      },
    },
    'channels-kept': {
      given: (setting) => [...places(setting), 3],
      because: {
        ko: '채널은 필터의 수만큼 나와요. 들어온 채널은 필터가 모두 더해요.',
        en: 'There is one channel for each filter; those that came in are added up.',
      },
    },
    'stride-forgotten': {
      given: ({ height, width, size, filters }) => [height - size + 1, width - size + 1, filters],
      because: {
        ko: '한 칸씩 옮길 때의 모양이에요. 스트라이드를 살펴보세요.',
        en: 'So it is cell by cell; look at the stride.',
      },
    },
  },
  hints: [
    { ko: '세로와 가로를 따로 세어요. 식은 같아요.', en: 'Count down and across by the same formula.' },
    {
      ko: '옮겨 갈 거리를 스트라이드로 나누어 내리고, 처음 자리를 더해요.',
      en: 'Divide the way to go by the stride, round down, add the first place.',
    },
    ({ height, width, size, strides, filters }) => ({
      ko: `[⌊(${height} − ${size}) ÷ ${strides}⌋ + 1, ⌊(${width} − ${size}) ÷ ${strides}⌋ + 1, ${filters}]`,
      en: `[⌊(${height} − ${size}) ÷ ${strides}⌋ + 1, ⌊(${width} − ${size}) ÷ ${strides}⌋ + 1, ${filters}]`,
    }),
  ],
  answer: (setting) => {
    const text = `[${[...places(setting), setting.filters].join(', ')}]`;
    return { ko: text, en: text };
  },
});
