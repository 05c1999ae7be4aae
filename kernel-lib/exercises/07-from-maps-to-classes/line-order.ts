import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

interface Maps {
  readonly first: readonly number[];
  readonly second: readonly number[];
}

const square = ([a, b, c, d]: readonly number[]) => `\`[[${a}, ${b}], [${c}, ${d}]]\``;
const inColumns = ([a, b, c, d]: readonly number[]) => [a, c, b, d];

/** The order of the numbers of two maps in one line. */
export const lineOrder: Exercise = choice<Maps>({
  id: '07-line-order',
  goal: '07-flatten',
  draw: (pick) => {
    const start = pick(1, 3);
    const apart = pick(4, 6);
    return { first: [0, 1, 2, 3].map((i) => start + i), second: [0, 1, 2, 3].map((i) => start + apart + i) };
  },
  question: ({ first, second }) => ({
    ko: `2×2 특성 맵이 두 장 있어요. 0번 채널은 ${square(first)}, 1번 채널은 ${square(second)}이에요. \`flatten()\`은 [2, 2, 2] 모양을 어떤 순서로 펼까요?`,
    en: `There are two 2×2 feature maps: channel 0 is ${square(first)}, channel 1 is ${square(second)}. In what order does \`flatten()\` lay out this [2, 2, 2]?`,
  }),
  right: {
    text: ({ first, second }) => {
      const line = first.flatMap((value, i) => [value, second[i]]).join(', ');
      return { ko: `칸마다: ${line}`, en: `cell by cell: ${line}` };
    },
    because: {
      ko: '모양에서 채널을 맨 뒤에 적었어요. 그래서 한 칸의 채널이 나란히 서요.',
      en: 'the channels come last in the shape, so those of one cell stand side by side.',
    },
  },
  wrong: {
    'map-by-map': {
      text: ({ first, second }) => {
        const line = [...first, ...second].join(', ');
        return { ko: `장마다: ${line}`, en: `map by map: ${line}` };
      },
      because: {
        ko: '한 장을 다 적고 다음 장으로 갔어요. 채널을 앞에 적는 PyTorch가 이렇게 펴요.',
        en: 'That finishes one map before the next, as PyTorch does, where channels come first.',
      },
    },
    'column-by-column': {
      text: ({ first, second }) => {
        const line = [...inColumns(first), ...inColumns(second)].join(', ');
        return { ko: `세로줄마다: ${line}`, en: `column by column: ${line}` };
      },
      because: {
        ko: '세로줄을 따라 읽었어요. 모양 [세로, 가로, 채널]에서는 뒤에 적은 것부터 바뀌어요.',
        en: 'That reads down the columns; in [height, width, channels] what is written last changes first.',
      },
    },
  },
  hints: [
    { ko: '모양에 적힌 세 수는 차례로 무엇일까요?', en: 'What do the three numbers of the shape stand for?' },
    {
      ko: '[세로, 가로, 채널]에서 맨 뒤의 것이 가장 빨리 바뀌어요.',
      en: 'In [height, width, channels] the last one changes fastest.',
    },
    {
      ko: '왼쪽 위 칸에 든 두 수를 먼저 적어 보세요.',
      en: 'Write down both numbers of the top left cell first.',
    },
  ],
});
