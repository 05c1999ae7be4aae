import type { Shape } from '../../tensor.ts';
import { grouped } from '../grouped.ts';
import type { Geometry } from './geometry.ts';
import { knownShape } from './known-shape.ts';

/** Every number by itself: activations, dropout. */
export function elementwise(where: string): Geometry {
  return {
    sees: 'element',
    outputShape: (input) => knownShape(where, input),
    paramShapes: () => ({}),
    multiplyAdds: () => [],
    reason(input: Shape) {
      const last = input[input.length - 1];
      return {
        formula: `channels = ${grouped(last)}`,
        value: last,
        text: {
          ko: '수를 하나씩 바꿔요. 그래서 크기는 그대로예요.',
          en: 'Each number is changed by itself, so the sizes stay.',
        },
      };
    },
  };
}
