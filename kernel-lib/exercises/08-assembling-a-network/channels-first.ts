import { slide } from '../../shape/window/slide.ts';
import type { Exercise } from '../exercise.ts';
import { sizes } from '../kinds/sizes.ts';

interface Setting {
  readonly batch: number;
  readonly height: number;
  readonly width: number;
  readonly filters: number;
  readonly size: number;
}

const places = ({ height, width, size }: Setting) => [height, width].map((side) => slide(side, { size }).positions);

/** What leaves a convolution whose channels come first. */
export const channelsFirst: Exercise = sizes<Setting>({
  id: '08-channels-first',
  goal: '08-arguments',
  form: { ko: '[그림, 채널, 세로, 가로]', en: '[pictures, channels, height, width]' },
  draw: (pick) => ({
    batch: 8 * pick(1, 8),
    height: pick(10, 24),
    width: pick(25, 40),
    filters: pick(4, 32),
    size: pick(2, 7),
  }),
  question: ({ batch, height, width, filters, size }) => ({
    ko: `\`image_data_format\`이 \`'channels_first'\`예요. [${batch}, 3, ${height}, ${width}] 묶음이 \`Conv2D(${filters}, (${size}, ${size}))\`를 지나면 어떤 모양이 될까요? \`[그림, 채널, 세로, 가로]\`로 적어 주세요.`,
    en: `\`image_data_format\` is \`'channels_first'\`. A batch of [${batch}, 3, ${height}, ${width}] goes through \`Conv2D(${filters}, (${size}, ${size}))\`. What shape comes out? Give \`[pictures, channels, height, width]\`.`,
  }),
  right: (setting) => [setting.batch, setting.filters, ...places(setting)],
  mistakes: {
    'channels-last': {
      given: (setting) => [setting.batch, ...places(setting), setting.filters],
      because: {
        ko: '채널을 맨 뒤에 적었어요. 들어온 차례대로 나가요.',
        en: 'You wrote the channels last; what comes in one order leaves in the same.',
      },
    },
    'channels-kept': {
      given: (setting) => [setting.batch, 3, ...places(setting)],
      because: {
        ko: '채널 자리에는 필터의 수가 와요. 들어온 채널은 더해져요.',
        en: 'There is one channel for each filter; those that came in are added up.',
      },
    },
    'size-kept': {
      given: ({ batch, filters, height, width }) => [batch, filters, height, width],
      because: {
        ko: '크기가 그대로예요. `padding`을 적지 않으면 테두리만큼 줄어요.',
        en: 'You kept the size; where no `padding` is written, the border is taken off.',
      },
    },
    'batch-dropped': {
      given: (setting) => [setting.filters, ...places(setting)],
      because: {
        ko: '그림이 몇 장인지 빠졌어요. 맨 앞에 적어요.',
        en: 'The number of pictures is missing; it comes first.',
      },
    },
  },
  hints: [
    { ko: '네 자리가 무엇인지 먼저 이름을 적어 보세요.', en: 'Write the names of the four places down first.' },
    {
      ko: '그림의 수는 층을 지나도 바뀌지 않아요. 채널은 필터가 정해요.',
      en: 'The number of pictures passes a layer unchanged; the filters settle the channels.',
    },
    ({ height, width, size }) => ({
      ko: `크기는 ${height} − ${size} + 1과 ${width} − ${size} + 1이에요.`,
      en: `The sizes are ${height} − ${size} + 1 and ${width} − ${size} + 1.`,
    }),
  ],
  answer: (setting) => {
    const text = `[${[setting.batch, setting.filters, ...places(setting)].join(', ')}]`;
    return { ko: text, en: text };
  },
});
