import type { Exercise } from '../exercise.ts';
import { numberRows } from '../number-rows.ts';
import { posing, type QuestionOptions, type Reading } from '../posing.ts';
import type { Value } from '../value.ts';

/** A question whose answer is numbers in rows: arrays, or a tensor. */
export function rows<Variant>(question: QuestionOptions<Variant, Value>): Exercise {
  return posing(question, { kind: 'tensor', read: rowsOf });
}

function rowsOf(given: unknown): Reading {
  const value = Array.isArray(given) || typeof given === 'object' ? numberRows(given) : undefined;
  return value === undefined ? { refused: noRows } : { value };
}

const noRows = {
  ko: '수를 `[[1, 2], [3, 4]]`처럼 줄마다 대괄호로 묶어 적어 주세요.',
  en: 'Give the numbers row by row, as in `[[1, 2], [3, 4]]`.',
};
