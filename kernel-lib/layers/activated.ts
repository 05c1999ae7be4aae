import { compose, type Pass } from '../layer.ts';
import type { Operation } from '../ops/operation.ts';
import type { Operations } from '../ops/operations.ts';
import { readable } from '../ops/readable.ts';
import type { Tensor } from '../tensor.ts';
import { Refusal } from '../text/refusal.ts';

/** The function a layer applies to its outputs. */
export type Activation = 'linear' | 'relu' | 'sigmoid' | 'softmax' | 'tanh';

const names: readonly Activation[] = ['linear', 'relu', 'sigmoid', 'softmax', 'tanh'];

/** The activation function of this name; throws `RangeError` where there is none. */
export function checkedActivation(name: Activation): Activation {
  if (names.includes(name)) return name;
  throw new Refusal('activation', {
    ko: `'${name}' 활성화 함수는 없어요. 쓸 수 있는 이름: ${names.join(', ')}`,
    en: `there is no '${name}'; there are ${names.join(', ')}`,
  });
}

/** What an operation on weights does itself as it stores its numbers, and what is left to do after it. */
export function fused(activation: Activation = 'linear'): { readonly relu: boolean; readonly after: Activation } {
  const relu = checkedActivation(activation) === 'relu';
  return { relu, after: relu ? 'linear' : activation };
}

/** A pass with its outputs sent through an activation function. */
export function activated(pass: Pass, activation: Activation, ops: Operations = readable): Pass {
  if (activation === 'linear') return pass;
  const operations: Readonly<Record<typeof activation, (x: Tensor) => Operation>> = ops;
  const after = compose(pass, operations[activation](pass.output));
  if (activation === 'softmax') return { ...after, softmaxOf: pass };
  if (activation === 'sigmoid') return { ...after, sigmoidOf: pass };
  return after;
}
