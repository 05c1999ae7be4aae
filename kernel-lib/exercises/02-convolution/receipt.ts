import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

interface Purchase {
  readonly counts: readonly number[];
  readonly prices: readonly number[];
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
const costs = ({ counts, prices }: Purchase) => counts.map((count, i) => count * prices[i]);
const steps = (purchase: Purchase) => purchase.counts.map((count, i) => `${count}×${purchase.prices[i]}`).join(' + ');

/** What everybody has multiplied and added before the first lesson. */
export const receipt: Exercise = numeric<Purchase>({
  id: '02-receipt',
  goal: '02-score',
  draw: (pick) => ({ counts: [0, 1, 2].map(() => pick(1, 4)), prices: [0, 1, 2].map(() => pick(2, 9)) }),
  question: ({ counts, prices }) => ({
    ko: `사과, 배, 귤을 차례로 ${counts.join('개, ')}개 샀어요. 하나의 값은 차례로 ${prices.join('냥, ')}냥이에요. 모두 몇 냥일까요?`,
    en: `You buy ${counts.join(', ')} apples, pears and oranges, in this order. One costs ${prices.join(', ')} coins. How many coins is that in all?`,
  }),
  right: (purchase) => sum(costs(purchase)),
  mistakes: {
    'sums-multiplied': {
      given: ({ counts, prices }) => sum(counts) * sum(prices),
      because: {
        ko: '개수의 합과 값의 합을 곱했어요. 사과의 개수는 사과의 값하고만 곱해요.',
        en: 'You multiplied all the amounts with all the prices; apples go with the price of apples alone.',
      },
    },
    'counts-forgotten': {
      given: ({ prices }) => sum(prices),
      because: {
        ko: '하나씩만 샀을 때의 값이에요. 저마다 몇 개 샀는지 곱해요.',
        en: 'That buys one of each; multiply by how many there are.',
      },
    },
    'last-forgotten': {
      given: (purchase) => sum(costs(purchase).slice(0, -1)),
      because: { ko: '귤값이 빠졌어요. 셋을 모두 더해요.', en: 'The oranges are missing; add up all three kinds.' },
    },
  },
  hints: [
    { ko: '먼저 과일마다 값을 따로 구해 보세요.', en: 'Find what each kind of fruit costs first.' },
    {
      ko: '개수와 값을 곱한 다음, 나온 수를 모두 더해요.',
      en: 'Multiply amounts and prices, then add up what came out.',
    },
    (purchase) => ({ ko: `다음을 계산해 보세요: ${steps(purchase)}`, en: `Work out ${steps(purchase)}.` }),
  ],
  answer: (purchase) => {
    const line = `${steps(purchase)} = ${sum(costs(purchase))}`;
    return { ko: line, en: line };
  },
});
