import type { Exercise } from '../exercise.ts';
import { written } from '../kinds/written.ts';

type Rows = readonly (readonly number[])[];

const white = (rows: Rows) => rows.flat().filter((value) => value > 0.5).length;

/** The white cells in the last rows of a picture. */
export const feet: Exercise = written<readonly [picture: Rows, lines: number]>({
  id: '13-feet',
  goal: '13-baseline',
  question: {
    ko: '그림의 맨 아래 `lines`줄에서 흰 칸이 몇 개인지 돌려주는 함수 `feet(picture, lines)`를 완성해 주세요. 0.5보다 큰 칸이 흰 칸이에요.',
    en: 'Complete `feet(picture, lines)`, which returns how many cells are white in the last `lines` rows of a picture. A cell above 0.5 is white.',
  },
  inputs: (pick) => {
    const rows = pick(5, 7);
    const shade = () => [0, 0.2, 0.4, 0.6, 0.8, 1][pick(0, 5)];
    return [Array.from({ length: rows }, () => Array.from({ length: 6 }, shade)), pick(2, 3)];
  },
  right: (picture, lines) => white(picture.slice(-lines)),
  mistakes: {
    'first-rows': {
      does: (picture, lines) => white(picture.slice(0, lines)),
      because: {
        ko: '맨 위부터 셌어요. 발은 아래쪽 줄에 있어요.',
        en: 'It counts from the top; feet are in the rows at the bottom.',
      },
    },
    'every-row': {
      does: (picture) => white(picture),
      because: {
        ko: '그림 전체에서 셌어요. 맨 아래 `lines`줄만 보세요.',
        en: 'It counts all of the picture; look at the last `lines` rows alone.',
      },
    },
    'one-row-short': {
      does: (picture, lines) => white(picture.slice(picture.length - lines + 1)),
      because: {
        ko: '한 줄이 모자라요. 몇 번째 줄에서 시작하는지 손으로 세어 보세요.',
        en: 'One row is missing; count by hand where it has to begin.',
      },
    },
    'one-row-long': {
      does: (picture, lines) => white(picture.slice(-lines - 1)),
      because: {
        ko: '한 줄이 많아요. 몇 번째 줄에서 시작하는지 손으로 세어 보세요.',
        en: 'There is one row too many; count by hand where it has to begin.',
      },
    },
    'shades-added': {
      does: (picture, lines) =>
        picture
          .slice(-lines)
          .flat()
          .reduce((sum, value) => sum + value, 0),
      because: {
        ko: '값을 더했어요. 흰 칸이 몇 개인지 세어요.',
        en: 'It adds up the values; count how many cells are white.',
      },
    },
    'not-black': {
      does: (picture, lines) =>
        picture
          .slice(-lines)
          .flat()
          .filter((value) => value > 0).length,
      because: {
        ko: '어두운 회색까지 셌어요. 0.5보다 큰 칸만 세어요.',
        en: 'It counts dark grey, too; only cells above 0.5 are white.',
      },
    },
  },
  source: `function feet(picture: number[][], lines: number): number {
  let white = 0;
  for (let row = picture.length - lines; row < picture.length; row++) {
    for (const value of picture[row]) {
      if (value > 0.5) white += 1;
    }
  }
  return white;
}`,
  hints: [
    {
      ko: '`picture.length`는 줄의 수예요. 몇 번째 줄부터 보면 될까요?',
      en: 'There are `picture.length` rows; from which one on do you look?',
    },
    {
      ko: '`picture.length - lines`번 줄부터 끝까지, 칸마다 0.5와 견줘요.',
      en: 'From row `picture.length - lines` to the end, compare each cell with 0.5.',
    },
  ],
});
