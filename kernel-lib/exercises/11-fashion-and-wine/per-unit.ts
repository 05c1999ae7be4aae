import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';
import { thatIs } from '../that-is.ts';

interface Learned {
  /** In hundredths. */
  readonly weight: number;
  readonly mean: number;
  readonly deviation: number;
}

const perMillimetre = ({ weight, deviation }: Learned) => -weight / 100 / deviation;

/** A weight of a standardised column, turned back into one of the column itself. */
export const perUnit: Exercise = numeric<Learned>({
  id: '11-per-unit',
  goal: '11-regression',
  within: 2e-5,
  draw: (pick) => ({ weight: pick(15, 40), mean: pick(110, 180), deviation: pick(40, 90) }),
  question: ({ weight, mean, deviation }) => ({
    ko: `비가 평균 ${mean} mm, 표준 편차 ${deviation} mm인 열을 표준화해서 배웠어요. 배운 가중치는 ${thatIs(`\`${(-weight / 100).toFixed(2)}\``)}. 비가 1 mm 더 오면 예측은 얼마나 바뀔까요? 소수점 아래 다섯 자리까지면 돼요.`,
    en: `A column of rain with mean ${mean} mm and deviation ${deviation} mm was standardised, and its weight came out as ${(-weight / 100).toFixed(2)}. By how much does the prediction change for 1 mm more? Five decimals will do.`,
  }),
  right: perMillimetre,
  mistakes: {
    'weight-itself': {
      given: ({ weight }) => -weight / 100,
      because: {
        ko: '표준 편차 하나만큼 더 올 때의 변화예요. 1 mm는 그보다 훨씬 적어요.',
        en: 'So much for one deviation more; a millimetre is far less than that.',
      },
    },
    'times-deviation': {
      given: ({ weight, deviation }) => (-weight / 100) * deviation,
      because: {
        ko: '표준 편차를 곱했어요. 1 mm를 표준화하면 1보다 커질까요, 작아질까요?',
        en: 'You multiplied by the deviation; does a millimetre become more than 1 or less when standardised?',
      },
    },
    'by-mean': {
      given: ({ weight, mean }) => -weight / 100 / mean,
      because: {
        ko: '평균으로 나눴어요. 평균은 옮기기만 해요. 늘어난 만큼에는 상관없어요.',
        en: 'You divided by the mean; that only shifts, and does not matter for a change.',
      },
    },
    'sign-lost': {
      given: (learned) => -perMillimetre(learned),
      because: {
        ko: '부호가 사라졌어요. 비가 더 오면 가격이 오르나요?',
        en: 'The sign is lost; does more rain raise the price?',
      },
    },
  },
  hints: [
    { ko: '비가 1 mm 늘면 표준화한 값은 얼마나 늘까요?', en: 'By how much does the standardised value grow for 1 mm?' },
    {
      ko: '표준화는 평균을 빼고 표준 편차로 나눠요.',
      en: 'To standardise is to subtract the mean and divide by the deviation.',
    },
    ({ weight, deviation }) => {
      const text = `\`${(-weight / 100).toFixed(2)} / ${deviation}\``;
      return { ko: text, en: text };
    },
  ],
  answer: (learned) => {
    const text = `${(-learned.weight / 100).toFixed(2)} / ${learned.deviation} = ${perMillimetre(learned).toPrecision(3)}`;
    return { ko: text, en: text };
  },
});
