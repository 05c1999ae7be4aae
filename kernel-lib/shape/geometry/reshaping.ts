import { type Shape, size } from '../../tensor.ts';
import { grouped } from '../grouped.ts';
import { product } from '../product.ts';
import { ShapeError } from '../shape-error.ts';
import type { Geometry } from './geometry.ts';
import { knownShape } from './known-shape.ts';

export interface ReshapingOptions {
  readonly targetShape: Shape;
}

/** The same numbers in another shape. */
export function reshaping(where: string, { targetShape }: ReshapingOptions): Geometry {
  const target = knownShape(where, targetShape);
  return {
    sees: 'element',
    outputShape(input) {
      if (size(knownShape(where, input)) !== size(target)) throw new ShapeError(where, unequal(input, target));
      return target;
    },
    paramShapes: () => ({}),
    multiplyAdds: () => [],
    reason: (input) => ({
      formula: [...new Set([product(input), product(target), grouped(size(target))])].join(' = '),
      value: size(target),
      text: {
        ko: `수 ${grouped(size(target))}개를 그대로 다른 모양으로 늘어놓아요.`,
        en: `The same ${grouped(size(target))} numbers are laid out in another shape.`,
      },
    }),
  };
}

const unequal = (input: Shape, target: Shape) => ({
  ko: `[${input.join(', ')}] 모양에는 수가 ${size(input)}개 있는데 [${target.join(', ')}] 모양에는 ${size(target)}개가 들어가요`,
  en: `[${input.join(', ')}] holds ${size(input)} numbers, and [${target.join(', ')}] needs ${size(target)}`,
});
