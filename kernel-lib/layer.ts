import type { Random } from './random.ts';
import { type Shape, type Tensor, zeros } from './tensor.ts';

/** A weight, and the gradient that `backward` adds to it. */
export interface Param {
  readonly name: string;
  readonly value: Tensor;
  readonly grad: Tensor;
  /** False where the layer keeps the number itself, as batch normalisation does its means. */
  readonly trainable: boolean;
  readonly penalty?: Penalty;
}

/** What it costs a network to have large weights. */
export interface Penalty {
  /** The name in `tf.regularizers`, and what it takes there. */
  readonly name: string;
  readonly options: object;
  cost(weights: Float32Array): number;
  slope(weight: number): number;
}

/** What `forward` returns: the output, and the way back from its gradient. */
export interface Pass {
  readonly output: Tensor;
  /** Adds to each `param.grad`, and returns the gradient at the input. */
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
  /** Sends a batch through; while training, some layers do something else than later. */
  forward(input: Tensor, training?: boolean): Pass;
}

/** A layer before it has weights: nothing but arithmetic on shapes, which leave the batch out. */
export interface LayerSpec {
  /** The name of its function, and of the one in `tf.layers`. */
  readonly name: string;
  /** What it was made with; `tf.layers` takes the same. */
  readonly options: object;
  outputShape(input: Shape): Shape;
  paramShapes(input: Shape): Readonly<Record<string, Shape>>;
  build(input: Shape, random: Random): Layer;
}

/** A weight that starts with this value and no gradient. */
export function param(name: string, value: Tensor, options: { trainable?: boolean; penalty?: Penalty } = {}): Param {
  return { name, value, grad: zeros(value.shape), trainable: true, ...options };
}

/** Adds what one batch found to the gradient of a param. */
export function accumulate({ grad: { data } }: Param, { data: found }: Tensor): void {
  for (let i = 0; i < data.length; i++) data[i] += found[i];
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
