import type { Initializer } from '../initializers/initializer.ts';
import { type InitializerName, initializer } from '../initializers/initializers.ts';
import { type Param, type Pass, type Penalty, param } from '../layer.ts';
import type { Operations } from '../ops/operations.ts';
import type { Random } from '../random.ts';
import { type Shape, type Tensor, zeros } from '../tensor.ts';
import type { Activation } from './activated.ts';

/** What every layer with a kernel can be told. */
export interface WeightedOptions {
  readonly activation?: Activation;
  readonly kernelInitializer?: InitializerName | Initializer;
  readonly biasInitializer?: InitializerName | Initializer;
  readonly kernelRegularizer?: Penalty;
}

/** The weights of a layer, in the order of its shapes: kernels that start random, and a bias that starts at zero. */
export function weights(
  shapes: Readonly<Record<string, Shape>>,
  options: WeightedOptions,
  random: Random,
  ops: Operations,
): readonly Param[] {
  const { kernelInitializer = 'glorotUniform', biasInitializer = 'zeros', kernelRegularizer } = options;
  return Object.entries(shapes).map(([name, shape]) =>
    name === 'bias'
      ? param(name, ops.keep(initializer(biasInitializer)(shape, random)))
      : param(
          name,
          ops.keep(initializer(kernelInitializer)(shape, random)),
          kernelRegularizer && { penalty: kernelRegularizer },
        ),
  );
}

/** The bias among these weights, or zeros that nothing learns where there is none. */
export function biasOf(params: readonly Param[], outputs: number): Tensor {
  return params.find(({ name }) => name === 'bias')?.value ?? zeros([outputs]);
}

/** The pass of an operation on weights: its way back leaves each weight's gradient, found under its name, with it. */
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
