import type { Operations } from './ops/operations.ts';
import type { Random } from './random.ts';
import type { LayerShapes } from './shape/geometry/layer-shapes.ts';
import { type Shape, type Tensor, zeros } from './tensor.ts';

/** A weight, and the gradient that `backward` finds for it. */
export interface Param {
  readonly name: string;
  readonly value: Tensor;
  /** All that was found since it was last cleared: zeros at first. */
  readonly grad: Tensor;
  /** False where the layer keeps the number itself, as batch normalisation does its means. */
  readonly trainable: boolean;
  readonly penalty?: Penalty;
  /** Adds what one batch found to the gradient; the tensor may be kept, and added to later. */
  add(found: Tensor): void;
  clear(): void;
}

/** What it costs a network to have large weights. */
export interface Penalty {
  /** The name in `tf.regularizers`, and what it takes there. */
  readonly name: string;
  readonly options: object;
  cost(weights: Float32Array): number;
  slope(weight: number): number;
}

/** What `forward` returns: the output, and the backward pass from its gradient. */
export interface Pass {
  readonly output: Tensor;
  /** Adds to the gradient of each param, and returns the gradient at the input. */
  backward(gradient: Tensor): Tensor;
  /** Where the output is a softmax: the pass before it. A cross-entropy starts there, where nothing is rounded to 0 yet. */
  readonly softmaxOf?: Pass;
  /** Where the output is a sigmoid: the pass before it. */
  readonly sigmoidOf?: Pass;
}

/** A layer with its weights. */
export interface Layer {
  readonly params: readonly Param[];
  /** The layers it is made of, where it is made of layers. */
  readonly layers?: readonly Layer[];
  /** What does its operations; the readable ones where it does not say. */
  readonly ops?: Operations;
  /** Sends a batch through; while training, some layers do something else than later. */
  forward(input: Tensor, training?: boolean): Pass;
}

/** A layer before it has weights: nothing but arithmetic on shapes, which leave the batch out. */
export interface LayerSpec extends LayerShapes {
  /** `ops` does the operations of the layer, and keeps its weights where it reads them best. */
  build(input: Shape, random: Random, ops?: Operations): Layer;
}

/** A weight that starts with this value and no gradient. */
export function param(name: string, value: Tensor, options: { trainable?: boolean; penalty?: Penalty } = {}): Param {
  let grad: Tensor | undefined;
  return {
    name,
    value,
    trainable: true,
    ...options,
    get grad() {
      grad ??= zeros(value.shape);
      return grad;
    },
    add(found) {
      if (grad) for (let i = 0; i < found.data.length; i++) grad.data[i] += found.data[i];
      else grad = found;
    },
    clear() {
      grad = undefined;
    },
  };
}

/** The pass that changes nothing. */
export function unchanged(output: Tensor): Pass {
  return { output, backward: (gradient) => gradient };
}

/** One pass after another is again a pass: forwards first to second, backwards second to first. */
export function compose(first: Pass, second: Pass): Pass {
  return {
    output: second.output,
    backward: (gradient) => first.backward(second.backward(gradient)),
    ...(second.softmaxOf && { softmaxOf: compose(first, second.softmaxOf) }),
    ...(second.sigmoidOf && { sigmoidOf: compose(first, second.sigmoidOf) }),
  };
}
