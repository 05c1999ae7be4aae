import { slide } from '../../shape/window/slide.ts';
import type { Shape } from '../../tensor.ts';
import type { Exercise } from '../exercise.ts';
import { sizes } from '../kinds/sizes.ts';

interface Setting {
  readonly side: number;
  readonly size: number;
  readonly filters: readonly [first: number, second: number];
}

const once = ({ side, size }: Setting) => slide(side, { size }).positions;
const twice = (setting: Setting) => once({ ...setting, side: once(setting) });

/** What leaves two layers. */
export const stack: Exercise = sizes<Setting>({
  id: '04-stack',
  goal: '04-stack',
  draw: (pick) => ({ side: pick(20, 60), size: pick(3, 6), filters: [pick(4, 9), pick(10, 20)] }),
  question: ({ side, size, filters: [first, second] }) => ({
    ko: `[${side}, ${side}, 3] 그림이 층 두 개를 차례로 지나요. 필터는 모두 ${size}×${size}이고, 첫 층에 ${first}개, 둘째 층에 ${second}개 있어요. 패딩은 없고 스트라이드는 1이에요. 마지막에 나오는 모양은 무엇일까요?`,
    en: `A picture of [${side}, ${side}, 3] passes two layers. Their filters are all ${size}×${size}: ${first} in the first layer, ${second} in the second. There is no padding, and the stride is 1. What shape comes out in the end?`,
  }),
  right: (setting): Shape => [twice(setting), twice(setting), setting.filters[1]],
  mistakes: {
    'one-layer': {
      given: (setting) => [once(setting), once(setting), setting.filters[1]],
      because: {
        ko: '크기를 한 층만큼만 줄였어요. 둘째 층도 줄여요.',
        en: 'The size went down for one layer only; the second takes off as much.',
      },
    },
    'stopped-after-one': {
      given: (setting) => [once(setting), once(setting), setting.filters[0]],
      because: {
        ko: '첫 층까지만 갔어요. 한 층이 더 남았어요.',
        en: 'You stopped after the first layer; one more is left.',
      },
    },
    'first-filters': {
      given: (setting) => [twice(setting), twice(setting), setting.filters[0]],
      because: {
        ko: '첫 층의 필터를 적었어요. 마지막 층의 필터를 세어요.',
        en: 'Those are the filters of the first layer; count those of the last.',
      },
    },
    'channels-multiplied': {
      given: (setting) => [twice(setting), twice(setting), setting.filters[0] * setting.filters[1]],
      because: {
        ko: '필터의 개수를 곱했어요. 필터 하나는 들어온 맵을 모두 더해 한 장을 만들어요.',
        en: 'You multiplied the filters; one filter adds all the maps that come in and makes a single one.',
      },
    },
    'channels-added': {
      given: (setting) => [twice(setting), twice(setting), setting.filters[0] + setting.filters[1]],
      because: {
        ko: '첫 층의 맵은 남아 있지 않아요. 둘째 층이 읽고 새로 적어요.',
        en: 'The maps of the first layer do not stay; the second reads them and writes its own.',
      },
    },
    'channels-kept': {
      given: (setting) => [twice(setting), twice(setting), 3],
      because: {
        ko: '그림의 채널을 적었어요. 나오는 채널은 마지막 층의 필터만큼이에요.',
        en: 'What comes out does not have the channels of the picture; count the filters of the last layer.',
      },
    },
    'one-forgotten': {
      given: (setting) => {
        const side = setting.side - 2 * setting.size;
        return [side, side, setting.filters[1]];
      },
      because: {
        ko: '층마다 처음 자리를 더하지 않았어요. 필터만큼이 아니라 하나 적게 줄어요.',
        en: 'The first place is missing in each layer; it takes off one less than the filter has cells.',
      },
    },
  },
  hints: [
    {
      ko: '첫 층이 내놓는 모양을 먼저 적고, 그 모양에서 다시 세어요.',
      en: 'Write down what the first layer makes, and count on from there.',
    },
    {
      ko: '채널은 언제나 방금 지난 층의 필터 개수예요.',
      en: 'The channels are always the filters of the layer just passed.',
    },
    (setting) => ({
      ko: `${setting.side} → ${once(setting)} → ${once(setting)} − ${setting.size} + 1`,
      en: `${setting.side} → ${once(setting)} → ${once(setting)} − ${setting.size} + 1`,
    }),
  ],
  answer: (setting) => {
    const [first, second] = setting.filters;
    const line = `[${setting.side}, ${setting.side}, 3] → [${once(setting)}, ${once(setting)}, ${first}] → [${twice(setting)}, ${twice(setting)}, ${second}]`;
    return { ko: line, en: line };
  },
});
