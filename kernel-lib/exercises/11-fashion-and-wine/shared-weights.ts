import type { Exercise } from '../exercise.ts';
import { sizes } from '../kinds/sizes.ts';

interface Filter {
  readonly first: number;
  readonly second: number;
}

/** How often a filter that slides over four columns, and whose scores are added up, counts each of them. */
export const sharedWeights: Exercise = sizes<Filter>({
  id: '11-shared-weights',
  goal: '11-tool',
  form: { ko: '[첫, 둘째, 셋째, 넷째]', en: '[first, second, third, fourth]' },
  draw: (pick) => ({ first: pick(2, 9), second: -pick(2, 9) }),
  question: ({ first, second }) => ({
    ko: `1×2 필터 \`[${first}, ${second}]\`가 네 열 위를 한 칸씩 옮겨 가고, 세 점수를 더해요. 열마다 결국 몇이 곱해진 셈인가요? 네 수를 차례대로 적어 주세요.`,
    en: `A filter of 1×2, \`[${first}, ${second}]\`, slides over four columns one by one, and its three scores are added up. By what is each column multiplied in the end? Give four numbers in order.`,
  }),
  right: ({ first, second }) => [first, first + second, first + second, second],
  mistakes: {
    'filter-repeated': {
      given: ({ first, second }) => [first, second, first, second],
      because: {
        ko: '필터를 두 칸씩 옮겼어요. 한 칸씩 옮기면 가운데 열은 두 번 읽혀요.',
        en: 'It moves two cells at a time; one by one, the columns in the middle are read twice.',
      },
    },
    'ends-too': {
      given: ({ first, second }) => Array.from({ length: 4 }, () => first + second),
      because: {
        ko: '끝에 있는 열은 한 번만 읽혀요. 세 자리를 하나씩 그려 보세요.',
        en: 'The columns at the ends are read once; draw the three places.',
      },
    },
    'order-turned': {
      given: ({ first, second }) => [second, first + second, first + second, first],
      because: {
        ko: '두 끝이 바뀌었어요. 첫 열에는 필터의 왼쪽 칸만 닿아요.',
        en: 'The ends are swapped; only the left cell of the filter meets the first column.',
      },
    },
    multiplied: {
      given: ({ first, second }) => [first, first * second, first * second, second],
      because: {
        ko: '두 가중치를 곱했어요. 같은 열에 두 번 곱해지면 더해져요.',
        en: 'You multiplied the two weights; a column that is read twice adds them.',
      },
    },
  },
  hints: [
    { ko: '필터가 서는 자리 셋을 모두 적어 보세요.', en: 'Write down the three places where it stands.' },
    {
      ko: '열마다 어느 가중치가 몇 번 닿는지 세어요.',
      en: 'Count for each column which weight meets it, and how often.',
    },
    { ko: '가운데 열에는 두 가중치가 한 번씩 닿아요.', en: 'Each column in the middle meets both weights once.' },
  ],
  answer: (filter) => {
    const { first, second } = filter;
    const text = `[${first}, ${first} + ${second}, ${first} + ${second}, ${second}] = [${[first, first + second, first + second, second].join(', ')}]`;
    return { ko: text, en: text };
  },
});
