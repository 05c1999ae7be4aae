import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

/** The bytes of colour pictures. */
export const numbers: Exercise = numeric<{ readonly pictures: number; readonly side: number }>({
  id: '12-numbers',
  goal: '12-look',
  draw: (pick) => ({ pictures: 50 * pick(2, 19), side: 4 * pick(4, 24) }),
  question: ({ pictures, side }) => ({
    ko: `${side}×${side} 컬러 사진이 ${pictures}장 있어요. 수 하나를 1바이트로 적으면 모두 몇 바이트일까요?`,
    en: `There are ${pictures} colour photographs of ${side}×${side} pixels. At 1 byte a number, how many bytes are they?`,
  }),
  right: ({ pictures, side }) => pictures * side * side * 3,
  mistakes: {
    'channels-forgotten': {
      given: ({ pictures, side }) => pictures * side * side,
      because: {
        ko: '픽셀의 수예요. 컬러 사진의 픽셀에는 수가 몇 개 있나요?',
        en: 'So many pixels there are; how many numbers has a pixel in colour?',
      },
    },
    'one-picture': {
      given: ({ side }) => side * side * 3,
      because: { ko: '사진 한 장의 바이트예요.', en: 'Those are the bytes of one photograph.' },
    },
    'floats-counted': {
      given: ({ pictures, side }) => pictures * side * side * 3 * 4,
      because: {
        ko: '수 하나를 4바이트로 세었어요. 파일에는 0부터 255까지의 수를 1바이트로 적어요.',
        en: 'You took 4 bytes a number; a file holds numbers from 0 to 255 in 1 byte each.',
      },
    },
    'one-side': {
      given: ({ pictures, side }) => pictures * side * 3,
      because: {
        ko: '한 줄만 세었어요. 줄이 몇 개인지도 곱해요.',
        en: 'That is one row of each; multiply by the rows.',
      },
    },
  },
  hints: [
    { ko: '사진 한 장에 수가 몇 개인지부터 세어요.', en: 'First count the numbers of one photograph.' },
    { ko: '세로 × 가로 × 채널, 그다음 장수를 곱해요.', en: 'Height × width × channels, and then the photographs.' },
    ({ pictures, side }) => ({ ko: `${side}·${side}·3·${pictures}`, en: `${side}·${side}·3·${pictures}` }),
  ],
  answer: ({ pictures, side }) => {
    const text = `${side}·${side}·3·${pictures} = ${pictures * side * side * 3}`;
    return { ko: text, en: text };
  },
});
