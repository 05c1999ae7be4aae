import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

interface Priced {
  /** In units of the auction. */
  readonly price: number;
  /** In hundredths of the logarithm. */
  readonly error: number;
}

const log = ({ error }: Priced) => error / 100;

/** What an error of a logarithm means for a price. */
export const factor: Exercise = numeric<Priced>({
  id: '11-factor',
  goal: '11-regression',
  within: 0.005,
  draw: (pick) => ({ price: 100 * pick(8, 40), error: pick(20, 45) }),
  question: (priced) => ({
    ko: `신경망이 로그 가격을 예측했어요. 가격으로 바꾸면 ${priced.price}이에요. 진짜 로그 가격은 예측보다 ${log(priced).toFixed(2)} 높았어요. 진짜 가격은 얼마쯤일까요? 정수로 반올림하면 돼요.`,
    en: `A network predicted the logarithm of a price. Turned into a price, that is ${priced.price}. The true logarithm was higher by ${log(priced).toFixed(2)}. What was the true price, about? A whole number will do.`,
  }),
  right: (priced) => priced.price * Math.exp(log(priced)),
  mistakes: {
    'added-to-price': {
      given: (priced) => priced.price + log(priced),
      because: {
        ko: '로그의 차이를 가격에 더했어요. 로그에 더하면 가격에는 곱해져요.',
        en: 'You added the logarithm to the price; what is added to a logarithm multiplies the price.',
      },
    },
    'as-per-cent': {
      given: (priced) => priced.price * (1 + log(priced)),
      because: {
        ko: '퍼센트처럼 늘렸어요. 차이가 아주 작을 때만 비슷해요. e를 거듭제곱해서 몇 배인지 구해요.',
        en: 'You took it as per cent, which is near only while it is small; raise e to it to find how many times.',
      },
    },
    'wrong-way': {
      given: (priced) => priced.price * Math.exp(-log(priced)),
      because: {
        ko: '진짜 가격이 더 낮게 나왔어요. 진짜 로그가 더 높았어요.',
        en: 'That is lower; the true logarithm was higher.',
      },
    },
    'the-factor': {
      given: (priced) => Math.exp(log(priced)),
      because: { ko: '몇 배인지는 맞아요. 예측한 가격에 곱해요.', en: 'By so many times; now multiply the price.' },
    },
  },
  hints: [
    { ko: '로그에서 더하면 가격에서는 무엇을 할까요?', en: 'What does adding to a logarithm do to the price?' },
    { ko: '`Math.exp`로 몇 배인지 먼저 구해요.', en: 'Find first how many times it is, with `Math.exp`.' },
    (priced) => {
      const text = `\`${priced.price} * Math.exp(${log(priced).toFixed(2)})\``;
      return { ko: text, en: text };
    },
  ],
  answer: (priced) => {
    const text = `${priced.price} · e^${log(priced).toFixed(2)} = ${(priced.price * Math.exp(log(priced))).toFixed(0)}`;
    return { ko: text, en: text };
  },
});
