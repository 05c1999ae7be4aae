import { type Tensor, zeros } from '../tensor.ts';
import type { Operation } from './operation.ts';

/**
 * Turns the numbers along the last axis into shares of 1.
 *
 *     yᵢ = exp(xᵢ − max x) / Σⱼ exp(xⱼ − max x)
 *
 * Taking the largest away changes no share, and keeps `exp` from overflowing.
 */
export function softmax({ shape, data: x }: Tensor): Operation {
  const classes = shape[shape.length - 1];
  const output = zeros(shape);
  eachRow(x.length, classes, (start, end) => {
    const largest = x.subarray(start, end).reduce((a, b) => Math.max(a, b));
    let total = 0;
    for (let i = start; i < end; i++) total += Math.exp(x[i] - largest);
    for (let i = start; i < end; i++) output.data[i] = Math.exp(x[i] - largest) / total;
  });

  return {
    output,
    backward({ data: dy }) {
      const y = output.data;
      const dx = zeros(shape);
      eachRow(y.length, classes, (start, end) => {
        let mean = 0;
        for (let i = start; i < end; i++) mean += y[i] * dy[i];
        for (let i = start; i < end; i++) dx.data[i] = y[i] * (dy[i] - mean);
      });
      return dx;
    },
  };
}

function eachRow(length: number, width: number, visit: (start: number, end: number) => void): void {
  for (let start = 0; start < length; start += width) visit(start, start + width);
}
