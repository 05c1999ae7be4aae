/**
 * A whole number with its thousands set apart.
 *
 * @example grouped(693962) // '693,962'
 */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
