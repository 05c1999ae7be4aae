import type { Exercise } from '../exercise.ts';
import { written } from '../kinds/written.ts';

type Maps = readonly (readonly (readonly number[])[])[];

/** Flattening as a function. */
export const writeFlatten: Exercise = written<readonly [maps: Maps]>({
  id: '07-write-flatten',
  goal: '07-flatten',
  question: {
    ko: '특성 맵을 받아 한 줄로 펴서 돌려주는 함수 `flattened(maps)`를 써 주세요. `maps[row][column]`에는 그 칸의 채널 값이 차례로 들어 있어요.',
    en: 'Write `flattened(maps)`, which returns feature maps as one line. `maps[row][column]` holds the channels of that cell in order.',
  },
  inputs: (pick) => {
    const [height, width, channels] = [pick(2, 3), pick(2, 4), pick(2, 3)];
    return [
      Array.from({ length: height }, () =>
        Array.from({ length: width }, () => Array.from({ length: channels }, () => pick(0, 99))),
      ),
    ];
  },
  right: (maps) => maps.flat(2),
  mistakes: {
    'map-by-map': {
      does: (maps) => maps[0][0].flatMap((_, channel) => maps.flatMap((row) => row.map((cell) => cell[channel]))),
      because: {
        ko: '채널 한 장을 다 적고 다음 채널로 갔어요. 한 칸의 채널을 먼저 다 적어요.',
        en: 'It finishes one channel before the next; write down all channels of a cell first.',
      },
    },
    'column-by-column': {
      does: (maps) => maps[0].flatMap((_, column) => maps.flatMap((row) => row[column])),
      because: {
        ko: '세로로 먼저 읽었어요. 바깥 반복문이 행이에요.',
        en: 'It reads down the columns first; the outer loop goes through the rows.',
      },
    },
    'cells-kept': {
      does: (maps) => maps.flat(),
      because: {
        ko: '칸이 대괄호에 묶인 채로 남았어요. 칸 안의 수를 하나씩 적어요.',
        en: 'The cells are still in brackets of their own; write down the numbers in them one by one.',
      },
    },
    'first-channel': {
      does: (maps) => maps.flatMap((row) => row.map(([first]) => first)),
      because: {
        ko: '칸마다 첫 채널만 적었어요. 채널도 모두 지나요.',
        en: 'It writes down the first channel of each cell; go through all of them.',
      },
    },
    'first-row': {
      does: (maps) => maps[0].flat(),
      because: {
        ko: '첫 행에서 끝났어요. `return`이 반복문 밖에 있는지 살펴봐요.',
        en: 'It ends after the first row; see whether `return` stands outside the loops.',
      },
    },
  },
  source: `function flattened(maps: number[][][]): number[] {
  const line: number[] = [];
  for (const row of maps) {
    for (const cell of row) {
      for (const value of cell) {
        line.push(value);
      }
    }
  }
  return line;
}`,
  hints: [
    {
      ko: '반복문 세 개가 필요해요. 행, 칸, 그 칸의 수 차례예요.',
      en: 'It takes three loops: rows, the cells of a row, the numbers of a cell.',
    },
    {
      ko: '가장 안쪽에서 `line.push(value)`로 적고, 마지막에 `line`을 돌려줘요.',
      en: 'Write down with `line.push(value)` in the innermost, and return `line` at the end.',
    },
  ],
});
