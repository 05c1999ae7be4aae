import { grouped } from './grouped.ts';

/**
 * The exact quotient of two whole numbers, written so that nothing is rounded: what does not end says so.
 *
 * @example decimal(7, 3) // '2.333…'
 */
export function decimal(numerator: number, denominator: number): string {
  const whole = Math.floor(numerator / denominator);
  let rest = numerator - whole * denominator;
  let digits = '';
  while (rest > 0 && digits.length < 6) {
    digits += Math.floor((rest * 10) / denominator);
    rest = (rest * 10) % denominator;
  }
  if (rest > 0) digits = `${digits.slice(0, 3)}…`;
  return digits === '' ? grouped(whole) : `${grouped(whole)}.${digits}`;
}
