import { slides } from '../../shape/window/slides.ts';
import type { Shape } from '../../tensor.ts';
import type { Exercise } from '../exercise.ts';
import { sizes } from '../kinds/sizes.ts';

interface Setting {
  readonly height: number;
  readonly width: number;
  readonly channels: number;
  readonly filters: number;
  readonly size: readonly [number, number];
}

const places = ({ height, width, size }: Setting) =>
  slides([height, width], { size }).map(({ positions }) => positions);
const shape = (setting: Setting): Shape => [...places(setting), setting.filters];

/** What leaves a convolution. */
export const outputShape: Exercise = sizes<Setting>({
  id: '02-output-shape',
  goal: '02-layer',
  draw: (pick) => ({
    height: pick(8, 30),
    width: pick(8, 30),
    channels: pick(1, 3),
    filters: pick(4, 32),
    size: [pick(2, 5), pick(2, 5)],
  }),
  question: ({ height, width, channels, filters, size }) => ({
    ko: `\`conv2d({ filters: ${filters}, kernelSize: [${size}] })\`에 [${height}, ${width}, ${channels}] 그림을 넣어요. 나오는 모양은 무엇일까요?`,
    en: `\`conv2d({ filters: ${filters}, kernelSize: [${size}] })\` reads a picture of [${height}, ${width}, ${channels}]. What shape comes out?`,
  }),
  right: shape,
  mistakes: {
    'one-forgotten': {
      given: (setting) => [...places(setting).map((each) => each - 1), setting.filters],
      because: {
        ko: '그림의 칸 수에서 필터의 칸 수만 뺐어요. 처음 자리도 한 곳이에요.',
        en: 'You subtracted the filter and stopped; the first place counts, too.',
      },
    },
    'channels-kept': {
      given: (setting) => [...places(setting), setting.channels],
      because: {
        ko: '채널은 들어온 대로가 아니라 필터의 수만큼 나와요.',
        en: 'The channels do not stay as they came: there is one for each filter.',
      },
    },
    'channels-forgotten': {
      given: places,
      because: {
        ko: '채널을 빠뜨렸어요. 필터마다 특성 맵이 한 장씩 나와요.',
        en: 'The channels are missing: each filter makes a feature map.',
      },
    },
    'height-for-width': {
      given: (setting) => [...places(setting).reverse(), setting.filters],
      because: {
        ko: '세로와 가로가 바뀌었어요. 모양은 세로를 먼저 적어요.',
        en: 'Height and width are swapped; the height comes first.',
      },
    },
    'size-kept': {
      given: ({ height, width, filters }) => [height, width, filters],
      because: {
        ko: '크기가 그대로예요. 필터는 그림 안에만 서니, 설 자리만큼만 남아요.',
        en: 'The size is as it was; the filter stays inside the picture, so only its places remain.',
      },
    },
  },
  hints: [
    { ko: '세로, 가로, 채널을 하나씩 따로 구해 보세요.', en: 'Find height, width and channels one at a time.' },
    {
      ko: '세로와 가로는 필터가 설 자리의 수, 채널은 필터의 수예요.',
      en: 'Height and width are the places of the filter; the channels are the filters.',
    },
    ({ height, width, size, filters }) => ({
      ko: `[${height} − ${size[0]} + 1, ${width} − ${size[1]} + 1, ${filters}]`,
      en: `[${height} − ${size[0]} + 1, ${width} − ${size[1]} + 1, ${filters}]`,
    }),
  ],
  answer: (setting) => ({ ko: `[${shape(setting).join(', ')}]`, en: `[${shape(setting).join(', ')}]` }),
});
