import { type Shape, type Tensor, tensorOf } from '../../tensor.ts';

const shades = Float32Array.from({ length: 256 }, (_, byte) => byte / 255);

/**
 * Bytes from 0 to 255 as numbers from 0 to 1.
 *
 *     value = byte / 255
 *
 * @example scale(new Uint8Array([0, 51, 255]), [3]) // { shape: [3], data: new Float32Array([0, 0.2, 1]) }
 */
export function scale(bytes: Uint8Array, shape: Shape): Tensor {
  const data = new Float32Array(bytes.length);
  for (let i = 0; i < data.length; i++) data[i] = shades[bytes[i]];
  return tensorOf(shape, data);
}
