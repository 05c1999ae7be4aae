import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Whether a cell begins anew. */
export const runAgain: Exercise = choice({
  id: '00-run-again',
  goal: '00-run',
  question: {
    ko: '첫째 셀은 `count`를 5로 정하고, 둘째 셀은 `count`에 2를 더해서 보여 줘요. 두 셀을 실행한 다음 둘째 셀만 한 번 더 실행하면 어떻게 될까요?',
    en: 'The first cell sets `count` to 5, the second adds 2 to it and shows it. Both are run, and then the second alone once more. What happens?',
  },
  right: {
    text: { ko: '9가 나와요: 앞의 값이 남아 있어서', en: 'it shows 9: what was there is still there' },
    because: {
      ko: '노트북은 실행한 것을 모두 기억해요. 그래서 같은 셀도 두 번째에는 다른 값을 낼 수 있어요.',
      en: 'a notebook remembers all that was run, so the same cell can come to something else the second time.',
    },
  },
  wrong: {
    'begins-anew': {
      text: { ko: '7이 나와요: 셀은 늘 새로 시작해서', en: 'it shows 7: a cell always begins anew' },
      because: {
        ko: '새로 시작하는 것은 첫째 셀도 다시 실행했을 때예요. 둘째 셀은 남아 있는 값에 더해요.',
        en: 'So it would be if the first cell were run again as well; the second adds to what is there.',
      },
    },
    'only-what-is-run': {
      text: {
        ko: '2가 나와요: 첫째 셀은 이번에 실행하지 않아서',
        en: 'it shows 2: the first cell was not run this time',
      },
      because: {
        ko: '첫째 셀이 만든 `count`가 아직 있어요. 노트북을 다시 시작할 때까지 남아요.',
        en: 'The `count` that the first cell made is still there; it stays until the notebook is restarted.',
      },
    },
  },
  hints: [
    {
      ko: '첫 실행 뒤에 `count`는 얼마였나요? 그 값은 어디로 갔을까요?',
      en: 'What was `count` after the first run, and where did it go?',
    },
    { ko: '실행한 차례대로 `count`의 값을 적어 보세요.', en: 'Write down `count` after each run.' },
    { ko: '5에 2를 두 번 더해 보세요.', en: 'Add 2 to 5, twice.' },
  ],
});
