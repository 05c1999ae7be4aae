import { numeral } from './numeral.ts';

/**
 * A share of one as a percentage with one digit behind the point.
 *
 * @example percent(0.9977) // '99.8%'
 */
export function percent(share: number): string {
  return `${numeral(share * 100, { decimals: 1 })}%`;
}
