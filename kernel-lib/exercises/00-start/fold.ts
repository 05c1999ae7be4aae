import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

/** What the folded cell of the lesson holds. */
const drawer = 731;

/** Something that only who unfolds a cell can read. */
export const fold: Exercise = numeric<{ readonly more: number }>({
  id: '00-fold',
  goal: '00-run',
  draw: (pick) => ({ more: pick(11, 99) }),
  question: ({ more }) => ({
    ko: `바로 위의 접힌 셀을 펼치면 주석에 수가 하나 있어요. 거기에 ${more}만큼 더하면 얼마일까요?`,
    en: `Unfold the cell above: a comment holds a number. What is that number and ${more} together?`,
  }),
  right: ({ more }) => drawer + more,
  mistakes: {
    'drawer-alone': {
      given: () => drawer,
      because: {
        ko: '찾았어요. 이제 문제에 나온 수를 더해 주세요.',
        en: 'You found it; now add the number of the question.',
      },
    },
    'more-alone': {
      given: ({ more }) => more,
      because: {
        ko: '문제에 나온 수예요. 접힌 셀을 펼쳐서 다른 수를 찾아 주세요.',
        en: 'That is the number of the question; unfold the cell to find the other.',
      },
    },
    subtracted: {
      given: ({ more }) => drawer - more,
      because: { ko: '뺐어요. 두 수를 더해 주세요.', en: 'You subtracted; add the two.' },
    },
  },
  hints: [
    {
      ko: '노트북에서는 첫 줄 끝의 점 세 개(`•••`)를, 웹 페이지에서는 "코드 보기"를 눌러요.',
      en: 'In the notebook click the three dots (`•••`), on the page "Show the code".',
    },
    {
      ko: '펼친 셀의 둘째 줄에서 쌍점(`:`) 뒤의 수를 찾아보세요.',
      en: 'The number stands in the second line of the unfolded cell, behind the colon.',
    },
    ({ more }) => ({ ko: `주석의 수에 ${more}만큼 더해요.`, en: `Add ${more} to the number of the comment.` }),
  ],
  answer: ({ more }) => {
    const text = `${drawer} + ${more} = ${drawer + more}`;
    return { ko: text, en: text };
  },
});
