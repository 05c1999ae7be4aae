import type { Exercise } from '../exercise.ts';
import { posing, type QuestionOptions, type Reading } from '../posing.ts';

export interface NumericOptions<Variant> extends QuestionOptions<Variant, number> {
  /** How far from the right number is near enough, as a share of it; 1e-6 by default. */
  readonly within?: number;
}

/** A question whose answer is one number. */
export function numeric<Variant>({ within = 1e-6, ...question }: NumericOptions<Variant>): Exercise {
  return posing(question, { kind: 'number', read: number, within });
}

function number(given: unknown): Reading {
  return typeof given === 'number' && Number.isFinite(given) ? { value: given } : { refused: noNumber };
}

const noNumber = { ko: '수를 하나 적어 주세요.', en: 'Give one number.' };
