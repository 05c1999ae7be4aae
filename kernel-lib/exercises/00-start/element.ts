import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

interface Setting {
  readonly row: readonly number[];
  readonly at: number;
}

/** An element of an array, counted from 0. */
export const element: Exercise = numeric<Setting>({
  id: '00-element',
  goal: '00-read-code',
  draw: (pick) => ({ row: Array.from({ length: 6 }, () => pick(10, 99)), at: pick(1, 4) }),
  question: ({ row, at }) => ({
    ko: `\`const row = [${row.join(', ')}];\`일 때 \`row[${at}]\`의 값은 얼마일까요?`,
    en: `With \`const row = [${row.join(', ')}];\`, what is \`row[${at}]\`?`,
  }),
  right: ({ row, at }) => row[at],
  mistakes: {
    'counted-from-one': {
      given: ({ row, at }) => row[at - 1],
      because: {
        ko: '1부터 세었어요. 배열의 첫 칸은 0번이에요.',
        en: 'You counted from 1; the first element is number 0.',
      },
    },
    'one-too-far': {
      given: ({ row, at }) => row[at + 1],
      because: {
        ko: '한 칸 더 갔어요. 0번 칸부터 짚어 보세요.',
        en: 'One too far; point to the elements, from number 0 on.',
      },
    },
    'the-place': {
      given: ({ at }) => at,
      because: {
        ko: '칸의 번호예요. 그 칸에 든 수를 적어 주세요.',
        en: 'That is the number of the element; say what stands there.',
      },
    },
  },
  hints: [
    { ko: '배열의 칸에 왼쪽부터 번호를 매겨 보세요.', en: 'Number the elements of the array from the left.' },
    { ko: '맨 왼쪽 칸의 번호는 0이에요.', en: 'The element at the far left is number 0.' },
    ({ row, at }) => ({
      ko: `\`row[0]\`은 ${row[0]}이고, 오른쪽으로 ${at}칸 더 가요.`,
      en: `\`row[0]\` is ${row[0]}; go ${at} further to the right.`,
    }),
  ],
  answer: ({ row, at }) => {
    const text = `\`${row.map((value, i) => `row[${i}] = ${value}`).join('\n')}\``;
    return { ko: `${text}\n그래서 ${row[at]}`, en: `${text}\nso it is ${row[at]}` };
  },
});
