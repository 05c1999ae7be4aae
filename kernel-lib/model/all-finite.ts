import type { Tensor } from '../tensor.ts';

/** Whether no number is NaN or Infinity. */
export function allFinite({ data }: Tensor): boolean {
  // A number times 0 is 0 unless it is NaN or infinite; four sums, since one would wait for itself.
  let [a, b, c, d] = [0, 0, 0, 0];
  const fours = data.length & ~3;
  for (let i = 0; i < fours; i += 4) {
    a += data[i] * 0;
    b += data[i + 1] * 0;
    c += data[i + 2] * 0;
    d += data[i + 3] * 0;
  }
  for (let i = fours; i < data.length; i++) a += data[i] * 0;
  return a + b + c + d === 0;
}
