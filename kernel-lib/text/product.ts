import { grouped } from './grouped.ts';

/** Factors as a product written out: `3·3·1·32`. */
export function product(factors: readonly number[]): string {
  return factors.map(grouped).join('·');
}
