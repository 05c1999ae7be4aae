import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What a bias and ReLU are for. */
export const weakScores: Exercise = choice({
  id: '02-weak-scores',
  goal: '02-bias-relu',
  question: {
    ko: '필터가 매긴 점수 가운데 300점 안팎은 뚜렷한 윤곽이고, 100점 안팎은 흐릿한 곳이에요. 뚜렷한 윤곽의 점수만 남기고 나머지를 0으로 만들려면 어떻게 할까요?',
    en: 'Scores of about 300 are clear outlines, those of about 100 are faint places. Only the clear outlines are to keep a score, the rest should be 0. What would you do?',
  },
  right: {
    text: { ko: '점수마다 같은 수를 빼고 음수는 0으로 해요', en: 'take one number from each, make negatives 0' },
    because: {
      ko: '빼는 수가 기준선이 돼요. 기준선에 못 미친 점수는 음수가 되었다가 0이 돼요.',
      en: 'the number is a bar to clear: what stays below it turns negative, and then 0.',
    },
  },
  wrong: {
    scaled: {
      text: { ko: '필터의 가중치를 모두 10분의 1로 줄여요', en: 'make all the weights ten times smaller' },
      because: {
        ko: '모든 점수가 10분의 1이 될 뿐이에요. 흐릿한 곳의 점수도 0이 되지는 않아요.',
        en: 'Then all scores are ten times smaller, and the faint places are still not 0.',
      },
    },
    'middle-punished': {
      text: { ko: '필터의 가운데 열에 큰 음수를 적어요', en: 'write large negatives into its middle column' },
      because: {
        ko: '밝은 곳을 덮은 자리마다 점수가 깎여요. 뚜렷한 윤곽도 밝은 곳에 걸치면 함께 사라져요.',
        en: 'That costs points wherever the middle is bright, and clear outlines next to bright places vanish, too.',
      },
    },
  },
  hints: [
    {
      ko: '뚜렷한 곳과 흐릿한 곳 사이에 선을 하나 긋는다고 생각해 보세요.',
      en: 'Imagine a line drawn between the clear and the faint.',
    },
    { ko: '세 방법을 300점과 100점에 하나씩 써 보세요.', en: 'Try each of the three on 300 and on 100.' },
    {
      ko: '200을 기준으로 삼으면 300점은 위에, 100점은 아래에 있어요.',
      en: 'With a bar at 200, 300 lies above and 100 below.',
    },
  ],
});
