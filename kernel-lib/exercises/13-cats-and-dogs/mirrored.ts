import type { Exercise } from '../exercise.ts';
import { written } from '../kinds/written.ts';
import { transposed } from '../matrix.ts';

type Rows = readonly (readonly number[])[];

const turnedRound = (rows: Rows) => rows.map((row) => [...row].reverse());

/** A picture that looks the other way. */
export const mirrored: Exercise = written<readonly [picture: Rows]>({
  id: '13-mirrored',
  goal: '13-augment',
  question: {
    ko: '그림을 거울에 비춘 것처럼 왼쪽과 오른쪽을 바꿔 돌려주는 함수 `mirrored(picture)`를 완성해 주세요.',
    en: 'Complete `mirrored(picture)`, which returns the picture as a mirror shows it, left and right swapped.',
  },
  inputs: (pick) => {
    const width = pick(3, 5);
    return [Array.from({ length: width }, () => Array.from({ length: width }, () => pick(0, 9)))];
  },
  right: turnedRound,
  mistakes: {
    'upside-down': {
      does: (picture) => [...picture].reverse().map((row) => [...row]),
      because: {
        ko: '줄의 차례를 바꿨어요. 그러면 거꾸로 서요. 줄마다 안에서 칸의 차례를 바꿔요.',
        en: 'It swaps the rows, and so turns it upside down; swap the cells within each row.',
      },
    },
    'turned-half-round': {
      does: (picture) => turnedRound(picture).reverse(),
      because: {
        ko: '위아래까지 바꿨어요. 왼쪽과 오른쪽만 바꿔요.',
        en: 'It swaps top and bottom, too; swap left and right alone.',
      },
    },
    'rows-with-columns': {
      does: (picture) => transposed(picture.map((row) => [...row])),
      because: { ko: '행과 열을 바꿨어요.', en: 'It swaps rows with columns.' },
    },
    unchanged: {
      does: (picture) => picture,
      because: {
        ko: '그림이 그대로예요. 새로 적은 줄을 돌려주는지 보세요.',
        en: 'The picture is as it was; see whether it returns the rows that it wrote.',
      },
    },
    'beside-itself': {
      does: (picture) => picture.map((row) => [...row].reverse().map((_, i) => row[Math.max(0, row.length - 2 - i)])),
      because: {
        ko: '한 칸 어긋났어요. 마지막 칸의 번호는 `row.length - 1`이에요.',
        en: 'It is one cell off: the number of the last cell is `row.length - 1`.',
      },
    },
  },
  source: `function mirrored(picture: number[][]): number[][] {
  const flipped: number[][] = [];
  for (const row of picture) {
    const line: number[] = [];
    for (let column = row.length - 1; column >= 0; column--) {
      line.push(row[column]);
    }
    flipped.push(line);
  }
  return flipped;
}`,
  hints: [
    {
      ko: '줄마다 마지막 칸부터 첫 칸까지 거꾸로 읽어요.',
      en: 'Read each row backwards, from its last cell to its first.',
    },
    {
      ko: '`row.length - 1`번 칸에서 0번 칸까지 `column--`으로 가며 적어요.',
      en: 'Go from cell `row.length - 1` to cell 0 with `column--`, and write each down.',
    },
  ],
});
