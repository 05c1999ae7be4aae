import { type Shape, size } from '../tensor.ts';
import { kinds, type LayerOptions } from './geometry/kinds.ts';
import type { LayerShapes } from './layer-shapes.ts';
import { blaming, ShapeError } from './shape-error.ts';

/**
 * A layer without weights: the sizes that the real one of this name has, at no cost in memory.
 *
 * @example layerNamed('conv2d', { filters: 32, kernelSize: 3 }).outputShape([28, 28, 1]) // [26, 26, 32]
 */
export function layerNamed<Name extends keyof LayerOptions>(name: Name, options: LayerOptions[Name]): LayerShapes {
  if (!Object.hasOwn(kinds, name)) throw new ShapeError('layerNamed', unknown(name));
  const kind = kinds[name](options);
  const shapes: Pick<LayerShapes, 'outputShape' | 'paramShapes'> = {
    outputShape: (input) => blaming(name, () => countable(name, kind.outputShape(input))),
    paramShapes(input) {
      const shapes = blaming(name, () => kind.paramShapes(input));
      for (const shape of Object.values(shapes)) countable(name, shape);
      return shapes;
    },
  };
  const changed = (some: object) => layerNamed(name, { ...options, ...some });
  return { name, options, geometry: { ...kind, ...shapes, changed }, ...shapes };
}

/** Refuses a shape whose size no number holds exactly. */
function countable(where: string, shape: Shape): Shape {
  if (size(shape) <= Number.MAX_SAFE_INTEGER) return shape;
  throw new ShapeError(where, {
    ko: `[${shape.join(', ')}] 모양에는 수가 2^53개 넘게 들어가서 셀 수 없어요`,
    en: `[${shape.join(', ')}] holds more than 2^53 numbers, which cannot be counted exactly`,
  });
}

const unknown = (name: string) => ({
  ko: `'${name}' 층은 없어요: ${Object.keys(kinds).join(', ')} 가운데 하나를 쓰세요`,
  en: `there is no layer '${name}': use one of ${Object.keys(kinds).join(', ')}`,
});
