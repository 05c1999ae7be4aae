/** A shape as people say it: `26×26×32`. */
export function times(shape: readonly number[]): string {
  return shape.join('×');
}
