import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

interface Setting {
  readonly side: number;
  readonly filters: number;
  readonly units: number;
}

const inFilters = ({ filters }: Setting) => (3 * 3 + 1) * filters;
const line = ({ side, filters }: Setting) => (side / 2) ** 2 * filters;
const inUnits = (setting: Setting) => (line(setting) + 1) * setting.units;

/** How much a small network has to learn. */
export const networkParameters: Exercise = numeric<Setting>({
  id: '08-network-parameters',
  goal: '08-shapes',
  draw: (pick) => ({ side: 2 * pick(3, 8), filters: pick(2, 6), units: pick(3, 9) }),
  question: ({ side, filters, units }) => ({
    ko: `[${side}, ${side}, 1] 그림이 3×3 합성곱(필터 ${filters}개, 'same') → 2×2 최대 풀링 → 평탄화 → 완전 연결층(유닛 ${units}개)을 지나요. 파라미터는 모두 몇 개일까요?`,
    en: `A picture of [${side}, ${side}, 1] goes through a 3×3 convolution with ${filters} filters and 'same' → 2×2 max pooling → flatten → a dense layer with ${units} units. How many parameters are there in all?`,
  }),
  right: (setting) => inFilters(setting) + inUnits(setting),
  mistakes: {
    'biases-forgotten': {
      given: (setting) => 3 * 3 * setting.filters + line(setting) * setting.units,
      because: {
        ko: '편향을 빠뜨렸어요. 필터마다 하나, 유닛마다 하나예요.',
        en: 'The biases are missing: one for each filter and one for each unit.',
      },
    },
    'pooling-forgotten': {
      given: (setting) => inFilters(setting) + (4 * line(setting) + 1) * setting.units,
      because: {
        ko: '풀링을 지나기 전의 수를 셌어요. 유닛은 풀링 뒤에 남은 수를 읽어요.',
        en: 'You took the numbers before the pooling; units read what is left behind it.',
      },
    },
    'one-map': {
      given: (setting) => inFilters(setting) + ((setting.side / 2) ** 2 + 1) * setting.units,
      because: {
        ko: '특성 맵 한 장만 폈어요. 필터마다 한 장이 있어요.',
        en: 'You laid out one map only; there is one for each filter.',
      },
    },
    'dense-only': {
      given: inUnits,
      because: {
        ko: '완전 연결층만 세었어요. 필터도 배워요.',
        en: 'That is the dense layer alone; filters are learned too.',
      },
    },
  },
  hints: [
    { ko: '파라미터가 있는 층은 둘뿐이에요. 따로 세어 더해요.', en: 'Two layers have parameters; count each and add.' },
    {
      ko: '한 줄로 편 수의 개수는 남은 세로 × 가로 × 필터의 수예요.',
      en: 'The line is as long as height × width × filters of what is left.',
    },
    (setting) => ({
      ko: `합성곱층 ${inFilters(setting)}개, 유닛 하나에 ${line(setting)} + 1개예요.`,
      en: `The convolution has ${inFilters(setting)}, and each unit ${line(setting)} + 1.`,
    }),
  ],
  answer: (setting) => {
    const text = `${inFilters(setting)} + (${line(setting)} + 1)·${setting.units} = ${inFilters(setting) + inUnits(setting)}`;
    return { ko: text, en: text };
  },
});
