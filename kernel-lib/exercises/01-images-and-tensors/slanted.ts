import type { Exercise } from '../exercise.ts';
import { faulty } from '../kinds/faulty.ts';

/** A channel taken out with rows of the wrong length. */
export const slanted: Exercise = faulty({
  id: '01-slanted',
  goal: '01-index',
  question: {
    ko: '채널 하나를 꺼내는 함수인데, 고양이가 비스듬히 찢어져 나와요. 틀린 줄을 찾아 주세요.',
    en: 'This function takes out one channel, but the cat comes out torn aslant. Find the wrong line.',
  },
  lines: [
    'function torn(picture, channel) {',
    '  const [, height, width, channels] = picture.shape;',
    '  const sheet = zeros([1, height, width, 1]);',
    '  for (let row = 0; row < height; row++) {',
    '    for (let column = 0; column < width; column++) {',
    '      const pixel = row * height + column;',
    '      const value = picture.data[pixel * channels + channel];',
    '      sheet.data[row * width + column] = value;',
    '    }',
    '  }',
    '  return sheet;',
    '}',
  ],
  fault: {
    line: 6,
    because: {
      ko: '한 행에는 픽셀이 가로 칸 수만큼 있어요. 세로 칸 수를 곱하면 행마다 시작하는 곳이 조금씩 밀려요.',
      en: 'a row holds as many pixels as the picture is wide; multiplied by the height, each row begins a little further off.',
    },
  },
  mended: '      const pixel = row * width + column;',
  suspects: {
    'shape-suspected': {
      line: 2,
      because: {
        ko: '모양의 네 수를 차례대로 받아요. 쉼표 앞의 빈 자리는 사진의 수를 건너뛰어요.',
        en: 'It takes the sizes in their order; the empty place before the comma skips how many pictures there are.',
      },
    },
    'sheet-suspected': {
      line: 3,
      because: {
        ko: '꺼낸 채널은 한 장이니 모양은 맞아요.',
        en: 'One channel is taken out, so this shape is right.',
      },
    },
    'channel-suspected': {
      line: 7,
      because: {
        ko: '픽셀의 번호에 채널 수를 곱하고 채널을 더해요. 식은 맞아요. 픽셀의 번호를 살펴보세요.',
        en: 'Number of the pixel times channels plus channel: the formula is right. Look at the number of the pixel.',
      },
    },
    'written-suspected': {
      line: 8,
      because: {
        ko: '적는 자리는 맞아요. 읽는 자리를 보세요.',
        en: 'It writes to the right place; look where it reads.',
      },
    },
  },
  hints: [
    {
      ko: '정사각형 그림이라면 바르게 나와요. 무엇이 달라질까요?',
      en: 'A square picture comes out right. What is different here?',
    },
    {
      ko: '행을 하나 내려갈 때 한 줄에서 몇 픽셀을 지나야 할까요?',
      en: 'How many pixels of the line go by with each row?',
    },
    {
      ko: '읽는 줄과 적는 줄에서 행에 곱하는 수를 견줘 보세요.',
      en: 'Compare what the row is multiplied by where it reads and where it writes.',
    },
  ],
});
