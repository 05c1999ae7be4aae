import type { Exercise } from '../exercise.ts';
import { ordered } from '../kinds/ordered.ts';

/** Average pooling along a row. */
export const orderAverage: Exercise = ordered({
  id: '06-order-average',
  goal: '06-by-hand',
  question: {
    ko: '수 한 줄을 평균 풀링하는 코드예요. 코드 줄의 순서를 바로잡아 주세요.',
    en: 'This code does average pooling along a row. Put its lines in order.',
  },
  lines: [
    'for (let left = 0; left + size <= row.length; left += size) {',
    '  let sum = 0;',
    '  for (let column = 0; column < size; column++) {',
    '    sum = sum + row[left + column];',
    '  } // column',
    '  pooled.push(sum / size);',
    '} // left',
  ],
  mistakes: {
    'never-reset': {
      order: [2, 1, 3, 4, 5, 6, 7],
      because: {
        ko: '앞 윈도의 합이 남아요. 윈도마다 0에서 시작해요.',
        en: 'The sum of the window before is still there; start at 0 in each window.',
      },
    },
    'reset-inside': {
      order: [1, 3, 2, 4, 5, 6, 7],
      because: {
        ko: '칸마다 0으로 돌아가서 마지막 칸만 남아요. 게다가 안쪽 반복문 밖에서는 `sum`을 볼 수 없어요.',
        en: 'It goes back to 0 at every cell, and outside the inner loop there is no `sum`.',
      },
    },
    'written-inside': {
      order: [1, 2, 3, 4, 6, 5, 7],
      because: {
        ko: '더하는 도중에 적어요. 윈도를 다 더한 다음 한 번만 적어요.',
        en: 'It writes down sums that are not done; write once, when the window is added up.',
      },
    },
    'written-outside': {
      order: [1, 2, 3, 4, 5, 7, 6],
      because: {
        ko: '바깥 반복문이 끝난 뒤에 적어요. 윈도마다 적어야 해요.',
        en: 'It writes behind the outer loop; write for each window.',
      },
    },
  },
  hints: [
    { ko: '자리 잡기, 더하기, 적기의 순서예요.', en: 'Place the window, add, write down.' },
    {
      ko: '윈도마다 한 번 하는 일과 칸마다 하는 일을 나눠 보세요.',
      en: 'Tell what is done once a window from what is done for each cell.',
    },
    {
      ko: '`sum`은 바깥 반복문의 첫 줄에서 만들고, 안쪽 반복문이 닫힌 다음 나눠서 적어요.',
      en: 'Make `sum` first thing in the outer loop; divide and write down where the inner one has closed.',
    },
  ],
});
