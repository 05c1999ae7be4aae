import { slides } from '../../shape/window/slides.ts';
import type { Exercise } from '../exercise.ts';
import { sizes } from '../kinds/sizes.ts';

interface Setting {
  readonly height: number;
  readonly width: number;
  readonly filters: number;
}

const places = ({ height, width }: Setting) => slides([height, width], { size: 3 }).map(({ positions }) => positions);

/** An output whose channels stand first. */
export const channelsFirst: Exercise = sizes<Setting>({
  id: '04-channels-first',
  goal: '04-stack',
  form: { ko: '[수, 수, 수]', en: '[number, number, number]' },
  draw: (pick) => ({ height: pick(12, 40), width: pick(50, 90), filters: pick(4, 11) }),
  question: ({ height, width, filters }) => ({
    ko: `PyTorch는 채널을 맨 앞에 적어요. 컬러 그림 [3, ${height}, ${width}]를 3×3 필터 ${filters}개인 층이 패딩 없이 읽으면, PyTorch는 출력의 모양을 어떻게 적을까요?`,
    en: `PyTorch puts the channels first. A layer with ${filters} filters of 3×3 reads a colour picture of [3, ${height}, ${width}] without padding. How does PyTorch write the shape of the output?`,
  }),
  right: (setting) => [setting.filters, ...places(setting)],
  mistakes: {
    'channels-last': {
      given: (setting) => [...places(setting), setting.filters],
      because: {
        ko: 'Keras가 적는 차례예요. PyTorch는 채널이 앞에 와요.',
        en: 'That is the order of Keras; PyTorch puts the channels in front.',
      },
    },
    'channels-kept': {
      given: (setting) => [3, ...places(setting)],
      because: {
        ko: '들어온 채널을 적었어요. 나오는 채널은 필터의 개수만큼이에요.',
        en: 'Those are the channels that came in; what comes out has one for each filter.',
      },
    },
    'wrong-axis': {
      given: ({ height, width, filters }) => [filters, 1, height - 2, width - 2],
      because: {
        ko: '수가 하나 많아요. 채널은 한 번만 적어요.',
        en: 'There is one number too many; channels are written once.',
      },
    },
    'size-kept': {
      given: ({ height, width, filters }) => [filters, height, width],
      because: {
        ko: '크기가 그대로예요. 패딩이 없으면 3×3 필터는 세로와 가로를 줄여요.',
        en: 'The size is as it was; without padding a 3×3 filter takes off height and width.',
      },
    },
  },
  hints: [
    {
      ko: '세로와 가로를 먼저 세고, 적는 차례만 바꿔요.',
      en: 'Count height and width as ever; only the order is another.',
    },
    { ko: '맨 앞에는 필터가 몇 개인지가 와요.', en: 'The number of filters comes first.' },
    ({ height, width, filters }) => ({
      ko: `[${filters}, ${height} − 3 + 1, ${width} − 3 + 1]`,
      en: `[${filters}, ${height} − 3 + 1, ${width} − 3 + 1]`,
    }),
  ],
  answer: (setting) => {
    const line = `[${[setting.filters, ...places(setting)].join(', ')}]`;
    return { ko: line, en: line };
  },
});
