import type { Exercise } from '../exercise.ts';
import { ordered } from '../kinds/ordered.ts';

/** The four steps in their order. */
export const orderSteps: Exercise = ordered({
  id: '02-order-steps',
  goal: '02-convolve',
  question: {
    ko: '특성 맵의 한 줄을 만드는 코드예요. 줄의 차례를 바로잡아 주세요.',
    en: 'This code makes one row of a feature map. Put its lines in order.',
  },
  lines: [
    'for (let left = 0; left + width <= input[0].length; left++) {',
    '  const patch = cut(input, top, left, height, width);',
    '  const score = innerProduct(patch, filter);',
    '  scores.push(score);',
    '}',
  ],
  mistakes: {
    'written-before-scored': {
      order: [1, 2, 4, 3, 5],
      because: { ko: '점수를 계산하기 전에 적고 있어요.', en: 'The score is written down before there is one.' },
    },
    'scored-before-placed': {
      order: [1, 3, 2, 4, 5],
      because: {
        ko: '윈도가 자리를 잡기 전에 곱하고 있어요. `patch`가 아직 없어요.',
        en: 'It multiplies before the window is placed; there is no `patch` yet.',
      },
    },
    'written-outside': {
      order: [1, 2, 3, 5, 4],
      because: {
        ko: '반복문이 끝난 뒤에 적으면 점수가 하나만 남아요.',
        en: 'Written down behind the loop, only one score would be left.',
      },
    },
  },
  hints: [
    { ko: '자리 잡기, 곱하기와 더하기, 적기의 차례예요.', en: 'Place the window, multiply and add, write down.' },
    {
      ko: '어떤 이름을 쓰려면 그 이름이 먼저 만들어져 있어야 해요.',
      en: 'A name has to be made before it can be used.',
    },
    {
      ko: '`patch`를 자르고, `score`를 구하고, `scores`에 적어요.',
      en: 'Cut the `patch`, find the `score`, write it into `scores`.',
    },
  ],
});
