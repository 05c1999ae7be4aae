import { grouped } from '../grouped.ts';
import type { LayerShapes } from '../layer-shapes.ts';
import { elementwise } from './elementwise.ts';
import type { Geometry } from './geometry.ts';
import { kinds } from './kinds.ts';

/** What a layer does to sizes; of a layer that the library does not know, no more than it says itself. */
export function geometryOf(layer: LayerShapes): Geometry {
  // The name decides which options a layer has, which no type can say of a layer met at run time.
  const known = kinds as unknown as Readonly<Record<string, (options: object) => Geometry>>;
  const geometry = Object.hasOwn(known, layer.name) ? known[layer.name](layer.options) : unknown(layer);
  return {
    ...geometry,
    outputShape: (input) => layer.outputShape(input),
    paramShapes: (input) => layer.paramShapes(input),
  };
}

function unknown(layer: LayerShapes): Geometry {
  return {
    ...elementwise(layer.name),
    reason(input) {
      const channels = layer.outputShape(input).at(-1) ?? 1;
      return { formula: `channels = ${grouped(channels)}`, value: channels, text: itsOwn };
    },
  };
}

const itsOwn = { ko: '층이 스스로 정한 크기예요.', en: 'The layer itself says so.' };
