import { type Shape, size } from '../../tensor.ts';
import { grouped } from '../../text/grouped.ts';
import { product } from '../../text/product.ts';
import { checkedShape } from './checked-shape.ts';
import { elementwise } from './elementwise.ts';
import type { Geometry } from './geometry.ts';

/** All numbers of a picture in one row. */
export function flattening(where: string): Geometry {
  const length = (input: Shape) => size(checkedShape(where, input));
  return {
    ...elementwise(where),
    outputShape: (input) => [length(input)],
    reason: (input) => ({
      formula: `${product(input)} = ${grouped(length(input))}`,
      value: length(input),
      text: {
        ko: `수를 하나도 버리지 않고 한 줄로 늘어놓아요. 모두 ${grouped(length(input))}개예요.`,
        en: `Nothing is dropped: all ${grouped(length(input))} numbers stand in one row.`,
      },
    }),
  };
}
