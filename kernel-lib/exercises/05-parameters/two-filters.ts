import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** How many numbers two filters on a colour picture come to. */
export const twoFilters: Exercise = choice({
  id: '05-two-filters',
  goal: '05-count-conv',
  question: {
    ko: '5×5 필터 두 개가 컬러 사진을 읽어요. 이 층은 학습하면서 수를 몇 개 정할까요?',
    en: 'Two 5×5 filters read a colour photograph. How many numbers does this layer settle by training?',
  },
  right: {
    text: { ko: '152개: 칸을 다 세고, 필터마다 하나를 더해서', en: '152: all cells, and one more for each filter' },
    because: {
      ko: '가중치도 편향도 학습하면서 정해요.',
      en: 'weights and biases are both settled by training.',
    },
  },
  wrong: {
    'cells-only': {
      text: { ko: '150개: 필터 두 개의 칸을 빠짐없이 세어서', en: '150: every cell of both filters, counted once' },
      because: {
        ko: '칸은 다 세었어요. 칸 밖에도 학습하는 수가 있어요. 점수에 더하는 편향이에요.',
        en: 'The cells are all there, but something outside them is learned, too: the bias that is added to a score.',
      },
    },
    'flat-filters': {
      text: { ko: '52개: 5×5칸짜리가 둘이고 편향도 둘이라서', en: '52: two sheets of 5×5, and two biases' },
      because: {
        ko: '편향은 맞아요. 그런데 컬러 사진을 읽는 필터는 채널마다 한 장씩 겹쳐 있어요.',
        en: 'The biases are right, but a filter on colour has a sheet for each channel.',
      },
    },
    'one-bias': {
      text: { ko: '151개: 칸을 다 세고, 층에 하나를 더해서', en: '151: all cells, and one more for the layer' },
      because: {
        ko: '편향을 층에 하나만 두었어요. 필터마다 제 편향이 있어요.',
        en: 'That is one bias for the layer; each filter has its own.',
      },
    },
  },
  hints: [
    { ko: '필터 하나를 펼쳐서 몇 장이 겹쳐 있는지 세어 보세요.', en: 'Unfold one filter, and count its sheets.' },
    { ko: '점수를 구한 뒤에 더하는 수가 있었어요.', en: 'Something is added once a score is found.' },
    { ko: '필터 하나에 5·5·3칸과 편향 하나가 있어요.', en: 'One filter has 5·5·3 cells and a bias.' },
  ],
});
