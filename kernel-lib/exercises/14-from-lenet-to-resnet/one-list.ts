import type { Exercise } from '../exercise.ts';
import { sizes } from '../kinds/sizes.ts';

interface Setting {
  readonly first: number;
  readonly third: number;
  readonly side: number;
  readonly channels: number;
  readonly filters: number;
}

const cells = ({ first, third }: Setting) => first + 1 + 2 * (third - 1);
const weights = ({ third, channels, filters }: Setting) => third * third * channels * filters;
const parameters = (setting: Setting) => weights(setting) + setting.filters;
const work = (setting: Setting) => (setting.side - setting.third + 1) ** 2 * weights(setting);

/** What a list of three layers sees, holds and does. */
export const oneList: Exercise = sizes<Setting>({
  id: '14-one-list',
  goal: '14-tables',
  form: { ko: '[칸, 파라미터, 곱셈]', en: '[cells, parameters, multiplications]' },
  draw: (pick) => ({
    first: 3 + 2 * pick(1, 4),
    third: 3 + 2 * pick(0, 1),
    side: pick(8, 14),
    channels: pick(4, 12),
    filters: pick(10, 32),
  }),
  question: ({ first, third, side, channels, filters }) => ({
    ko: `위처럼 \`[[${first}, 1], [2, 2], [${third}, 1]]\`로 적은 세 층이 있어요. 가운데는 풀링층이에요. 셋째 층은 필터가 ${filters}개인 합성곱층이고, [${side}, ${side}, ${channels}] 맵이 패딩 없이 들어와요. 셋째 층의 값 하나가 그림에서 보는 한 변의 칸, 셋째 층의 파라미터, 셋째 층의 곱셈을 차례로 적어 주세요. 식으로 적어도 돼요.`,
    en: `Three layers are written as above: \`[[${first}, 1], [2, 2], [${third}, 1]]\`. The middle one is a pooling. The third is a convolution of ${filters} filters; [${side}, ${side}, ${channels}] maps enter it, without padding. Give the cells along a side that one of its values sees of the picture, its parameters, and its multiplications. Sums may be typed as they are.`,
  }),
  right: (setting) => [cells(setting), parameters(setting), work(setting)],
  mistakes: {
    'kernel-at-every-depth': {
      given: (setting) => [setting.third, parameters(setting), work(setting)],
      because: {
        ko: '셋째 층이 바로 앞의 맵에서 읽는 칸을 적었어요. 앞의 두 층도 따라가요.',
        en: 'That is what the third layer reads of the map before it; follow the other two as well.',
      },
    },
    'jump-forgotten': {
      given: (setting) => [setting.first + setting.third, parameters(setting), work(setting)],
      because: {
        ko: '칸을 셀 때 풀링의 스트라이드를 빼먹었어요. 풀링을 지나면 간격이 두 배예요.',
        en: 'The cells leave out the stride of the pooling; behind it the jump is doubled.',
      },
    },
    'biases-forgotten': {
      given: (setting) => [cells(setting), weights(setting), work(setting)],
      because: {
        ko: '파라미터에 편향이 없어요. 필터마다 하나씩 있어요.',
        en: 'Biases are missing among the parameters; each filter has one.',
      },
    },
    'places-forgotten': {
      given: (setting) => [cells(setting), parameters(setting), weights(setting)],
      because: {
        ko: '한 자리에서 하는 곱셈이에요. 필터는 여러 자리에 서요.',
        en: 'Those are the multiplications at one place; a filter stands at many.',
      },
    },
    'every-cell': {
      given: (setting) => [cells(setting), parameters(setting), setting.side ** 2 * weights(setting)],
      because: {
        ko: '칸마다 한 번씩 선다고 세었어요. 패딩이 없으면 자리는 칸보다 적어요.',
        en: 'That is one place for every cell; without padding there are fewer places.',
      },
    },
  },
  hints: [
    {
      ko: '셋을 따로 구해요. 보는 칸은 세 층을 모두 따라가고, 나머지는 셋째 층만 봐요.',
      en: 'Find them one by one: the cells follow all three layers, the others need the third alone.',
    },
    {
      ko: '곱셈은 한 자리의 곱셈에 자리의 수를 곱해요. 편향은 곱하지 않아요.',
      en: 'The multiplications are those at one place, times the places; a bias multiplies nothing.',
    },
    ({ first, third, side, channels, filters }) => {
      const places = `(${side} - ${third} + 1) ** 2`;
      const text = `\`[${first} + 1 * 1 + ${third - 1} * 2, (${third} * ${third} * ${channels} + 1) * ${filters}, ${places} * ${third} * ${third} * ${channels} * ${filters}]\``;
      return { ko: text, en: text };
    },
  ],
  answer: (setting) => {
    const text = `[${cells(setting)}, ${parameters(setting)}, ${work(setting)}]`;
    return { ko: text, en: text };
  },
});
