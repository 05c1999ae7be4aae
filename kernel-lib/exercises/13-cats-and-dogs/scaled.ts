import type { Exercise } from '../exercise.ts';
import { rows } from '../kinds/rows.ts';
import { type Matrix, matrixText } from '../matrix.ts';

const each = (bytes: Matrix, value: (byte: number) => number) => bytes.map((row) => row.map(value));
const scaledBytes = (bytes: Matrix) => each(bytes, (byte) => byte / 255);

/** Bytes as numbers from 0 to 1. */
export const scaled: Exercise = rows<Matrix>({
  id: '13-scaled',
  version: 2,
  goal: '13-folder',
  // Fifths of 255: they can be divided in the head. Neither black nor white, which come out right in other ways, too.
  draw: (pick) => Array.from({ length: 2 }, () => [51 * pick(1, 4), 51 * pick(1, 4)]),
  question: (bytes) => ({
    ko: `파일에 든 2×2 그림이에요.\n${matrixText(bytes)}\n바이트는 0에서 255까지예요. 0에서 1까지의 수로 바꿔 주세요. 가장 밝은 255는 언제나 1이에요.`,
    en: `This is a 2×2 picture as its file holds it.\n${matrixText(bytes)}\nBytes go from 0 to 255. Write them as numbers from 0 to 1; the brightest byte, 255, is always 1.`,
  }),
  right: scaledBytes,
  mistakes: {
    'by-how-many': {
      given: (bytes) => each(bytes, (byte) => byte / 256),
      because: {
        ko: '바이트는 256가지지만 가장 큰 바이트는 255예요. 그것이 1이 되어야 해요.',
        en: 'There are 256 bytes, but the largest is 255, and that has to become 1.',
      },
    },
    'by-the-brightest-here': {
      given: (bytes) => each(bytes, (byte) => byte / Math.max(...bytes.flat())),
      because: {
        ko: '이 그림에서 가장 밝은 칸으로 나눴어요. 그러면 어두운 사진이 모두 밝아져요.',
        en: 'You divided by the brightest cell of this picture, so dark photographs all become bright.',
      },
    },
    'black-or-white': {
      given: (bytes) => each(bytes, (byte) => Math.round(byte / 255)),
      because: {
        ko: '0과 1만 남았어요. 반올림하면 회색이 사라져요.',
        en: 'Only 0 and 1 are left: rounding takes the greys away.',
      },
    },
    'black-white-swapped': {
      given: (bytes) => each(bytes, (byte) => 1 - byte / 255),
      because: {
        ko: '밝기가 뒤집혔어요. 바이트가 크면 수도 커야 해요.',
        en: 'Bright and dark have changed places; a larger byte is a larger number.',
      },
    },
    'per-cent': {
      given: (bytes) => each(bytes, (byte) => (byte / 255) * 100),
      because: { ko: '퍼센트로 바꿨어요. 0에서 1까지면 돼요.', en: 'Those are per cent; from 0 to 1 will do.' },
    },
  },
  hints: [
    { ko: '255가 1이 되려면 무엇으로 나눠야 할까요?', en: 'By what do you divide, so that 255 becomes 1?' },
    {
      ko: '칸마다 같은 수로 나눠요. 어두운 그림이라고 다른 수로 나누지 않아요.',
      en: 'Divide each cell by the same number, in a dark picture as well.',
    },
    ([[first]]) => ({
      ko: `왼쪽 위 칸은 \`${first} / 255\`예요.`,
      en: `The cell at the top left is \`${first} / 255\`.`,
    }),
  ],
  answer: (bytes) => ({ ko: matrixText(scaledBytes(bytes)), en: matrixText(scaledBytes(bytes)) }),
});
