/** The next multiple of a number. */
export function alignUp(number: number, multiple: number): number {
  return Math.ceil(number / multiple) * multiple;
}
