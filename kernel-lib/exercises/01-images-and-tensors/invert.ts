import type { Exercise } from '../exercise.ts';
import { written } from '../kinds/written.ts';
import { drawnMatrix, type Matrix } from '../matrix.ts';

const each = (picture: Matrix, change: (value: number) => number) => picture.map((row) => row.map(change));

/** Bright made dark, and dark bright. */
export const invert: Exercise = written<readonly [picture: Matrix]>({
  id: '01-invert',
  goal: '01-pixels',
  question: {
    ko: '그림을 받아 밝기를 뒤집은 그림을 돌려주는 함수 `inverted(picture)`를 완성해 주세요. 0은 255가, 255는 0이, 100은 155가 돼요.',
    en: 'Complete `inverted(picture)`, which returns the picture with its brightness turned round: 0 becomes 255, 255 becomes 0, 100 becomes 155.',
  },
  inputs: (pick) => [drawnMatrix(pick, pick(2, 3), pick(2, 4), 0, 255)],
  right: (picture) => each(picture, (value) => 255 - value),
  mistakes: {
    'sign-turned': {
      does: (picture) => each(picture, (value) => -value),
      because: {
        ko: '부호를 뒤집었어요. 밝기는 음수가 될 수 없어요. 가장 밝은 수에서 얼마나 모자라는지 구해요.',
        en: 'It turns the sign, but brightness is never negative; find how much is missing to the brightest.',
      },
    },
    'scale-of-one': {
      does: (picture) => each(picture, (value) => 1 - value),
      because: {
        ko: '0부터 1까지인 그림이라면 맞아요. 이 그림의 가장 밝은 수는 1이 아니에요.',
        en: 'Right for pictures from 0 to 1; the brightest number here is another.',
      },
    },
    'count-for-brightest': {
      does: (picture) => each(picture, (value) => 256 - value),
      because: {
        ko: '256은 밝기의 가짓수예요. 0부터 세니까 가장 밝은 수는 하나 작아요.',
        en: '256 is how many there are; counted from 0, the brightest is one less.',
      },
    },
    'black-and-white': {
      does: (picture) => each(picture, (value) => (value > 127 ? 0 : 255)),
      because: {
        ko: '회색이 사라졌어요. 수마다 그만큼만 뒤집어 주세요.',
        en: 'The greys are gone; turn each number round by as much as it is.',
      },
    },
    'as-it-was': {
      does: (picture) => each(picture, (value) => value),
      because: { ko: '수가 그대로예요.', en: 'The numbers are as they were.' },
    },
  },
  blank: `
  const found = [];
  for (const row of picture) {
    const line = [];
    for (const value of row) {
      line.push(Number.NaN);
    }
    found.push(line);
  }
  return found;`,
  source: `function inverted(picture: number[][]): number[][] {
  const found: number[][] = [];
  for (const row of picture) {
    const line: number[] = [];
    for (const value of row) {
      line.push(255 - value);
    }
    found.push(line);
  }
  return found;
}`,
  hints: [
    {
      ko: '`Number.NaN`만 고치면 돼요. `value`가 한 칸의 밝기예요.',
      en: 'Only `Number.NaN` has to change; `value` is the brightness of a cell.',
    },
    { ko: '가장 밝은 수에서 `value`를 빼요.', en: 'Take `value` away from the brightest number.' },
  ],
});
