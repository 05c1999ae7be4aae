import type { Exercise } from '../exercise.ts';
import { sizes } from '../kinds/sizes.ts';

interface Setting {
  readonly slope: number;
  readonly layers: number;
}

/** What is left of a gradient behind layers with and without a shortcut. */
export const gradientLeft: Exercise = sizes<Setting>({
  id: '14-gradient-left',
  goal: '14-depth',
  form: { ko: '[지름길 없음, 지름길 있음]', en: '[without, with]' },
  draw: (pick) => ({ slope: (pick(0, 1) === 0 ? -1 : 1) * (pick(1, 9) / 10), layers: pick(2, 4) }),
  question: ({ slope, layers }) => ({
    ko: `층마다 들어온 값을 ${slope}배로 만들어요. 이런 층 ${layers}개를 거꾸로 지난 기울기는 처음의 몇 배일까요? 지름길이 없을 때와, 층마다 지름길이 있을 때를 차례로 적어 주세요. \`(-0.5) ** 2\` 같은 식을 적어도 돼요.`,
    en: `Each layer multiplies what comes in by ${slope}. How many times as large is a gradient after going back through ${layers} of them? Give it first without shortcuts, and then with one around each layer. A sum such as \`(-0.5) ** 2\` may be typed as it is.`,
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
