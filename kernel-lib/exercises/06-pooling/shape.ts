import { slides } from '../../shape/window/slides.ts';
import type { Exercise } from '../exercise.ts';
import { sizes } from '../kinds/sizes.ts';

interface Setting {
  readonly height: number;
  readonly width: number;
  readonly channels: number;
  readonly size: number;
  readonly strides: number;
}

const places = ({ height, width, size }: Setting, strides: number) =>
  slides([height, width], { size, strides }).map(({ positions }) => positions);

/** The shape behind a pooling, and its parameters. */
export const poolingShape: Exercise = sizes<Setting>({
  id: '06-shape',
  goal: '06-shape',
  form: { ko: '[세로, 가로, 채널, 파라미터]', en: '[height, width, channels, parameters]' },
  draw: (pick) => {
    const size = pick(2, 4);
    return {
      height: pick(12, 40),
      width: pick(12, 40),
      channels: pick(4, 64),
      size,
      strides: size === 2 ? 3 : pick(2, size - 1),
    };
  },
  question: ({ height, width, channels, size, strides }) => ({
    ko: `[${height}, ${width}, ${channels}] 특성 맵을 \`maxPooling2d({ poolSize: ${size}, strides: ${strides} })\` 층에 넣어요. 나오는 모양과 이 층의 파라미터 수를 \`[세로, 가로, 채널, 파라미터]\`로 적어 주세요.`,
    en: `\`maxPooling2d({ poolSize: ${size}, strides: ${strides} })\` reads maps of [${height}, ${width}, ${channels}]. Write the shape that comes out and the parameters of the layer as \`[height, width, channels, parameters]\`.`,
  }),
  right: (setting) => [...places(setting, setting.strides), setting.channels, 0],
  mistakes: {
    'window-of-weights': {
      given: (setting) => [...places(setting, setting.strides), setting.channels, setting.size ** 2],
      because: {
        ko: '윈도의 칸마다 가중치를 세었어요. 고르기만 하는 층에는 배울 가중치가 없어요.',
        en: 'You counted a weight for each cell of the window; a layer that only picks has nothing to learn.',
      },
    },
    'filter-of-weights': {
      given: (setting) => [...places(setting, setting.strides), setting.channels, setting.size ** 2 * setting.channels],
      because: {
        ko: '합성곱의 필터처럼 채널까지 세었어요. 풀링의 윈도에는 가중치가 없어요.',
        en: 'You counted as for a filter of a convolution; a window of pooling has no weights.',
      },
    },
    'channels-merged': {
      given: (setting) => [...places(setting, setting.strides), 1, 0],
      because: {
        ko: '채널을 하나로 합쳤어요. 풀링은 채널마다 따로 해요.',
        en: 'You merged the channels; each is pooled by itself.',
      },
    },
    'stride-of-its-own': {
      given: (setting) => [...places(setting, setting.size), setting.channels, 0],
      because: {
        ko: '윈도가 제 크기만큼 옮겨 간다고 세었어요. `strides`에 적힌 수를 보세요.',
        en: 'You moved the window by its own size; look at what `strides` says.',
      },
    },
    'one-forgotten': {
      given: (setting) => [...places(setting, setting.strides).map((each) => each - 1), setting.channels, 0],
      because: {
        ko: '옮긴 횟수예요. 세로도 가로도 처음 자리를 더해요.',
        en: 'Those are the moves; add the first place, down and across.',
      },
    },
    'floor-forgotten': {
      given: ({ height, width, channels, size, strides }) => [
        (height - size) / strides + 1,
        (width - size) / strides + 1,
        channels,
        0,
      ],
      like: (given) => Array.isArray(given) && !given.every(Number.isInteger),
      because: {
        ko: '소수점 아래가 남았어요. 윈도는 온전히 들어가는 자리에만 서요.',
        en: 'There are fractions left; a window stands only where it fits in whole.',
      },
    },
  },
  hints: [
    {
      ko: '자리를 세는 식은 합성곱과 같아요. 세로와 가로를 따로 세어요.',
      en: 'Places are counted as for a convolution, down and across.',
    },
    {
      ko: '채널마다 따로 풀링하고, 가중치는 없어요.',
      en: 'Each channel is pooled by itself, and there are no weights.',
    },
    ({ height, width, size, strides, channels }) => ({
      ko: `[⌊(${height} − ${size}) ÷ ${strides}⌋ + 1, ⌊(${width} − ${size}) ÷ ${strides}⌋ + 1, ${channels}, 0]`,
      en: `[⌊(${height} − ${size}) ÷ ${strides}⌋ + 1, ⌊(${width} − ${size}) ÷ ${strides}⌋ + 1, ${channels}, 0]`,
    }),
  ],
  answer: (setting) => {
    const text = `[${[...places(setting, setting.strides), setting.channels, 0].join(', ')}]`;
    return { ko: text, en: text };
  },
});
