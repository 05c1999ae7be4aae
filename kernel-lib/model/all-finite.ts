import type { Tensor } from '../tensor.ts';

/** Whether no number is NaN or Infinity. */
export function allFinite({ data }: Tensor): boolean {
  for (let i = 0; i < data.length; i++) if (!Number.isFinite(data[i])) return false;
  return true;
}
