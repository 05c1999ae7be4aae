import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Places of a filter along a short row. */
export const positions: Exercise = choice<{ readonly length: number; readonly size: number }>({
  id: '03-positions',
  goal: '03-positions',
  draw: (pick) => ({ length: pick(6, 11), size: pick(2, 4) }),
  question: ({ length, size }) => ({
    ko: `가로가 ${length}칸인 줄 위에서 ${size}칸짜리 필터를 한 칸씩 옮겨요. 필터가 서는 자리는 몇 곳일까요?`,
    en: `A filter of ${size} cells moves along a row of ${length}, cell by cell. At how many places does it stand?`,
  }),
  right: {
    text: ({ length, size }) => ({
      ko: `${length - size + 1}곳: 왼쪽 끝이 설 수 있는 칸만큼`,
      en: `${length - size + 1}: the cells where its left end can stand`,
    }),
    because: {
      ko: '왼쪽 끝은 오른쪽 끝이 그림 밖으로 나가기 직전까지 서요.',
      en: 'its left end goes on until the right end would leave the row.',
    },
  },
  wrong: {
    'every-cell': {
      text: ({ length }) => ({
        ko: `${length}곳: 칸마다 한 번씩 서니까`,
        en: `${length}: it stands on each cell once`,
      }),
      because: {
        ko: '칸을 센 수예요. 끝에 가까운 칸에서 시작하면 필터가 그림 밖으로 나가요.',
        en: 'That counts cells; begun near the end, the filter would leave the row.',
      },
    },
    'one-forgotten': {
      text: ({ length, size }) => ({
        ko: `${length - size}곳: ${length}칸에서 ${size}칸을 빼면 남는 만큼`,
        en: `${length - size}: what is left of ${length} without ${size}`,
      }),
      because: {
        ko: '옮긴 횟수를 센 수예요. 옮기기 전에 선 처음 자리도 한 곳이에요. 울타리 말뚝도 이렇게 틀려요.',
        en: 'That counts the moves; the place before the first move is one, too, as with the posts of a fence.',
      },
    },
  },
  hints: [
    {
      ko: '종이에 칸을 그리고 필터를 손가락으로 짚어 옮겨 보세요.',
      en: 'Draw the cells and move the filter with your fingers.',
    },
    { ko: '필터의 왼쪽 끝이 선 칸만 세어 보세요.', en: 'Count only the cells where its left end stands.' },
    { ko: '옮긴 횟수에 처음 자리를 더해요.', en: 'Take the number of moves, and the first place besides.' },
  ],
});
