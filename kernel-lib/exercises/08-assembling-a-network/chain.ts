import { slide } from '../../shape/window/slide.ts';
import type { Shape } from '../../tensor.ts';
import type { Exercise } from '../exercise.ts';
import { sizes } from '../kinds/sizes.ts';

interface Setting {
  readonly side: number;
  readonly sizes: readonly [first: number, second: number];
  readonly filters: readonly [first: number, second: number];
}

const convolved = (side: number, size: number) => slide(side, { size }).positions;
const halved = (side: number) => slide(side, { size: 2, strides: 2 }).positions;
const square = (side: number, channels: number): Shape => [side, side, channels];

/** The side of the maps behind each of the four layers. */
function sides({ side, sizes: [first, second] }: Setting): readonly number[] {
  const afterFirst = convolved(side, first);
  const pooled = halved(afterFirst);
  const afterSecond = convolved(pooled, second);
  return [afterFirst, pooled, afterSecond, halved(afterSecond)];
}

/** What is left behind two convolutions and two poolings. */
export const chain: Exercise = sizes<Setting>({
  id: '08-chain',
  goal: '08-shapes',
  draw: (pick) => {
    const kernels: Setting['sizes'] = [1 + 2 * pick(1, 3), 1 + 2 * pick(1, 2)];
    const before = 2 * pick(3, 8) + kernels[1] - 1;
    return { side: 2 * before + kernels[0] - 1, sizes: kernels, filters: [pick(4, 10), pick(11, 24)] };
  },
  question: ({ side, sizes: [k1, k2], filters: [f1, f2] }) => ({
    ko: `[${side}, ${side}, 1] 그림이 ${k1}×${k1} 합성곱(필터 ${f1}개) → 2×2 최대 풀링 → ${k2}×${k2} 합성곱(필터 ${f2}개) → 2×2 최대 풀링을 지나요. 패딩은 없어요. 마지막에 나오는 모양은 무엇일까요?`,
    en: `A picture of [${side}, ${side}, 1] goes through a ${k1}×${k1} convolution with ${f1} filters → 2×2 max pooling → a ${k2}×${k2} convolution with ${f2} filters → 2×2 max pooling, without padding. What shape comes out last?`,
  }),
  right: (setting) => square(sides(setting)[3], setting.filters[1]),
  mistakes: {
    'pooling-forgotten': {
      given: (setting) => square(sides(setting)[2], setting.filters[1]),
      because: {
        ko: '마지막 층까지 가지 않았어요. 층이 몇 개인지 세어 보세요.',
        en: 'You stopped before the last layer; count them.',
      },
    },
    'size-kept': {
      given: ({ side, filters }) => square(halved(halved(side)), filters[1]),
      because: {
        ko: '합성곱층이 크기를 지킨다고 세었어요. 패딩이 없으면 테두리만큼 줄어요.',
        en: 'You let the convolutions keep the size; without padding they take the border off.',
      },
    },
    'first-filters': {
      given: (setting) => square(sides(setting)[3], setting.filters[0]),
      because: {
        ko: '채널이 첫 합성곱층의 필터 수예요. 마지막으로 지난 합성곱층을 보세요.',
        en: 'Those are the filters of the first convolution; look at the one it went through last.',
      },
    },
    'maps-multiplied': {
      given: (setting) => square(sides(setting)[3], setting.filters[0] * setting.filters[1]),
      because: {
        ko: '필터의 수를 곱했어요. 필터 하나는 앞의 특성 맵을 모두 읽고 한 장을 적어요.',
        en: 'You multiplied the filters; each reads all maps before it and writes down one.',
      },
    },
    'pooled-once': {
      given: (setting) =>
        square(convolved(convolved(setting.side, setting.sizes[0]), setting.sizes[1]), setting.filters[1]),
      because: {
        ko: '합성곱층만 세었어요. 풀링층도 크기를 줄여요.',
        en: 'You counted the convolutions only; the poolings shrink it as well.',
      },
    },
  },
  hints: [
    {
      ko: '네 층을 종이에 적고, 층마다 나오는 모양을 옆에 적어 보세요.',
      en: 'Write the four layers down, and beside each the shape that leaves it.',
    },
    {
      ko: '합성곱은 필터보다 한 칸 적게 줄이고, 2×2 풀링은 절반으로 줄여요.',
      en: 'A convolution takes off one less than its filter, a 2×2 pooling halves.',
    },
    (setting) => {
      const text = [setting.side, ...sides(setting).slice(0, 3), '…'].join(' → ');
      return { ko: text, en: text };
    },
  ],
  answer: (setting) => {
    const text = `${[setting.side, ...sides(setting)].join(' → ')}: [${square(sides(setting)[3], setting.filters[1]).join(', ')}]`;
    return { ko: text, en: text };
  },
});
