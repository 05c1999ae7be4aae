import type { Shape } from '../tensor.ts';
import type { Value } from './value.ts';

/** Numbers, arrays of them and tensors as rows of numbers; nothing where something else is among them. */
export function numberRows(given: unknown): Value | undefined {
  if (typeof given === 'number') return given;
  if (ArrayBuffer.isView(given) && !(given instanceof DataView)) return Array.from(given as Float32Array);
  if (Array.isArray(given)) {
    const rows = given.map(numberRows);
    return rows.every((row) => row !== undefined) ? rows : undefined;
  }
  const { shape, data } = (given ?? {}) as { readonly shape?: unknown; readonly data?: unknown };
  return Array.isArray(shape) && data instanceof Float32Array ? inRows(shape, Array.from(data)) : undefined;
}

function inRows([length, ...rest]: Shape, numbers: readonly number[]): Value {
  if (length === undefined) return numbers[0];
  const each = numbers.length / length;
  return Array.from({ length }, (_, i) => inRows(rest, numbers.slice(i * each, (i + 1) * each)));
}
