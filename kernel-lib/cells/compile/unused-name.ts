/**
 * A name that the source does not hold.
 *
 * @example unusedName('$', '$ + 1') // '$$'
 */
export function unusedName(name: string, source: string): string {
  return source.includes(name) ? unusedName(`$${name}`, source) : name;
}
