import type { Exercise } from '../exercise.ts';
import { rows } from '../kinds/rows.ts';
import { type Matrix, matrixText } from '../matrix.ts';
import type { Pick } from '../posing.ts';
import { largest } from './pooled.ts';

interface Setting {
  readonly map: Matrix;
  readonly gradient: readonly number[];
}

/** The gradient of each cell, from the numbers of its window, itself among them, and the gradient of what the window gave. */
function sentBack(
  { map, gradient }: Setting,
  share: (value: number, window: readonly number[], gradient: number, cell: number) => number,
): Matrix {
  return map.map((row, y) =>
    row.map((value, x) => {
      const left = 2 * Math.floor(x / 2);
      const window = map.flatMap((each) => each.slice(left, left + 2));
      return share(value, window, gradient[left / 2], 2 * y + (x - left));
    }),
  );
}

/** Numbers of a range, none of them twice. */
function distinct(pick: Pick, count: number, from: number, to: number): number[] {
  const left = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return Array.from({ length: count }, () => left.splice(pick(0, left.length - 1), 1)[0]);
}

const toLargest = (setting: Setting) =>
  sentBack(setting, (value, window, gradient) => (value === largest(window) ? gradient : 0));

/** The way back through max pooling. */
export const poolingGradient: Exercise = rows<Setting>({
  id: '06-gradient',
  goal: '06-by-hand',
  draw: (pick) => {
    const numbers = distinct(pick, 8, -4, 9);
    const map = [numbers.slice(0, 4), numbers.slice(4)];
    const gradient = [pick(2, 9), -pick(2, 9)];
    return { map, gradient };
  },
  question: ({ map, gradient }) => ({
    ko: `2×2 최대 풀링이 이 맵을 읽었어요. 출력 두 칸으로 돌아온 기울기를 차례로 적으면 \`[${gradient.join(', ')}]\` 두 수예요. 입력 여덟 칸의 기울기를 맵과 같은 모양으로 적어 주세요.\n${matrixText(map)}`,
    en: `2×2 max pooling read this map. The gradients \`[${gradient.join(', ')}]\` come back to its two outputs. Write the gradients of the eight inputs in the form of the map.\n${matrixText(map)}`,
  }),
  right: toLargest,
  mistakes: {
    shared: {
      given: (setting) => sentBack(setting, (_, window, gradient) => gradient / window.length),
      because: {
        ko: '네 칸에 똑같이 나눴어요. 그것은 평균 풀링이에요. 출력을 바꿀 수 있는 칸에만 보내요.',
        en: 'You shared it among the four, as average pooling does; send it only where a change would change the output.',
      },
    },
    'all-in-full': {
      given: (setting) => sentBack(setting, (_, __, gradient) => gradient),
      because: {
        ko: '네 칸에 모두 온전히 보냈어요. 조금 바뀌어도 출력이 그대로인 칸은 0이에요.',
        en: 'You sent all of it to each; a cell whose small change leaves the output as it is gets 0.',
      },
    },
    'first-cell': {
      given: (setting) => sentBack(setting, (_, __, gradient, cell) => (cell === 0 ? gradient : 0)),
      because: {
        ko: '윈도의 첫 칸에 보냈어요. 앞으로 갈 때 고른 칸에 보내요.',
        en: 'You sent it to the first cell of the window; send it to the one that was picked.',
      },
    },
    'times-the-value': {
      given: (setting) =>
        sentBack(setting, (value, window, gradient) => (value === largest(window) ? gradient * value : 0)),
      because: {
        ko: '기울기에 값을 곱했어요. 고른 값은 그대로 나갔으니 기울기도 그대로 돌아와요.',
        en: 'You multiplied by the value; the picked value went out as it was, and so does its gradient come back.',
      },
    },
  },
  hints: [
    { ko: '먼저 윈도마다 앞으로 갈 때 고른 칸을 찾아요.', en: 'First find the cell that was picked in each window.' },
    { ko: '나머지 칸에는 0을 적어요.', en: 'Write 0 into all the others.' },
    (setting) => ({
      ko: `첫 줄부터 알려 줄게요: ${matrixText([toLargest(setting)[0]])}`,
      en: `The first row is ${matrixText([toLargest(setting)[0]])}.`,
    }),
  ],
  answer: (setting) => ({ ko: matrixText(toLargest(setting)), en: matrixText(toLargest(setting)) }),
});
