import type { Exercise } from '../exercise.ts';
import { ordered } from '../kinds/ordered.ts';

/** The loop over places with a stride. */
export const orderStarts: Exercise = ordered({
  id: '03-order-starts',
  version: 2,
  goal: '03-stride',
  question: {
    ko: '윈도가 시작하는 칸을 모으는 코드예요. 줄의 차례를 바로잡아 주세요.',
    en: 'This code collects the cells where a window begins. Put its lines in order.',
  },
  lines: [
    'const found = [];',
    'let start = 0;',
    'while (start + size <= length) {',
    '  found.push(start);',
    '  start += strides;',
    '}',
    'console.log(found);',
  ],
  either: [[1, 2]],
  mistakes: {
    'moved-before-written': {
      order: [1, 2, 3, 5, 4, 6, 7],
      because: {
        ko: '적기 전에 옮겨서 처음 자리를 빠뜨려요.',
        en: 'It moves before it writes down, and misses the first place.',
      },
    },
    'moved-outside': {
      order: [1, 2, 3, 4, 6, 5, 7],
      because: {
        ko: '반복문 안에서 옮기지 않아서 끝나지 않아요.',
        en: 'Nothing moves inside the loop, so it never ends.',
      },
    },
    'printed-inside': {
      order: [1, 2, 3, 4, 5, 7, 6],
      because: {
        ko: '자리마다 출력해요. 다 모은 다음 한 번만 출력해요.',
        en: 'It prints at every place; print once, when all are collected.',
      },
    },
  },
  hints: [
    { ko: '자리 잡기, 적기, 옮기기의 차례예요.', en: 'Place the window, write down, move.' },
    {
      ko: '반복문 앞에는 준비가, 뒤에는 출력이 있어요.',
      en: 'What is prepared stands in front of the loop, what is printed behind it.',
    },
    {
      ko: '`found`와 `start`를 만들고 나서 `while`을 시작해요. 반복문 안에서는 적고 나서 옮겨요.',
      en: 'Make `found` and `start` before `while` begins; inside, write down and then move.',
    },
  ],
});
