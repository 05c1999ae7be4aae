/** A numeral with 이에요 or 예요, as its last digit is read. */
export function thatIs(numeral: number | string): string {
  return `${numeral}${/[2459]`?$/.test(`${numeral}`) ? '예요' : '이에요'}`;
}
