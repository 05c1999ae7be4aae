import type { Initializer } from '../initializers/initializer.ts';
import { type InitializerName, initializer } from '../initializers/initializers.ts';
import { type LayerSpec, type Param, type Pass, type Penalty, param } from '../layer.ts';
import type { Operation } from '../ops/operation.ts';
import type { Geometry } from '../shape/geometry/geometry.ts';
import { layerShapes, type ShapedLayer } from '../shape/geometry/layer-shapes.ts';
import { type Tensor, zeros } from '../tensor.ts';
import { refuseUnknownOptions } from '../text/refuse-unknown-options.ts';
import { type Activation, activated, fused } from './activated.ts';
import { computedOptions, layerSpec, type Site } from './weightless.ts';

/** What every layer with a kernel can be told. */
export interface WeightedOptions {
  /** The function that the outputs go through; `'linear'`, which changes nothing, by default. */
  readonly activation?: Activation;
  /** How the kernel starts; `'glorotUniform'` by default. */
  readonly kernelInitializer?: InitializerName | Initializer;
  /** How the bias starts; `'zeros'` by default. */
  readonly biasInitializer?: InitializerName | Initializer;
  /** What large weights cost, such as `l2()`; nothing by default. */
  readonly kernelRegularizer?: Penalty;
}

const weightedOptionNames: readonly string[] = [
  'activation',
  'kernelInitializer',
  'biasInitializer',
  'kernelRegularizer',
];

/** An operation on a batch and the weights of a layer, each under its name; its backward pass finds a gradient for each. */
export type WeightedOperation = (
  batch: Tensor,
  weights: Readonly<Record<string, Tensor>>,
  options: { readonly relu: boolean },
) => Operation<{ readonly input: Tensor }>;

/** A layer with weights: from what it is built for, its operation. Without a bias the operation is given zeros. */
export function weightedLayer(
  name: string,
  options: WeightedOptions,
  geometry: Geometry,
  operation: (site: Site) => WeightedOperation,
): LayerSpec {
  refuseUnknownOptions(name, options, [...computedOptions(geometry), ...weightedOptionNames]);
  const shapes = layerShapes(name, options, geometry);
  const { relu, after } = fused(options.activation);
  return layerSpec(shapes, (site) => {
    const params = initialParams(shapes, options, site);
    const [channels] = shapes.outputShape(site.input).slice(-1);
    const weights = {
      bias: zeros([channels]),
      ...Object.fromEntries(params.map(({ name, value }) => [name, value])),
    };
    const operate = operation(site);
    return {
      params,
      forward: (batch) => activated(weighted(params, operate(batch, weights, { relu })), after, site.ops),
    };
  });
}

/** The weights of a layer, in the order of its shapes: kernels that start random, and a bias that starts at zero. */
function initialParams(shapes: ShapedLayer, options: WeightedOptions, { input, random, ops }: Site): readonly Param[] {
  const { kernelInitializer = 'glorotUniform', biasInitializer = 'zeros', kernelRegularizer } = options;
  return Object.entries(shapes.paramShapes(input)).map(([name, shape]) => {
    const isBias = name === 'bias';
    const start = initializer(isBias ? biasInitializer : kernelInitializer)(shape, random);
    return param(name, ops.variable(start), kernelRegularizer && !isBias ? { penalty: kernelRegularizer } : {});
  });
}

/** The pass of an operation on weights: its backward pass leaves each weight's gradient, found under its name, with it. */
export function weighted<Found extends { readonly input: Tensor }>(
  params: readonly Param[],
  operation: { readonly output: Tensor; backward(gradient: Tensor): Found },
): Pass {
  return {
    output: operation.output,
    backward(gradient) {
      const found: Readonly<Record<string, Tensor>> & { readonly input: Tensor } = { ...operation.backward(gradient) };
      for (const each of params) if (each.trainable) each.add(found[each.name]);
      return found.input;
    },
  };
}
