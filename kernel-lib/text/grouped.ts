/**
 * A whole number with its thousands set apart.
 *
 * @example grouped(693962) // '693,962'
 */
export function grouped(value: number): string {
  const digits = String(value);
  return value < 1000 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, ',');
}
