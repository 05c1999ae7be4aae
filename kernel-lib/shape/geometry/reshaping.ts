import { type Shape, size } from '../../tensor.ts';
import { grouped } from '../../text/grouped.ts';
import { product } from '../../text/product.ts';
import { Refusal } from '../../text/refusal.ts';
import { checkedShape } from './checked-shape.ts';
import { elementwise } from './elementwise.ts';
import type { Geometry } from './geometry.ts';

export interface ReshapingOptions {
  /** The shape to come, without the batch. */
  readonly targetShape: Shape;
}

/** The same numbers in another shape. */
export function reshaping(where: string, { targetShape }: ReshapingOptions): Geometry {
  const target = checkedShape(where, targetShape);
  return {
    ...elementwise(where, ['targetShape']),
    outputShape(input) {
      if (size(checkedShape(where, input)) !== size(target)) throw new Refusal(where, unequal(input, target));
      return target;
    },
    reason: (input) => ({
      formula: [...new Set([product(input), product(target), grouped(size(target))])].join(' = '),
      value: size(target),
      text: {
        ko: `수 ${grouped(size(target))}개를 그대로 다른 모양으로 늘어놓아요.`,
        en: `The same ${grouped(size(target))} numbers are laid out in another shape.`,
      },
    }),
    with: (changed) => reshaping(where, { targetShape, ...changed }),
  };
}

const unequal = (input: Shape, target: Shape) => ({
  ko: `[${input.join(', ')}] 모양에는 수가 ${size(input)}개 있는데 [${target.join(', ')}] 모양에는 ${size(target)}개가 들어가요`,
  en: `[${input.join(', ')}] holds ${size(input)} numbers, and [${target.join(', ')}] needs ${size(target)}`,
});
