import type { Exercise } from '../exercise.ts';
import { faulty } from '../kinds/faulty.ts';

/** A count that gives a layer one bias. */
export const biasBug: Exercise = faulty({
  id: '05-bias-bug',
  version: 2,
  goal: '05-biases',
  question: {
    ko: '합성곱층 여러 개의 파라미터를 세는 함수예요. 라이브러리보다 적게 나와요. 틀린 줄을 찾아 주세요.',
    en: 'This function counts the parameters of several convolutions, and finds fewer than the library. Find the wrong line.',
  },
  lines: [
    'function count(layers) {',
    '  let total = 0;',
    '  for (const { size, channels, filters } of layers) {',
    '    const weights = size * size * channels;',
    '    total += weights * filters;',
    '    total += 1;',
    '  }',
    '  return total;',
    '}',
  ],
  fault: {
    line: 6,
    because: {
      ko: '이 줄은 층마다 한 번만 지나요. 편향은 필터마다 하나씩 있어요.',
      en: 'it runs once a layer, but there is a bias for each filter.',
    },
  },
  mended: '    total += filters;',
  suspects: {
    'cells-suspected': {
      line: 4,
      because: {
        ko: '필터 하나의 칸을 채널까지 세었으니 맞아요.',
        en: 'Those are the cells of one filter, channels too: right.',
      },
    },
    'filters-suspected': {
      line: 5,
      because: {
        ko: '칸의 수를 필터의 수만큼 더해요. 맞는 줄이에요.',
        en: 'It adds those cells for each of the filters, as it should.',
      },
    },
    'start-suspected': {
      line: 2,
      because: {
        ko: '아무것도 세지 않았을 때는 0이 맞아요.',
        en: 'Before anything is counted, 0 is right.',
      },
    },
  },
  hints: [
    {
      ko: '필터가 두 개인 층 하나를 넣었다고 생각하고 한 줄씩 따라가 보세요.',
      en: 'Put in one layer of two filters, and follow it line by line.',
    },
    {
      ko: '가중치를 세는 줄과 편향을 세는 줄을 가려 보세요.',
      en: 'Tell the line of the weights from that of the biases.',
    },
    { ko: '편향을 세는 줄이 몇 번 지나가나요?', en: 'How often does the line of the biases run?' },
  ],
});
