import type { Exercise } from '../exercise.ts';
import { ordered } from '../kinds/ordered.ts';

/** The cells of a network that learns, from the first to be run. */
export const orderCells: Exercise = ordered({
  id: '00-order-cells',
  goal: '00-run',
  question: {
    ko: '한 줄이 셀 하나예요. 신경망이 배운 다음에 읽도록, 실행할 차례를 정해 주세요.',
    en: 'Each line is a cell. Put them in the order in which they have to be run, so that the network reads after it has learned.',
  },
  lines: [
    'const model = network.build([28, 28, 1], random(1));',
    'await fit(model, train, { epochs: 3 });',
    'const digits = argMax(predict(model, test.x));',
    'console.log(digits[0]);',
  ],
  mistakes: {
    'read-before-learning': {
      order: [1, 3, 2, 4],
      because: {
        ko: '배우기 전에 읽었어요. `digits`에는 배우지 않은 신경망의 답이 남아요.',
        en: 'It reads before it has learned; what `digits` holds is the guess of a network that knows nothing.',
      },
    },
    'shown-before-learning': {
      order: [1, 3, 4, 2],
      because: {
        ko: '배우기 전에 읽고 보여 줬어요. 가르치는 셀이 더 먼저예요.',
        en: 'It reads and shows before it has learned; the cell that teaches comes earlier.',
      },
    },
    'taught-before-built': {
      order: [2, 1, 3, 4],
      because: {
        ko: '아직 없는 `model`을 가르치려고 했어요.',
        en: 'It teaches a `model` that is not there yet.',
      },
    },
    'shown-before-read': {
      order: [1, 2, 4, 3],
      because: {
        ko: '아직 없는 `digits`를 보여 주려고 했어요.',
        en: 'It shows `digits` before there are any.',
      },
    },
  },
  hints: [
    { ko: '만들고, 가르치고, 읽히고, 보여 줘요.', en: 'Make it, teach it, let it read, show what it says.' },
    {
      ko: '이름은 쓰기 전에 만들어야 해요. `model`과 `digits`를 만드는 줄을 찾아보세요.',
      en: 'A name has to be made before it is used; find the lines that make `model` and `digits`.',
    },
    {
      ko: '`await fit`은 `model`을 만드는 줄 바로 다음이에요.',
      en: '`await fit` comes right behind the line that makes `model`.',
    },
  ],
});
