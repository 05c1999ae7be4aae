import { slide } from '../../shape/window/slide.ts';
import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

interface Setting {
  readonly n: number;
  readonly k: number;
  readonly channels: number;
  readonly filters: number;
}

const places = ({ n, k }: Setting) => slide(n, { size: k, strides: 2 }).positions;
const filter = ({ k, channels }: Setting) => k * k * channels;

/** How many products a convolution forms. */
export const work: Exercise = numeric<Setting>({
  id: '03-work',
  goal: '03-stride',
  draw: (pick) => ({ n: pick(10, 32), k: pick(2, 5), channels: pick(2, 4), filters: pick(5, 16) }),
  question: ({ n, k, channels, filters }) => ({
    ko: `[${n}, ${n}, ${channels}] 그림을 \`conv2d({ filters: ${filters}, kernelSize: ${k}, strides: 2 })\`가 읽어요. 곱셈은 모두 몇 번일까요?`,
    en: `\`conv2d({ filters: ${filters}, kernelSize: ${k}, strides: 2 })\` reads a picture of [${n}, ${n}, ${channels}]. How many multiplications are there?`,
  }),
  right: (setting) => places(setting) ** 2 * setting.filters * filter(setting),
  mistakes: {
    'channels-forgotten': {
      given: (setting) => places(setting) ** 2 * setting.filters * setting.k ** 2,
      because: {
        ko: '채널을 빠뜨렸어요. 필터는 채널마다 곱해요.',
        en: 'The channels are missing; a filter multiplies in each of them.',
      },
    },
    'one-direction': {
      given: (setting) => places(setting) * setting.filters * filter(setting),
      because: {
        ko: '가로 자리만 세었어요. 세로 자리도 곱해요.',
        en: 'You counted the places across; those down multiply them.',
      },
    },
    'every-pixel': {
      given: (setting) => setting.n ** 2 * setting.filters * filter(setting),
      because: {
        ko: '픽셀마다 필터가 선다고 세었어요. 필터가 설 자리의 수를 곱해요.',
        en: 'That puts the filter on every pixel; take the places where it stands.',
      },
    },
    'one-filter': {
      given: (setting) => places(setting) ** 2 * filter(setting),
      because: {
        ko: '필터 하나가 하는 일이에요. 필터의 수를 곱해요.',
        en: 'That is the work of one filter; multiply by how many there are.',
      },
    },
  },
  hints: [
    {
      ko: '한 자리에서 필터 하나가 몇 번 곱하는지부터 세어요.',
      en: 'Count first what one filter multiplies at one place.',
    },
    {
      ko: '필터의 칸 수 × 채널 × 필터의 수 × 세로 자리 × 가로 자리예요.',
      en: 'Cells of the filter × channels × filters × places down × places across.',
    },
    (setting) => ({
      ko: `자리는 ${places(setting)}·${places(setting)}곳, 필터 하나는 ${filter(setting)}번이에요.`,
      en: `There are ${places(setting)}·${places(setting)} places, and ${filter(setting)} products for one filter.`,
    }),
  ],
  answer: (setting) => {
    const side = places(setting);
    const text = `${side}·${side}·${setting.filters}·${filter(setting)} = ${side ** 2 * setting.filters * filter(setting)}`;
    return { ko: text, en: text };
  },
});
