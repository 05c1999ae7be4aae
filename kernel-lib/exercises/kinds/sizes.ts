import type { Shape } from '../../tensor.ts';
import type { Exercise } from '../exercise.ts';
import { posing, type QuestionOptions, type Reading } from '../posing.ts';

/** A question whose answer is a shape: rows, columns, channels. */
export function sizes<Variant>(question: QuestionOptions<Variant, Shape>): Exercise {
  return posing(question, { kind: 'shape', read: shape });
}

function shape(given: unknown): Reading {
  const numbers = Array.isArray(given) && given.every((length) => typeof length === 'number');
  return numbers ? { value: given } : { refused: noShape };
}

const noShape = {
  ko: '모양을 `[세로, 가로, 채널]`처럼 대괄호로 묶어 적어 주세요.',
  en: 'Give the shape in brackets, as in `[height, width, channels]`.',
};
