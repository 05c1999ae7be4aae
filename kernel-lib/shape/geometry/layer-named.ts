import { Refusal } from '../../text/refusal.ts';
import { refuseUnknownOptions } from '../../text/refuse-unknown-options.ts';
import { kinds, type LayerOptions } from './kinds.ts';
import { layerShapes, type ShapedLayer } from './layer-shapes.ts';

/**
 * A layer without weights: the geometry that the real one of this name has, at no cost in memory.
 *
 * Throws `RangeError` for a name or an option that there is not.
 *
 * @example layerNamed('conv2d', { filters: 32, kernelSize: 3 }).outputShape([28, 28, 1]) // [26, 26, 32]
 */
export function layerNamed<Name extends keyof LayerOptions>(name: Name, options: LayerOptions[Name]): ShapedLayer {
  if (!Object.hasOwn(kinds, name)) throw new Refusal('layerNamed', unknown(name));
  const geometry = kinds[name](options);
  refuseUnknownOptions(name, options, geometry.optionNames);
  return layerShapes(name, options, geometry);
}

const unknown = (name: string) => ({
  ko: `'${name}' 층은 없어요: ${Object.keys(kinds).join(', ')} 가운데 하나를 쓰세요`,
  en: `there is no layer '${name}': use one of ${Object.keys(kinds).join(', ')}`,
});
