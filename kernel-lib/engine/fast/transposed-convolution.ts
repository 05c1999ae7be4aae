import { columnSums } from '../../ops/bias.ts';
import type { Operations } from '../../ops/operations.ts';
import { size, tensorOf, zeros } from '../../tensor.ts';
import { pieces } from '../pieces.ts';
import type { Engine } from '../start-engine.ts';
import { masked } from './affine.ts';
import { convolved, inputGradient, kernelGradient } from './convolution.ts';
import { plan } from './plan.ts';

/** A transposed convolution on the engine: the backward pass of a convolution, taken forwards. */
export function fastTransposedConvolution(engine: Engine): Operations['transposedConvolution'] {
  return (images, kernel, bias, window, { relu = false } = {}) => {
    const [batch, , , channels] = images.shape;
    const [filters] = bias.shape;
    const shape = [batch, ...window.map(({ length }) => length), filters];
    const sizes = plan(shape, kernel.shape, window, { groups: 1, relu: false });
    return engine.operation(
      () => {
        const { data } = inputGradient(engine, sizes, images, images, kernel);
        engine.run('finishRows', pieces(data.length), {
          rows: data.byteOffset,
          bias: engine.upload(bias),
          count: size(shape) / filters,
          width: filters,
          relu,
        });
        return tensorOf(shape, data);
      },
      (gradient, output) => {
        const passed = relu ? masked(engine, gradient, output) : gradient;
        const nothing = zeros([channels]);
        return {
          input: convolved(engine, sizes, passed, kernel, nothing),
          kernel: kernelGradient(engine, sizes, passed, images, images).kernel,
          bias: columnSums(passed),
        };
      },
    );
  };
}
