import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What more layers add where nothing bends between them. */
export const twoLinear: Exercise = choice({
  id: '07-two-linear',
  goal: '07-activation',
  question: {
    ko: '유닛 하나는 새 점의 절반쯤을 맞혀요. 그 앞에 유닛이 16개인 완전 연결층을 두 개 놓아요. 모든 층은 곱하고, 더하고, 편향을 더하기만 해요. 학습하면 새 점을 얼마쯤 맞힐까요?',
    en: 'One unit is right about half of the new points. Two dense layers of 16 units are put before it; all they do is multiply, add and add a bias. Once it has learned, how many new points does it get right?',
  },
  right: {
    text: { ko: '50%쯤: 셋을 이어도 곧은 선이라서', en: 'about 50%: three still draw a straight line' },
    because: {
      ko: '곱하고 더한 것을 다시 곱하고 더해도, 곱해서 더한 것이에요.',
      en: 'what is multiplied and added again and again is still a sum of products.',
    },
  },
  wrong: {
    'lines-around': {
      text: { ko: '75%쯤: 선 열여섯 개가 에워싸서', en: 'about 75%: sixteen lines stand around it' },
      because: {
        ko: '첫 층은 선을 열여섯 개 그어요. 그런데 그대로 더하면 다시 곧은 선 하나예요.',
        en: 'The first layer does draw sixteen lines, but adding them up as they are gives one straight line.',
      },
    },
    'more-parameters': {
      text: { ko: '95%쯤: 파라미터가 백 배라서', en: 'about 95%: a hundred times the parameters' },
      because: {
        ko: '파라미터는 백 배지만, 유닛 하나의 파라미터 세 개로 바꿔 적을 수 있어요.',
        en: 'There are a hundred times as many, but they can be written as the three of a single unit.',
      },
    },
  },
  hints: [
    { ko: '수 하나가 유닛 하나짜리 층 두 개를 지난다고 해 보세요.', en: 'Let one number pass two layers of one unit.' },
    {
      ko: '두 배를 하고, 그다음 세 배를 하면 모두 몇 배일까요?',
      en: 'Doubled and then tripled: how many times is that?',
    },
    { ko: '3·(2·x + 1)의 괄호를 풀어 보세요.', en: 'Multiply out 3·(2·x + 1).' },
  ],
});
