import { type Tensor, tensorOf } from '../tensor.ts';

/** Adds one number to each channel, in place. */
export function addBias({ data }: Tensor, { data: bias }: Tensor): void {
  for (let i = 0; i < data.length; i++) data[i] += bias[i % bias.length];
}

/** The sum of each channel: the last axis stays. Sums are kept in double precision and rounded once. */
export function columnSums({ shape, data }: Tensor): Tensor {
  const columns = shape[shape.length - 1];
  const sums = new Float64Array(columns);
  for (let i = 0; i < data.length; i++) sums[i % columns] += data[i];
  return tensorOf([columns], new Float32Array(sums));
}
