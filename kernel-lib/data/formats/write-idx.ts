import { size } from '../../tensor.ts';
import { Refusal } from '../../text/refusal.ts';
import { type Idx, idxTypes } from './idx.ts';

/**
 * Writes an IDX file: `0 0 type axes`, each axis as a 32-bit number, then the numbers.
 *
 * Throws `RangeError` for axes that IDX does not have, and for other numbers than the shape says.
 *
 * @example writeIdx({ type: 'uint8', shape: [3], data: new Uint8Array([7, 2, 1]) }) // new Uint8Array([0, 0, 8, 1, 0, 0, 0, 3, 7, 2, 1])
 */
export function writeIdx({ type, shape, data }: Idx): Uint8Array {
  if (size(shape) !== data.length) {
    throw new Refusal('writeIdx', {
      ko: `[${shape}] 모양에는 수가 ${size(shape)}개 들어가는데 ${data.length}개를 받았어요`,
      en: `[${shape}] holds ${size(shape)} numbers and ${data.length} were given`,
    });
  }
  if (!(shape.length >= 1 && shape.length <= 255)) {
    throw new Refusal('writeIdx', {
      ko: `IDX 파일의 축은 1개부터 255개까지인데 ${shape.length}개를 받았어요`,
      en: `an IDX file has 1 to 255 axes, not ${shape.length}`,
    });
  }
  const { code, bytes, write } = idxTypes[type];
  const start = 4 + 4 * shape.length;
  const file = new Uint8Array(start + data.length * bytes);
  const view = new DataView(file.buffer);
  file.set([0, 0, code, shape.length]);
  shape.forEach((length, axis) => {
    view.setUint32(4 + 4 * axis, length);
  });
  for (let i = 0; i < data.length; i++) write(view, start + i * bytes, data[i]);
  return file;
}
