import { engine } from '../engine/engine.ts';
import { compose, type Layer, type LayerSpec, unchanged } from '../layer.ts';
import type { Operations } from '../ops/operations.ts';
import type { Random } from '../random.ts';
import { layersThrough } from '../shape/network/layers-through.ts';
import { type Summary, summary } from '../shape/network/summary.ts';
import type { Shape } from '../tensor.ts';
import { grouped } from '../text/grouped.ts';
import { say } from '../text/language.ts';
import { printable } from '../text/printable.ts';
import { Refusal } from '../text/refusal.ts';
import { times } from '../text/times.ts';

/** Layers one after another: itself a layer. */
export interface Sequential extends LayerSpec {
  readonly layers: readonly LayerSpec[];
  /** `ops` does the operations of all its layers: the engine's, where nothing else is said. */
  build(input: Shape, random: Random, ops?: Operations): Model;
}

/** A network with its weights, which still knows what it was built from. */
export interface Model extends Layer {
  readonly network: Sequential;
  readonly inputShape: Shape;
  readonly layers: readonly Layer[];
}

/** The shape that enters each layer, and then the one that leaves the last. */
export function shapesThrough(layers: readonly LayerSpec[], input: Shape): Shape[] {
  // Asked first, because it names the place of a layer that refuses its shape.
  layersThrough({ layers }, input);
  const shapes = [input];
  for (const layer of layers) shapes.push(layer.outputShape(shapes[shapes.length - 1]));
  return shapes;
}

/**
 * Runs layers one after another.
 *
 * @example sequential([flatten(), dense({ units: 10 })]).outputShape([28, 28, 1]) // [10]
 */
export function sequential(layers: readonly LayerSpec[]): Sequential {
  const network: Sequential = printable(
    {
      name: 'sequential',
      options: {},
      layers,
      outputShape: (input) => shapesThrough(layers, input)[layers.length],
      paramShapes(input) {
        const shapes = shapesThrough(layers, input);
        const named = layers.flatMap((layer, i) =>
          Object.entries(layer.paramShapes(shapes[i])).map(([param, shape]) => [`${i}.${layer.name}.${param}`, shape]),
        );
        return Object.fromEntries(named);
      },
      build(input, random, ops = engine()) {
        const shapes = shapesThrough(layers, input);
        const built = layers.map((layer, i) => layer.build(shapes[i], random, ops));
        const model: Model = {
          network,
          inputShape: input,
          ops,
          params: built.flatMap((layer) => layer.params),
          layers: built,
          forward(batch, training) {
            refuseOtherShapes(input, batch.shape);
            return built.reduce((pass, layer) => compose(pass, layer.forward(pass.output, training)), unchanged(batch));
          },
        };
        return printable(model, ({ network, inputShape }) => headline(summary(network, inputShape), inputShape));
      },
    },
    ({ layers }) => `sequential([${layers.map((layer) => `\n  ${layer},`).join('')}\n])`,
  );
  return network;
}

/** The first line of a network's summary: what goes in, what comes out, and how much there is to learn. */
function headline({ rows, total }: Summary, input: Shape): string {
  const shapes = `${times(input)} → ${times(rows.at(-1)?.output ?? input)}`;
  return say({
    ko: `sequential ${shapes}: 층 ${rows.length}개, 파라미터 ${grouped(total)}개`,
    en: `sequential ${shapes}: ${rows.length} layers, ${grouped(total)} parameters`,
  });
}

/** A layer reads its numbers by the shape it was built for; of another shape it would read others, and say nothing. */
function refuseOtherShapes(built: Shape, [, ...given]: Shape): void {
  if (given.length === built.length && given.every((length, axis) => length === built[axis])) return;
  throw new Refusal('sequential', {
    ko: `이 모델은 [n, ${built.join(', ')}] 모양을 받는데 [n, ${given.join(', ')}] 모양이 왔어요`,
    en: `this model takes [n, ${built.join(', ')}], and what came is [n, ${given.join(', ')}]`,
  });
}
