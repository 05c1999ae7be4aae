/** In how many pieces work is cut, however many threads there are, so that sums come out the same. */
export const PIECES = 16;

/** The pieces for a length of numbers: small work is not worth waking threads for. */
export function pieces(length: number): number {
  return length < 4096 ? 1 : PIECES;
}
