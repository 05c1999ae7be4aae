import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

interface Setting {
  readonly size: number;
  readonly cell: number;
}

const fromLeft = ({ size, cell }: Setting) => cell % size;

/** How far a dot may move before max pooling shows it. */
export const forgiven: Exercise = numeric<Setting>({
  id: '06-forgiven',
  goal: '06-shift',
  draw: (pick) => ({ size: pick(4, 9), cell: pick(10, 60) }),
  question: ({ size, cell }) => ({
    ko: `긴 줄의 ${cell}번 칸에만 밝은 점이 있고, 칸 번호는 0부터 세어요. \`poolSize\`도 스트라이드도 ${size}인 최대 풀링을 해요. 점을 오른쪽으로 몇 칸까지 옮겨도 출력이 그대로일까요?`,
    en: `In a long row, whose cells are counted from 0, only cell ${cell} is bright. Max pooling has windows and a stride of ${size}. By how many cells at most can the dot move to the right while the output stays as it is?`,
  }),
  right: (setting) => setting.size - 1 - fromLeft(setting),
  mistakes: {
    'as-from-the-left-end': {
      given: ({ size }) => size - 1,
      because: {
        ko: '점이 윈도의 왼쪽 끝에 있을 때의 답이에요. 점이 윈도의 몇째 칸에 있는지 먼저 찾아요.',
        en: 'So it is from the left end of a window; first find where in its window the dot is.',
      },
    },
    'into-the-next': {
      given: (setting) => setting.size - fromLeft(setting),
      because: {
        ko: '한 칸 많아요. 그만큼 옮기면 옆 윈도의 첫 칸이에요.',
        en: 'One too many: there it would be in the first cell of the next window.',
      },
    },
    'to-the-left': {
      given: fromLeft,
      because: {
        ko: '왼쪽으로 옮길 수 있는 칸 수예요. 오른쪽 끝까지 세어 보세요.',
        en: 'So far it could move to the left; count to the right end.',
      },
    },
    'whole-window': {
      given: ({ size }) => size,
      because: {
        ko: '윈도의 칸 수예요. 그만큼 옮기면 어디에 있던 점이든 옆 윈도로 넘어가요.',
        en: 'That is the size of the window; by so much, any dot moves into the next.',
      },
    },
  },
  hints: [
    {
      ko: '점이 든 윈도가 몇 번 칸에서 시작해서 몇 번 칸에서 끝나는지 찾아요.',
      en: 'Find the cells where the window with the dot begins and ends.',
    },
    {
      ko: '점에서 그 윈도의 마지막 칸까지 몇 칸인지 세어요.',
      en: 'Count from the dot to the last cell of that window.',
    },
    (setting) => ({
      ko: `윈도의 마지막 칸은 ${setting.cell - fromLeft(setting) + setting.size - 1}번이에요.`,
      en: `The last cell of its window is number ${setting.cell - fromLeft(setting) + setting.size - 1}.`,
    }),
  ],
  answer: (setting) => {
    const last = setting.cell - fromLeft(setting) + setting.size - 1;
    const text = `${last} − ${setting.cell} = ${last - setting.cell}`;
    return { ko: text, en: text };
  },
});
