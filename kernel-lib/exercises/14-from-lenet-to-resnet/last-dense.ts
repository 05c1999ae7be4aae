import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

interface Setting {
  readonly side: number;
  readonly channels: number;
  readonly units: number;
}

/** The dense layer behind a global pooling. */
export const lastDense: Exercise = numeric<Setting>({
  id: '14-last-dense',
  goal: '14-tables',
  draw: (pick) => ({ side: pick(4, 9), channels: 16 * pick(2, 16), units: 10 * pick(1, 20) }),
  question: ({ side, channels, units }) => ({
    ko: `[${side}, ${side}, ${channels}] 특성 맵이 전역 평균 풀링을 지나 유닛이 ${units}개인 완전 연결층으로 가요. 이 완전 연결층의 파라미터는 몇 개일까요?`,
    en: `Feature maps of [${side}, ${side}, ${channels}] go through global average pooling to a dense layer of ${units} units. How many parameters has that dense layer?`,
  }),
  right: ({ channels, units }) => (channels + 1) * units,
  mistakes: {
    flattened: {
      given: ({ side, channels, units }) => (side * side * channels + 1) * units,
      because: {
        ko: '평탄화를 지났다고 세었어요. 전역 풀링은 맵마다 수를 하나만 남겨요.',
        en: 'That is behind a flatten; global pooling leaves one number of each map.',
      },
    },
    'biases-forgotten': {
      given: ({ channels, units }) => channels * units,
      because: {
        ko: '가중치만 세었어요. 유닛마다 편향도 하나 있어요.',
        en: 'Those are the weights; each unit has a bias, too.',
      },
    },
    'one-bias': {
      given: ({ channels, units }) => channels * units + 1,
      because: {
        ko: '편향을 층에 하나만 뒀어요. 편향은 유닛마다 하나예요.',
        en: 'You gave the layer one bias; there is one for each unit.',
      },
    },
    'biases-of-maps': {
      given: ({ channels, units }) => channels * units + channels,
      because: {
        ko: '편향을 들어오는 수마다 뒀어요. 나가는 수, 곧 유닛마다 하나예요.',
        en: 'You gave a bias to each number that comes in; it is one for each that goes out.',
      },
    },
  },
  hints: [
    { ko: '전역 풀링을 지나면 수가 몇 개 남나요?', en: 'How many numbers are left behind the global pooling?' },
    {
      ko: '유닛마다 들어오는 수만큼의 가중치와 편향 하나가 있어요.',
      en: 'Each unit has a weight for every number that comes in, and a bias.',
    },
    ({ channels, units }) => ({
      ko: `(${channels} + 1) · ${units}을 계산해요.`,
      en: `Work out (${channels} + 1) · ${units}.`,
    }),
  ],
  answer: ({ channels, units }) => {
    const text = `(${channels} + 1)·${units} = ${(channels + 1) * units}`;
    return { ko: text, en: text };
  },
});
