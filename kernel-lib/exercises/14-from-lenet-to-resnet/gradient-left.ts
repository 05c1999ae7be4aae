import type { Exercise } from '../exercise.ts';
import { sizes } from '../kinds/sizes.ts';

interface Setting {
  readonly slope: number;
  readonly layers: number;
}

// Where a slope is below -0.5, a shortcut leaves less than there was without it.
const slopes = [-0.4, -0.3, -0.2, -0.1, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8];

/** What remains of a gradient after layers with and without a shortcut. */
export const gradientLeft: Exercise = sizes<Setting>({
  id: '14-gradient-left',
  goal: '14-depth',
  form: { ko: '[지름길 없음, 지름길 있음]', en: '[without, with]' },
  draw: (pick) => ({ slope: slopes[pick(0, slopes.length - 1)], layers: pick(2, 4) }),
  question: ({ slope, layers }) => ({
    ko: `층마다 들어온 값을 ${slope}배로 만들어요. 이런 층 ${layers}개를 거꾸로 지난 기울기는 처음의 몇 배일까요? 지름길이 없을 때와, 층마다 지름길이 있을 때를 차례로 적어 주세요. \`(-0.5) ** 2\` 같은 식을 적어도 돼요. 수로 적을 때는 반올림하지 말고 소수점 아래 네 자리까지 적어 주세요.`,
    en: `Each layer multiplies what comes in by ${slope}. How many times as large is a gradient after going back through ${layers} of them? Give it first without shortcuts, and then with one around each layer. A sum such as \`(-0.5) ** 2\` may be typed as it is; a number needs all its decimals, up to four.`,
  }),
  right: ({ slope, layers }) => [slope ** layers, (slope + 1) ** layers],
  mistakes: {
    swapped: {
      given: ({ slope, layers }) => [(slope + 1) ** layers, slope ** layers],
      because: {
        ko: '두 수가 바뀌었어요. 지름길이 없는 쪽을 먼저 적어요.',
        en: 'The two are the other way round; the one without shortcuts comes first.',
      },
    },
    'added-up': {
      given: ({ slope, layers }) => [slope * layers, (slope + 1) * layers],
      because: {
        ko: '층마다 더했어요. 층을 지날 때마다 곱해요.',
        en: 'You added for each layer; every layer multiplies.',
      },
    },
    'shortcut-once': {
      given: ({ slope, layers }) => [slope ** layers, slope ** layers + 1],
      because: {
        ko: '지름길을 한 번만 더했어요. 층마다 제 지름길이 있어요.',
        en: 'You added one shortcut for all; each layer has its own.',
      },
    },
    'one-for-each': {
      given: ({ slope, layers }) => [slope ** layers, slope ** layers + layers],
      because: {
        ko: '곱한 다음에 지름길을 더했어요. 층 하나에서 먼저 더하고, 더한 수를 층마다 곱해요.',
        en: 'You multiplied first and added the shortcuts then; add within one layer, and multiply by that in each.',
      },
    },
    'sign-lost': {
      given: ({ slope, layers }) => [-(slope ** layers), (slope + 1) ** layers],
      because: {
        ko: '첫째 수의 부호를 다시 보세요. 음수는 짝수 번 곱하면 양수, 홀수 번 곱하면 음수예요.',
        en: 'Look at the sign of the first: a negative number multiplied an even number of times is positive, else negative.',
      },
    },
    'sign-turned': {
      given: ({ slope, layers }) => [slope ** layers, (1 - slope) ** layers],
      because: ({ slope }) => ({
        ko: `지름길의 1에 ${slope}의 부호를 바꿔 더했어요. 부호를 그대로 두고 더해요.`,
        en: `You added ${slope} to the 1 of the shortcut with its sign turned; leave the sign as it is.`,
      }),
    },
    'shortcut-forgotten': {
      given: ({ slope, layers }) => [slope ** layers, slope ** layers],
      because: {
        ko: '둘째 수에 지름길이 없어요. 지름길은 기울기를 그대로, 그러니까 1배로 돌려줘요.',
        en: 'There is no shortcut in the second; a shortcut gives the gradient back as it is, 1 times.',
      },
    },
  },
  hints: [
    { ko: '층 하나에서 몇 배가 되는지부터 구해요.', en: 'Find first what one layer multiplies by.' },
    {
      ko: '지름길이 있으면 두 길의 기울기를 더해서 층마다 곱해요.',
      en: 'With a shortcut, add the gradients of both ways, and multiply by that in each layer.',
    },
    ({ slope, layers }) => ({
      ko: `\`[(${slope}) ** ${layers}, (${slope} + 1) ** ${layers}]\``,
      en: `\`[(${slope}) ** ${layers}, (${slope} + 1) ** ${layers}]\``,
    }),
  ],
  answer: ({ slope, layers }) => {
    const found = [slope ** layers, (slope + 1) ** layers].map((each) => Number(each.toFixed(4)));
    const text = `[(${slope})^${layers}, (${slope} + 1)^${layers}] = [${found.join(', ')}]`;
    return { ko: text, en: text };
  },
});
