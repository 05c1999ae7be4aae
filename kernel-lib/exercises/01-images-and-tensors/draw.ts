import type { Exercise } from '../exercise.ts';
import { rows } from '../kinds/rows.ts';
import { type Matrix, matrixText, transposed } from '../matrix.ts';

interface Setting {
  readonly row: number;
  readonly column: number;
  readonly ink: number;
}

/** A cross of two strokes, with these values for ink, paper and the cell where they meet. */
function cross({ row, column, ink: full }: Setting, ink = full, paper = 0, meeting = ink): Matrix {
  return Array.from({ length: 4 }, (_, r) =>
    Array.from({ length: 4 }, (_, c) => {
      if (r === row && c === column) return meeting;
      return r === row || c === column ? ink : paper;
    }),
  );
}

/** A small picture drawn in numbers. */
export const draw: Exercise = rows<Setting>({
  id: '01-draw',
  goal: '01-pixels',
  draw: (pick) => ({ row: pick(1, 3), column: pick(1, 3), ink: 10 * pick(6, 12) }),
  question: ({ row, column, ink }) => ({
    ko: `4×4 그림에 획을 두 개 그려 주세요. 가로획은 ${row}번 행 전체, 세로획은 ${column}번 열 전체예요. 잉크는 ${ink}, 빈 칸은 0이고, 번호는 0부터예요. \`[[0, 0, 0, 0], …]\`처럼 한 행을 대괄호 하나에 적어요.`,
    en: `Draw two strokes in a 4×4 picture: one fills row ${row}, the other fills column ${column}. Ink is ${ink}, paper is 0, and counting begins at 0. Each row goes into brackets of its own, as in \`[[0, 0, 0, 0], …]\`.`,
  }),
  right: (setting) => cross(setting),
  mistakes: {
    'column-for-row': {
      given: (setting) => transposed(cross(setting)),
      because: {
        ko: '행과 열이 바뀌었어요. 행은 가로줄이고, 안쪽 대괄호 하나가 한 행이에요.',
        en: 'Rows and columns are swapped. A row runs across, and each inner bracket is one row.',
      },
    },
    'from-one': {
      given: ({ row, column, ink }) => cross({ row: row - 1, column: column - 1, ink }),
      because: {
        ko: '1부터 센 자리에 그렸어요. 맨 위의 행과 맨 왼쪽 열이 0번이에요.',
        en: 'You counted from 1; the top row and the leftmost column are number 0.',
      },
    },
    'paper-for-ink': {
      given: (setting) => cross(setting, 0, setting.ink),
      because: {
        ko: '잉크와 빈 칸이 바뀌었어요. 획이 지나는 칸에 잉크의 수를 적어요.',
        en: 'Ink and paper are swapped; a cell that a stroke fills holds the number of the ink.',
      },
    },
    'added-up': {
      given: (setting) => cross(setting, setting.ink, 0, 2 * setting.ink),
      because: {
        ko: '두 획이 만나는 칸에서 수를 더했어요. 두 번 칠해도 같은 잉크예요.',
        en: 'You added where the strokes meet; painted twice, it is the same ink.',
      },
    },
    'across-only': {
      given: ({ row, ink }) => cross({ row, column: -1, ink }),
      because: {
        ko: '획이 하나뿐이에요. 세로획도 그려 주세요.',
        en: 'There is one stroke only; draw the one down the column, too.',
      },
    },
    'down-only': {
      given: ({ column, ink }) => cross({ row: -1, column, ink }),
      because: {
        ko: '획이 하나뿐이에요. 가로획도 그려 주세요.',
        en: 'There is one stroke only; draw the one along the row, too.',
      },
    },
    'meeting-left-out': {
      given: (setting) => cross(setting, setting.ink, 0, 0),
      because: {
        ko: '두 획이 만나는 칸이 비었어요. 가로획은 행 전체를, 세로획은 열 전체를 지나요.',
        en: 'The cell where the strokes meet is empty; a stroke fills its whole line.',
      },
    },
  },
  hints: [
    { ko: '0만 있는 4×4를 먼저 적고, 가로획부터 바꿔 보세요.', en: 'Write a 4×4 of zeros first, then change one row.' },
    { ko: '세로획은 모든 행에서 같은 번호의 칸이에요.', en: 'The other stroke is the same cell in every row.' },
    (setting) => ({
      ko: `0번 행은 [${cross(setting)[0].join(', ')}]이에요.`,
      en: `Row 0 is [${cross(setting)[0].join(', ')}].`,
    }),
  ],
  answer: (setting) => ({ ko: matrixText(cross(setting)), en: matrixText(cross(setting)) }),
});
