import type { Figure } from '../figures/figure.ts';
import { numeral } from '../figures/numeral.ts';
import type { Text } from '../text/language.ts';

/** One step of a calculation, to be thought about before its value is shown. */
export interface WalkStep {
  readonly question: Text;
  readonly answer: number;
  /** What is calculated, written out as far as the equals sign. */
  readonly lines: readonly string[];
  /** Why it is this value, once it is shown. */
  readonly reason?: string;
  /** The pictures of this step, with its value in them or without. */
  figures(shown: boolean): readonly Figure[];
}

/** A calculation to be walked through, a value at a time. */
export interface Walk {
  readonly title: Text;
  readonly count: number;
  step(index: number): WalkStep;
}

/** Numbers in rows. */
export type Rows = readonly (readonly number[])[];

/** Digits behind the point that are asked for. */
export const decimals = 2;

/**
 * Whether what was typed is the value, as far as it is shown.
 *
 * @example isAnswer('−0,33', -1 / 3) // true
 */
export function isAnswer(typed: string, answer: number): boolean {
  const value = Number(typed.trim().replace('−', '-').replace(',', '.') || Number.NaN);
  return Math.abs(value - answer) <= 0.51 * 10 ** -decimals;
}

/** A value as it is shown once it is uncovered. */
export function written(value: number): string {
  return numeral(value, { decimals });
}
