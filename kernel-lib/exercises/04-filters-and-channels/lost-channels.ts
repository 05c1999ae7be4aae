import type { Exercise } from '../exercise.ts';
import { faulty } from '../kinds/faulty.ts';

/** A score that forgets the channels before the last. */
export const lostChannels: Exercise = faulty({
  id: '04-lost-channels',
  goal: '04-colour-score',
  question: {
    ko: '조각 하나의 점수를 매기는 코드예요. 컬러 조각인데 답이 언제나 파랑 채널만의 점수와 같아요. 틀린 줄의 번호를 찾아 주세요.',
    en: 'This code scores one piece in colour, but always gives the score of its blue channel alone. Which line is wrong? Give its number.',
  },
  lines: [
    'function score(piece, filter) {',
    '  let total = 0;',
    '  for (let channel = 0; channel < 3; channel++) {',
    '    let points = 0;',
    '    for (let row = 0; row < 3; row++) {',
    '      for (let column = 0; column < 3; column++) {',
    '        points = points + piece[channel][row][column] * filter[channel][row][column];',
    '      }',
    '    }',
    '    total = points;',
    '  }',
    '  return total;',
    '}',
  ],
  fault: {
    line: 10,
    because: {
      ko: '채널이 바뀔 때마다 앞 채널의 점수를 덮어써요. 더하기가 빠졌어요.',
      en: 'each channel writes over the score of the one before; nothing is added.',
    },
  },
  mended: '    total = total + points;',
  suspects: {
    'start-suspected': {
      line: 2,
      because: {
        ko: '더하기 전에 0에서 시작하는 것은 맞아요.',
        en: 'A sum begins at 0, as it does here.',
      },
    },
    'points-suspected': {
      line: 4,
      because: {
        ko: '채널마다 점수를 새로 세는 것은 맞아요. 센 다음에 어떻게 하는지 보세요.',
        en: 'Each channel may well begin at 0; see what becomes of its score afterwards.',
      },
    },
    'channels-suspected': {
      line: 3,
      because: {
        ko: '세 채널을 모두 지나가요. 그런데 앞의 두 점수가 남지 않아요.',
        en: 'All three channels are gone through; but the first two scores do not last.',
      },
    },
    'product-suspected': {
      line: 7,
      because: {
        ko: '같은 채널, 같은 자리의 수끼리 곱하니 맞아요.',
        en: 'It multiplies what stands in the same channel at the same place, as it should.',
      },
    },
    'writing-suspected': {
      line: 12,
      because: {
        ko: '수 하나를 돌려주는 것은 맞아요. 그 수가 어떻게 모이는지 보세요.',
        en: 'It should return one number; see how that number comes together.',
      },
    },
  },
  hints: [
    {
      ko: '채널이 하나 끝날 때마다 `total`에 무엇이 들어 있는지 적어 보세요.',
      en: 'Write down what `total` holds each time a channel is done.',
    },
    { ko: '네 단계 가운데 빠진 것이 무엇인가요?', en: 'Which of the four steps is missing?' },
    { ko: '`total`을 바꾸는 줄은 둘뿐이에요.', en: 'Only two lines change `total`.' },
  ],
});
