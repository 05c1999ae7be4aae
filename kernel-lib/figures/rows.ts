import type { Tensor } from '../tensor.ts';
import { Refusal } from '../text/refusal.ts';

/** Numbers as a lesson has them at hand. */
export type Numbers = Tensor | ArrayLike<number> | readonly (readonly number[])[];

/** The numbers as rows: a vector is one row; axes of length one around a picture are left out. */
export function rows(values: Numbers): number[][] {
  const plane = isTensor(values) ? tensorRows(values) : arrayRows(values);
  if (plane.length === 0 || plane[0].length === 0)
    throw new Refusal('rows', {
      ko: '보여 줄 수가 없어요',
      en: 'there is no number to show',
    });
  const ragged = plane.findIndex((row) => row.length !== plane[0].length);
  if (ragged > 0) {
    throw new Refusal('rows', {
      ko: `0번 줄에는 수가 ${plane[0].length}개인데 ${ragged}번 줄에는 ${plane[ragged].length}개 있어요`,
      en: `row ${ragged} has ${plane[ragged].length} numbers where row 0 has ${plane[0].length}`,
    });
  }
  return plane;
}

/** The numbers one after the other, row by row. */
export function flatNumbers(values: Numbers): number[] {
  return rows(values).flat();
}

export function isTensor(values: unknown): values is Tensor {
  return typeof values === 'object' && values !== null && 'shape' in values && 'data' in values;
}

function tensorRows({ shape, data }: Tensor): number[][] {
  const axes = shape.filter((length) => length !== 1);
  if (axes.length > 2)
    throw new Refusal('rows', {
      ko: `[${shape}] 모양은 축이 셋 이상이에요. 그림 하나와 채널 하나를 골라 주세요`,
      en: `[${shape}] has more than two axes; choose one picture and one channel`,
    });
  const plane = axes.length === 2 ? axes : shape.length >= 2 ? planeOf(shape) : [1, ...axes, 1].slice(0, 2);
  const [height, width] = plane;
  return Array.from({ length: height }, (_, row) => Array.from(data.subarray(row * width, (row + 1) * width)));
}

/** Height and width of a plane of which at least one is 1: the first two axes, behind the batch where there is one. */
function planeOf(shape: Tensor['shape']): readonly number[] {
  return shape.length === 4 ? shape.slice(1, 3) : shape.slice(0, 2);
}

function arrayRows(values: ArrayLike<number> | readonly (readonly number[])[]): number[][] {
  const list = Array.from(values as ArrayLike<unknown>);
  if (list.every((value) => typeof value === 'number')) return [list];
  return list.map((row) => Array.from(row as ArrayLike<number>));
}
