import { slide } from '../../shape/window/slide.ts';
import type { Exercise } from '../exercise.ts';
import { written } from '../kinds/written.ts';

/** The numbers from the first one on, as long as they are allowed. */
function walk(from: number, allowed: (start: number) => boolean, step = 1): number[] {
  const found = [];
  for (let start = from; allowed(start); start += step) found.push(start);
  return found;
}

/** Where a window can stand, as a loop. */
export const starts: Exercise = written<readonly [length: number, size: number]>({
  id: '03-starts',
  goal: '03-positions',
  question: {
    ko: '그림의 칸 수와 필터의 칸 수를 받아, 필터의 왼쪽 끝이 서는 칸 번호를 모두 배열로 돌려주는 함수 `starts(length, size)`를 완성해 주세요. 필터는 한 칸씩 옮겨요.',
    en: 'Complete `starts(length, size)`: it returns the number of every cell where the left end of a filter of `size` stands, moved cell by cell over `length` cells.',
  },
  inputs: (pick) => [pick(8, 16), pick(2, 5)],
  right: (length, size) => walk(0, (start) => start < slide(length, { size }).positions),
  mistakes: {
    'every-cell': {
      does: (length) => walk(0, (start) => start < length),
      because: {
        ko: '자리 잡기를 살펴보세요. 마지막 자리들에서 필터의 오른쪽 끝이 그림 밖으로 나가요.',
        en: 'Look at how the window is placed: at the last places its right end sticks out.',
      },
    },
    'last-forgotten': {
      does: (length, size) => walk(0, (start) => start + size < length),
      because: {
        ko: '마지막 자리가 빠졌어요. 오른쪽 끝이 그림의 마지막 칸에 꼭 맞는 자리도 한 곳이에요.',
        en: 'The last place is missing: the right end may stand on the very last cell.',
      },
    },
    'first-forgotten': {
      does: (length, size) => walk(1, (start) => start + size <= length),
      because: {
        ko: '처음 자리가 빠졌어요. 칸 번호는 0에서 시작해요.',
        en: 'The first place is missing: cells are counted from 0.',
      },
    },
    'no-overlap': {
      does: (length, size) => walk(0, (start) => start + size <= length, size),
      because: {
        ko: '필터만큼 건너뛰었어요. 한 칸씩 옮겨 주세요.',
        en: 'It jumps by the width of the filter; move it cell by cell.',
      },
    },
    'row-of-the-cell-above': {
      does: (_, size) => walk(0, (start) => start + size <= 5),
      because: {
        ko: '`row.length`를 썼어요. `row`는 위 셀의 줄이니까, 받은 `length`를 써 주세요.',
        en: 'It uses `row.length`; `row` belongs to the cell above, so use the `length` that is given.',
      },
    },
    'right-ends': {
      does: (length, size) => walk(size - 1, (start) => start < length),
      because: {
        ko: '오른쪽 끝을 적었어요. 왼쪽 끝이 선 칸을 적어 주세요.',
        en: 'It writes down the right ends; the left ones are asked for.',
      },
    },
  },
  source: `function starts(length: number, size: number): number[] {
  const found: number[] = [];
  for (let start = 0; start + size <= length; start++) {
    found.push(start);
  }
  return found;
}`,
  hints: [
    {
      ko: '두 단계면 돼요. 자리 잡기: `for`로 왼쪽 끝을 옮겨요. 적기: `found.push`로 더해요.',
      en: 'Two steps will do. Place the window: `for` moves its left end. Write down: `found.push` adds it.',
    },
    {
      ko: '오른쪽 끝까지 그림 안에 있는 동안만 되풀이해요: `start + size <= length`',
      en: 'Go on as long as the right end is inside: `start + size <= length`',
    },
  ],
});
