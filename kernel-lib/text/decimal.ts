import { grouped } from './grouped.ts';

/**
 * The exact quotient of two integer numbers, written so that nothing is rounded: what does not end says so.
 *
 * @example decimal(7, 3) // '2.333…'
 */
export function decimal(numerator: number, denominator: number): string {
  const integer = Math.floor(numerator / denominator);
  let rest = numerator - integer * denominator;
  let digits = '';
  while (rest > 0 && digits.length < 6) {
    digits += Math.floor((rest * 10) / denominator);
    rest = (rest * 10) % denominator;
  }
  if (rest > 0) digits = `${digits.slice(0, 3)}…`;
  return digits === '' ? grouped(integer) : `${grouped(integer)}.${digits}`;
}
