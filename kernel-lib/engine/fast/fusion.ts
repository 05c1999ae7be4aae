import type { Shape, Tensor } from '../../tensor.ts';
import { type Engine, lazily } from '../start-engine.ts';
import type { Plan } from './plan.ts';

/** A convolution that is put off until its numbers are read: an operation that reads them alone may do both in one. */
export interface DeferredConvolution {
  readonly engine: Engine;
  readonly sizes: Plan;
  readonly images: Tensor;
  readonly kernel: Tensor;
  readonly bias: Tensor;
}

/** The gradient at what a convolution's output was pooled to at once, in the place of that at its output. */
export interface PooledGradient {
  readonly sizes: Plan;
  readonly gradient: Tensor;
}

const deferred = new WeakMap<Tensor, DeferredConvolution>();
const pooled = new WeakMap<Tensor, PooledGradient>();

/** The output of a convolution, computed when it is read. */
export function deferredOutput(convolution: DeferredConvolution, compute: () => Float32Array): Tensor {
  const output = lazily(convolution.sizes.output, compute);
  deferred.set(output, convolution);
  return output;
}

/** The convolution of this engine that has this output, where one does. */
export function deferredConvolution(engine: Engine, output: Tensor): DeferredConvolution | undefined {
  const convolution = deferred.get(output);
  return convolution?.engine === engine ? convolution : undefined;
}

/** The gradient at a convolution's output, computed when it is read; the convolution itself takes the pooled one. */
export function spreadLater(shape: Shape, from: PooledGradient, compute: () => Float32Array): Tensor {
  const gradient = lazily(shape, compute);
  pooled.set(gradient, from);
  return gradient;
}

/** What this gradient would be spread from, where it would be. */
export function pooledGradient(gradient: Tensor): PooledGradient | undefined {
  return pooled.get(gradient);
}
