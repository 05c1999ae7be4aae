/** The next multiple of a number. */
export function whole(number: number, multiple: number): number {
  return Math.ceil(number / multiple) * multiple;
}
