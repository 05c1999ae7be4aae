import type { Exercise } from '../exercise.ts';
import { sizes } from '../kinds/sizes.ts';
import { thatIs } from '../that-is.ts';

interface Setting {
  readonly row: readonly number[];
  readonly times: number;
  readonly more: number;
}

/** What an arrow function makes of each element. */
export const arrow: Exercise = sizes<Setting>({
  id: '00-arrow',
  goal: '00-read-code',
  form: { ko: '[첫째, 둘째, 셋째]', en: '[first, second, third]' },
  draw: (pick) => ({ row: Array.from({ length: 3 }, () => pick(3, 9)), times: pick(2, 5), more: pick(1, 9) }),
  question: ({ row, times, more }) => ({
    ko: `\`[${row.join(', ')}].map((x) => ${times} * x + ${more})\`의 값은 무엇일까요? 수 세 개를 대괄호로 묶어 주세요.`,
    en: `What is \`[${row.join(', ')}].map((x) => ${times} * x + ${more})\`? Give three numbers in brackets.`,
  }),
  right: ({ row, times, more }) => row.map((x) => times * x + more),
  mistakes: {
    'places-for-values': {
      given: ({ row, times, more }) => row.map((_, i) => times * i + more),
      because: {
        ko: '칸의 번호를 넣었어요. `x`에는 칸에 든 수가 차례로 들어가요.',
        en: 'You put in where the elements stand; `x` is each element itself.',
      },
    },
    'sum-first': {
      given: ({ row, times, more }) => row.map((x) => times * (x + more)),
      because: { ko: '더하기를 먼저 했어요. 곱하기가 먼저예요.', en: 'You added first; multiplying comes first.' },
    },
    unchanged: {
      given: ({ row }) => row,
      because: {
        ko: '처음 배열 그대로예요. 화살표 오른쪽의 계산을 칸마다 해 보세요.',
        en: 'That is the array as it was; do what stands behind the arrow, for each element.',
      },
    },
  },
  hints: [
    { ko: '`map`은 칸마다 화살표 함수를 한 번씩 불러요.', en: '`map` calls the arrow function once for each element.' },
    { ko: '`x` 자리에 칸에 든 수를 넣고 계산해요.', en: 'Put the element in the place of `x`.' },
    ({ row: [first], times, more }) => ({
      ko: `첫째 수는 ${times} · ${first} + ${more}, 곧 ${thatIs(times * first + more)}.`,
      en: `The first is ${times} · ${first} + ${more}, which is ${times * first + more}.`,
    }),
  ],
  answer: ({ row, times, more }) => {
    const text = `\`[${row.map((x) => times * x + more).join(', ')}]\``;
    return { ko: text, en: text };
  },
});
