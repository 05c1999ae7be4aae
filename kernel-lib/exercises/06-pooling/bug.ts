import type { Exercise } from '../exercise.ts';
import { faulty } from '../kinds/faulty.ts';

/** Max pooling that finds a 0 where there is none. */
export const poolingBug: Exercise = faulty({
  id: '06-bug',
  goal: '06-by-hand',
  question: {
    ko: '한 줄을 두 칸씩 최대 풀링하는 함수예요. 양수만 있는 줄에서는 맞는데 `[-3, -1, -5, -2]`에서는 `[0, 0]`이 나와요. 틀린 줄을 찾아 주세요.',
    en: 'This function takes a row two by two for max pooling. It is right for positive rows, but makes `[0, 0]` of `[-3, -1, -5, -2]`. Find the wrong line.',
  },
  lines: [
    'function pairs(row: number[]): number[] {',
    '  const pooled = [];',
    '  for (let left = 0; left + 2 <= row.length; left += 2) {',
    '    let largest = 0;',
    '    for (let column = 0; column < 2; column++) {',
    '      largest = Math.max(largest, row[left + column]);',
    '    }',
    '    pooled.push(largest);',
    '  }',
    '  return pooled;',
    '}',
  ],
  fault: {
    line: 4,
    because: {
      ko: '찾기를 윈도에 없는 0에서 시작하니 음수는 이길 수 없어요.',
      en: 'the search begins with a 0 that is not in the window, and nothing negative is larger.',
    },
  },
  mended: '    let largest = -Infinity;',
  suspects: {
    'stride-suspected': {
      line: 3,
      because: {
        ko: '윈도는 두 칸씩 옮겨 가고 마지막 윈도도 들어가요. 자리 잡기는 맞아요.',
        en: 'The window moves by two, and the last one fits; the places are right.',
      },
    },
    'window-suspected': {
      line: 5,
      because: {
        ko: '윈도의 두 칸을 다 지나요. 그 두 칸을 무엇과 견주는지 보세요.',
        en: 'It goes through both cells of the window; look at what they are compared with.',
      },
    },
    'comparison-suspected': {
      line: 6,
      because: {
        ko: '둘 가운데 큰 값을 남기는 것은 맞아요. 처음에는 무엇과 견주나요?',
        en: 'Keeping the larger of two is right; but what is there to compare with at first?',
      },
    },
    'writing-suspected': {
      line: 8,
      because: {
        ko: '윈도마다 한 번 적으니 맞아요. 적히는 값이 어디서 왔는지 보세요.',
        en: 'It writes once a window, as it should; look at where the value comes from.',
      },
    },
  },
  hints: [
    { ko: '`[-3, -1]`을 손에 들고 한 줄씩 따라가 보세요.', en: 'Follow it line by line with `[-3, -1]`.' },
    { ko: '출력에 나온 0이 입력의 어디에 있나요?', en: 'Where in the input is the 0 that came out?' },
    { ko: '`largest`가 무엇에서 시작하는지 보세요.', en: 'Look at what `largest` begins with.' },
  ],
});
