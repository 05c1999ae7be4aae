import type { Exercise } from '../exercise.ts';
import { written } from '../kinds/written.ts';

/** Bytes as numbers from 0 to 1. */
export const scaled: Exercise = written<readonly [bytes: readonly number[]]>({
  id: '13-scaled',
  goal: '13-folder',
  question: {
    ko: '0에서 255까지인 바이트를 0에서 1까지의 수로 바꿔 배열로 돌려주는 함수 `scaled(bytes)`를 써 주세요. 가장 밝은 255는 언제나 1이에요.',
    en: 'Write `scaled(bytes)`, which returns bytes from 0 to 255 as numbers from 0 to 1. The brightest byte, 255, is always 1.',
  },
  inputs: (pick) => [[pick(1, 60), pick(61, 120), pick(121, 200), pick(201, 250)]],
  right: (bytes) => bytes.map((byte) => byte / 255),
  mistakes: {
    'by-how-many': {
      does: (bytes) => bytes.map((byte) => byte / 256),
      because: {
        ko: '바이트는 256가지지만 가장 큰 바이트는 255예요. 그것이 1이 되어야 해요.',
        en: 'There are 256 bytes, but the largest is 255, and that has to become 1.',
      },
    },
    'by-the-brightest-here': {
      does: (bytes) => bytes.map((byte) => byte / Math.max(...bytes)),
      because: {
        ko: '이 그림에서 가장 밝은 칸으로 나눴어요. 그러면 어두운 사진이 모두 밝아져요.',
        en: 'It divides by the brightest cell of this picture, so dark photographs all become bright.',
      },
    },
    'black-or-white': {
      does: (bytes) => bytes.map((byte) => Math.round(byte / 255)),
      because: {
        ko: '0과 1만 남았어요. 반올림하면 회색이 사라져요.',
        en: 'Only 0 and 1 are left: rounding takes the greys away.',
      },
    },
    'as-they-were': {
      does: (bytes) => [...bytes],
      because: { ko: '바이트를 그대로 돌려줬어요.', en: 'It returns the bytes as they were.' },
    },
    'per-cent': {
      does: (bytes) => bytes.map((byte) => (byte / 255) * 100),
      because: { ko: '퍼센트로 바꿨어요. 0에서 1까지면 돼요.', en: 'Those are per cent; from 0 to 1 will do.' },
    },
  },
  source: `function scaled(bytes: number[]): number[] {
  const values: number[] = [];
  for (const byte of bytes) {
    values.push(byte / 255);
  }
  return values;
}`,
  hints: [
    { ko: '255가 1이 되려면 무엇으로 나눠야 할까요?', en: 'By what do you divide, so that 255 becomes 1?' },
    {
      ko: '바이트마다 255로 나눠서 배열에 `push`로 적어요.',
      en: 'Divide each byte by 255 and write it into an array, with `push`.',
    },
  ],
});
