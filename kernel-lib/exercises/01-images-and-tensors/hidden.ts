import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

/** How many numbers three sheets hide that lie on each other a cell apart. */
export const hidden: Exercise = numeric<{ readonly height: number; readonly width: number }>({
  id: '01-hidden',
  goal: '01-shape',
  draw: (pick) => ({ height: pick(4, 9), width: pick(4, 9) }),
  question: ({ height, width }) => ({
    ko: `[${height}, ${width}, 3] 그림의 세 판을 겹쳐 그려요. 뒤의 판은 바로 앞의 판보다 오른쪽으로 한 칸, 위로 한 칸 나와 있어요. 가려서 안 보이는 수는 모두 몇 개일까요?`,
    en: `The three sheets of a [${height}, ${width}, 3] picture lie on each other; each lies one cell further right and one cell further up than the one before it. How many numbers are hidden?`,
  }),
  right: ({ height, width }) => 2 * (height - 1) * (width - 1),
  mistakes: {
    'one-sheet': {
      given: ({ height, width }) => (height - 1) * (width - 1),
      because: {
        ko: '한 판에서 가려진 수예요. 가려진 판은 몇 장인가요?',
        en: 'That is what one sheet hides; how many sheets are covered?',
      },
    },
    'everything-behind': {
      given: ({ height, width }) => 2 * height * width,
      because: {
        ko: '뒤의 두 판에 있는 모든 수예요. 위쪽과 오른쪽의 한 줄씩은 보여요.',
        en: 'Those are all numbers of the two sheets behind; a line at the top and one at the right can be seen.',
      },
    },
    'corner-twice': {
      given: ({ height, width }) => 2 * (height * width - height - width),
      because: {
        ko: '보이는 행과 열이 만나는 모퉁이를 두 번 뺐어요.',
        en: 'You took the corner away twice, where the row and the column that are seen meet.',
      },
    },
    seen: {
      given: ({ height, width }) => 2 * (height + width - 1),
      because: { ko: '뒤의 판에서 보이는 수예요.', en: 'Those are the ones that can be seen behind.' },
    },
  },
  hints: [
    {
      ko: '판 두 장만 겹쳐서 보이는 칸을 색칠해 보세요.',
      en: 'Lay two sheets on each other and mark what is seen of the one behind.',
    },
    {
      ko: '가려진 칸은 직사각형이에요. 세로도 가로도 한 칸씩 작아요.',
      en: 'What is hidden is a rectangle, a cell smaller both ways.',
    },
    ({ height, width }) => ({
      ko: `판 하나에서 ${height - 1} · ${width - 1}개예요.`,
      en: `In each sheet: ${height - 1} · ${width - 1}.`,
    }),
  ],
  answer: ({ height, width }) => {
    const text = `2 · ${height - 1} · ${width - 1} = ${2 * (height - 1) * (width - 1)}`;
    return { ko: text, en: text };
  },
});
