import { type Shape, size } from '../../tensor.ts';
import { grouped } from '../grouped.ts';
import { product } from '../product.ts';
import type { Geometry } from './geometry.ts';
import { knownShape } from './known-shape.ts';

/** All numbers of a picture in one row. */
export function flattening(where: string): Geometry {
  const length = (input: Shape) => size(knownShape(where, input));
  return {
    sees: 'element',
    outputShape: (input) => [length(input)],
    paramShapes: () => ({}),
    multiplyAdds: () => [],
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
