/** In how many pieces work is cut, however many threads there are, so that sums come out the same. */
export const PIECES = 16;

/** The pieces for a length of numbers: small work is not worth waking threads for. */
export function pieces(length: number): number {
  return length < 4096 ? 1 : PIECES;
}

/** The pieces for as many multiply-adds. */
export function piecesOf(products: number): number {
  return products < 2 ** 16 ? 1 : PIECES;
}
