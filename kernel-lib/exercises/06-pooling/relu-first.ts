import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Whether ReLU and max pooling may change places. */
export const reluFirst: Exercise = choice({
  id: '06-relu-first',
  goal: '06-by-hand',
  question: {
    ko: '같은 특성 맵을 두 가지로 다뤄요. 하나는 ReLU 다음에 최대 풀링, 하나는 최대 풀링 다음에 ReLU예요. 두 출력은 어떨까요?',
    en: 'One map is treated in two ways: ReLU and then max pooling, or max pooling and then ReLU. How do the two outputs compare?',
  },
  right: {
    text: { ko: '언제나 같아요', en: 'they are always the same' },
    because: {
      ko: 'ReLU는 큰 값을 작은 값보다 작게 만들지 않아요. 그래서 가장 큰 값은 나중에 막아도 같아요.',
      en: 'ReLU never puts a larger value below a smaller one, so the largest may as well be cut off afterwards.',
    },
  },
  wrong: {
    'only-without-negatives': {
      text: { ko: '음수가 없을 때만 같아요', en: 'the same without negatives only' },
      because: {
        ko: '음수만 있는 윈도를 두 가지 순서로 따라가 보세요. 둘 다 0이 나와요.',
        en: 'Follow a window of negative numbers both ways: it gives 0 twice.',
      },
    },
    'order-matters': {
      text: { ko: '순서가 다르니 달라요', en: 'another order, another output' },
      because: {
        ko: '평균 풀링이라면 달라질 수 있어요. 고르기와 막기는 서로 방해하지 않아요.',
        en: 'With average pooling it can; picking and cutting off do not get in each other’s way.',
      },
    },
  },
  hints: [
    { ko: '`[-3, 5]`를 두 가지 순서로 따라가 보세요.', en: 'Follow `[-3, 5]` both ways.' },
    { ko: '이번에는 `[-3, -1]`을 따라가 보세요.', en: 'Now follow `[-3, -1]`.' },
    { ko: '5와 5, 0과 0이 나와요.', en: 'They give 5 and 5, and 0 and 0.' },
  ],
});
