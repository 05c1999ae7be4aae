import type { Shape } from '../../tensor.ts';
import { grouped } from '../../text/grouped.ts';
import { checkedShape } from './checked-shape.ts';
import type { Geometry } from './geometry.ts';

/** Every number by itself: activations, dropout. */
export function elementwise(where: string, optionNames: readonly string[] = []): Geometry {
  const geometry: Geometry = {
    reading: 'each',
    axes: () => [],
    outputShape: (input) => checkedShape(where, input),
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
    with: () => geometry,
    optionNames,
    withLengths: (_, lengths) => lengths,
  };
  return geometry;
}
