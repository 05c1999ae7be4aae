import type { Operation } from '../../ops/operation.ts';
import { size } from '../../tensor.ts';
import { convolved } from './convolution.ts';
import { type DeferredConvolution, spreadLater } from './fusion.ts';
import type { Plan } from './plan.ts';

/**
 * A convolution and the pooling of its output by 2 × 2 in one: what is pooled stays in the cache, and is never written to
 * memory. `apart` is the pooling by itself, for whoever reads the gradient at the convolution's output.
 */
export function pooledConvolution(
  { engine, sizes, images, kernel, bias }: DeferredConvolution,
  largest: boolean,
  apart: () => Operation,
): Operation {
  const [batch, rows, columns, filters] = sizes.output;
  const shape = [batch, Math.floor(rows / 2), Math.floor(columns / 2), filters];
  const pooled: Plan = { ...sizes, pooled: { shape, largest, passes: engine.allocate(4 * size(shape)) } };
  return {
    output: convolved(engine, pooled, images, kernel, bias),
    backward(gradient) {
      // The ReLU is in what was noted as it was pooled.
      const from = { sizes: { ...pooled, relu: false }, gradient };
      return spreadLater(sizes.output, from, () => apart().backward(gradient).data);
    },
  };
}
