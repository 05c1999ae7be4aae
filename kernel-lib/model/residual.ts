import { engine } from '../engine/engine.ts';
import type { LayerSpec } from '../layer.ts';
import { layersThrough } from '../shape/network/layers-through.ts';
import { residual as residualShapes } from '../shape/networks/residual.ts';
import type { Shape } from '../tensor.ts';
import { sequential } from './sequential.ts';

/**
 * Layers with a way around them: what they give is added to what they got, or to what `shortcut` makes of it.
 *
 *     y = layers(x) + shortcut(x)
 *
 * Both must come out in one shape. The gradient goes both ways, so it reaches the layers before at full strength.
 *
 * Source: K. He, X. Zhang, S. Ren and J. Sun, "Deep Residual Learning for Image Recognition", 2015.
 *
 * @example residual([conv2d({ filters: 8, kernelSize: 3, padding: 'same' })]).outputShape([28, 28, 8]) // [28, 28, 8]
 */
export function residual(layers: readonly LayerSpec[], shortcut: readonly LayerSpec[] = []): LayerSpec {
  const body = sequential(layers);
  const around = sequential(shortcut);
  const shapes = residualShapes(layers, shortcut);
  return {
    ...shapes,
    outputShape: (input) => layersThrough({ layers: [shapes] }, input).at(-1)?.output ?? input,
    paramShapes: (input) => ({
      ...within('layers', body.paramShapes(input)),
      ...within('shortcut', around.paramShapes(input)),
    }),
    build(input, random, ops = engine()) {
      const parts = [body, around].map((part) => part.build(input, random, ops));
      return {
        params: parts.flatMap(({ params }) => params),
        layers: parts,
        forward(batch, training) {
          const [through, past] = parts.map((part) => part.forward(batch, training));
          return {
            output: ops.add(through.output, past.output),
            backward: (gradient) => ops.add(through.backward(gradient), past.backward(gradient)),
          };
        },
      };
    },
  };
}

function within(part: string, shapes: Readonly<Record<string, Shape>>): Record<string, Shape> {
  return Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [`${part}.${name}`, shape]));
}
