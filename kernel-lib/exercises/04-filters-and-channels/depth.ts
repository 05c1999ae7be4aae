import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';
import { thatIs } from '../that-is.ts';

interface Setting {
  readonly size: number;
  readonly channels: number;
  readonly filters: number;
}

/** The weights of one filter that reads many maps. */
export const filterDepth: Exercise = numeric<Setting>({
  id: '04-depth',
  goal: '04-depth',
  draw: (pick) => ({ size: pick(2, 3) * 2 - 1, channels: pick(16, 64), filters: pick(8, 15) }),
  question: ({ size, channels, filters }) => ({
    ko: `특성 맵 ${channels}장을 필터 ${filters}개가 읽어요. 필터의 크기는 ${size}×${thatIs(size)}. 필터 하나의 가중치는 몇 개일까요? 편향은 빼고 세어요.`,
    en: `${filters} filters of ${size}×${size} read ${channels} feature maps. How many weights does one filter have, without its bias?`,
  }),
  right: ({ size, channels }) => size * size * channels,
  mistakes: {
    'one-sheet': {
      given: ({ size }) => size * size,
      because: {
        ko: '맵 한 장을 읽는 판의 가중치만 세었어요. 필터는 맵마다 판을 하나씩 가져요.',
        en: 'That is the sheet for one map; a filter has one for each of them.',
      },
    },
    'all-filters': {
      given: ({ size, channels, filters }) => size * size * channels * filters,
      because: {
        ko: '모든 필터의 가중치예요. 하나만 물었어요.',
        en: 'Those are the weights of all filters; one is asked for.',
      },
    },
    'filters-for-channels': {
      given: ({ size, filters }) => size * size * filters,
      because: {
        ko: '필터의 개수를 곱했어요. 깊이는 들어오는 채널이 정해요.',
        en: 'You multiplied by the filters; what comes in settles the depth.',
      },
    },
    'bias-counted': {
      given: ({ size, channels }) => size * size * channels + 1,
      because: {
        ko: '편향까지 세었어요. 가중치만 세어 주세요.',
        en: 'The bias is in it; count the weights alone.',
      },
    },
    'three-colours': {
      given: ({ size }) => size * size * 3,
      because: {
        ko: '채널을 셋으로 세었어요. 여기서 채널은 색이 아니라 특성 맵이에요.',
        en: 'You took three channels; here they are no colours but feature maps.',
      },
    },
  },
  hints: [
    { ko: '윈도 하나에 수가 몇 개 들어 있는지 세어요.', en: 'Count the numbers under one window.' },
    { ko: '필터는 들어오는 것만큼 깊어요.', en: 'A filter is as deep as what comes in.' },
    ({ size, channels }) => ({ ko: `${size}·${size}·${channels}`, en: `${size}·${size}·${channels}` }),
  ],
  answer: ({ size, channels }) => {
    const line = `${size}·${size}·${channels} = ${size * size * channels}`;
    return { ko: line, en: line };
  },
});
