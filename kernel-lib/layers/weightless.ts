import { engine } from '../engine/engine.ts';
import type { LayerSpec, Param, Pass } from '../layer.ts';
import type { Operations } from '../ops/operations.ts';
import type { Random } from '../random.ts';
import type { Geometry } from '../shape/geometry/geometry.ts';
import { layerShapes, type ShapedLayer } from '../shape/geometry/layer-shapes.ts';
import type { Slide } from '../shape/window/slide.ts';
import type { Shape, Tensor } from '../tensor.ts';
import { printable } from '../text/printable.ts';
import { refuseUnknownOptions } from '../text/refuse-unknown-options.ts';

/** What a layer is built for, and with. */
export interface Site {
  readonly input: Shape;
  /** How its window slides down and across the input; where it spreads, down and across the output. */
  readonly window: readonly Slide[];
  readonly random: Random;
  readonly ops: Operations;
}

/** A layer without weights: from what it is built for, what it does to a batch. */
export function weightless(
  name: string,
  options: object,
  geometry: Geometry,
  built: (site: Site) => (batch: Tensor, training?: boolean) => Pass,
): LayerSpec {
  refuseUnknownOptions(name, options, computedOptions(geometry));
  return layerSpec(layerShapes(name, options, geometry), (site) => ({ params: [], forward: built(site) }));
}

/** The options of a geometry that a layer computes by; pictures whose channels come first are for shapes alone. */
export function computedOptions({ optionNames }: Geometry): readonly string[] {
  return optionNames.filter((name) => name !== 'dataFormat');
}

const written = ({ name, value }: Param) => `${name} [${value.shape.join(', ')}]`;

/**
 * A layer that is built for a site; it prints as the call that makes it.
 *
 * @example String(conv2d({ filters: 8, kernelSize: [3, 3] })) // "conv2d({ filters: 8, kernelSize: [3, 3] })"
 */
export function layerSpec(shapes: ShapedLayer, build: (site: Site) => ReturnType<LayerSpec['build']>): LayerSpec {
  const spec: LayerSpec = {
    ...shapes,
    build(input, random, ops = engine()) {
      const layer = build({ input, window: shapes.geometry.axes(input), random, ops });
      return printable(layer, ({ params }) => [String(spec), ...params.map(written)].join(' '));
    },
  };
  return printable(spec, ({ name, options }) => call(name, options));
}

/** A call as it is written in code, with what it is given. */
function call(name: string, options: object): string {
  return Object.keys(options).length === 0 ? `${name}()` : `${name}(${literal(options)})`;
}

/** A value as it is written in code; what has a name and options of its own is a call. */
function literal(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`;
  if (typeof value === 'function') return value.name || 'ƒ';
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  const { name, options } = value as { readonly name?: unknown; readonly options?: object };
  if (typeof name === 'string' && options) return call(name, options);
  const parts = Object.entries(value).map(([key, each]) => `${key}: ${literal(each)}`);
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}
