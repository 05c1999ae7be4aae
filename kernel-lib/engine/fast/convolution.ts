import { constants } from '#engine-wasm';
import type { Operation, WeightedGradients } from '../../ops/operation.ts';
import type { Operations } from '../../ops/operations.ts';
import { type Tensor, tensorOf } from '../../tensor.ts';
import { alignUp } from '../align-up.ts';
import { type Engine, lazily } from '../start-engine.ts';
import { added } from './added.ts';
import { deferredOutput, pooledGradient } from './fusion.ts';
import { type Plan, plan } from './plan.ts';
import { runConvolution } from './run-convolution.ts';

const { COLUMNS, WINOGRAD_POINTS } = constants;
/** The most numbers that partial sums of a kernel's gradient may take together. */
const MOST_PARTS = 2 ** 23;

/** Convolution on the engine. */
export function fastConvolution(engine: Engine): Operations['convolution'] {
  return (images, kernel, bias, window, { groups = 1, relu = false } = {}) => {
    const sizes = plan(images.shape, kernel.shape, window, { groups, relu });
    return engine.operation(
      () =>
        deferredOutput(
          { engine, sizes, images, kernel, bias },
          () => convolved(engine, sizes, images, kernel, bias).data,
        ),
      (gradient, output) => {
        const back = pooledGradient(gradient) ?? { sizes, gradient };
        return {
          input: inputGradient(engine, back.sizes, back.gradient, output, kernel),
          ...kernelGradient(engine, back.sizes, images, back.gradient, output),
        };
      },
    ) satisfies Operation<WeightedGradients>;
  };
}

export function convolved(engine: Engine, sizes: Plan, images: Tensor, kernel: Tensor, bias: Tensor): Tensor {
  return unlessExtreme(engine, sizes, (way) => convolvedAsPlanned(engine, way, images, kernel, bias));
}

/** What is found as planned; where that was by fewer products, and a number came in that others get lost beside, without them. */
function unlessExtreme(engine: Engine, sizes: Plan, found: (sizes: Plan) => Tensor): Tensor {
  const { winograd, ...direct } = sizes;
  if (!winograd) return found(sizes);
  const extreme = engine.table([0]);
  const byFewer = found({ ...sizes, winograd: { ...winograd, extreme } });
  return engine.memory.integers(extreme, 1)[0] ? found(direct) : byFewer;
}

function convolvedAsPlanned(engine: Engine, sizes: Plan, images: Tensor, kernel: Tensor, bias: Tensor): Tensor {
  const { groups, depth, winograd } = sizes;
  const [, , channels, filters] = sizes.kernel;
  const output = engine.tensor(sizes.pooled?.shape ?? sizes.output);
  const args = {
    images: engine.upload(images),
    output: output.data.byteOffset,
    kernel: engine.upload(kernel),
    bias: engine.upload(bias),
    panels: engine.allocate(
      4 * (winograd ? WINOGRAD_POINTS * channels * filters : groups * depth * alignUp(filters / groups, COLUMNS)),
    ),
  };
  if (winograd) {
    runConvolution(engine, 'packKernelWinograd', sizes.pieces, sizes, args);
    runConvolution(engine, 'convolveWinograd', sizes.pieces, sizes, args);
    return output;
  }
  runConvolution(engine, 'packKernel', Math.min(sizes.pieces, Math.ceil(filters / groups / COLUMNS)), sizes, args);
  runConvolution(engine, 'convolve', sizes.pieces, sizes, args);
  return output;
}

/** The gradient at the input, computed when it is asked for: the first layer of a network never is. */
export function inputGradient(engine: Engine, sizes: Plan, gradient: Tensor, output: Tensor, kernel: Tensor): Tensor {
  return lazily(
    sizes.images,
    () => unlessExtreme(engine, sizes, (way) => inputGradientAsPlanned(engine, way, gradient, output, kernel)).data,
  );
}

function inputGradientAsPlanned(engine: Engine, sizes: Plan, gradient: Tensor, output: Tensor, kernel: Tensor): Tensor {
  const { groups, direct, depth, winograd, pieces } = sizes;
  const [kernelHeight, kernelWidth, channels, filters] = sizes.kernel;
  const taps = winograd ? WINOGRAD_POINTS : kernelHeight * kernelWidth;
  const found = engine.tensor(sizes.images);
  const args = {
    output: sizes.relu ? engine.upload(output) : 0,
    gradient: engine.upload(gradient),
    found: found.data.byteOffset,
    kernel: engine.upload(kernel),
    panels: engine.allocate(
      4 * (direct ? taps * filters * alignUp(channels, COLUMNS) : filters * alignUp(depth, COLUMNS)),
    ),
  };
  if (winograd) {
    runConvolution(engine, 'packKernelTransposedWinograd', pieces, sizes, args);
    runConvolution(engine, 'inputGradientWinograd', pieces, sizes, args);
    return found;
  }
  runConvolution(engine, 'packKernelTransposed', Math.min(pieces, direct ? taps : groups), sizes, args);
  runConvolution(engine, 'convolutionInputGradient', pieces, sizes, args);
  return found;
}

export function kernelGradient(
  engine: Engine,
  sizes: Plan,
  images: Tensor,
  gradient: Tensor,
  output: Tensor,
): { kernel: Tensor; bias: Tensor } {
  const filters = sizes.output[3];
  const weights = sizes.depth * filters;
  const { data } = unlessExtreme(engine, sizes, (way) => weightGradients(engine, way, images, gradient, output));
  return {
    kernel: tensorOf(sizes.kernel, data.subarray(0, weights)),
    bias: tensorOf([filters], data.subarray(weights)),
  };
}

/** The gradients of kernel and bias, one after the other. */
function weightGradients(engine: Engine, sizes: Plan, images: Tensor, gradient: Tensor, output: Tensor): Tensor {
  const count = (sizes.depth + 1) * sizes.output[3];
  const pieces = Math.max(1, Math.min(parted(sizes), Math.floor(MOST_PARTS / count)));
  const parts = engine.tensor([pieces, count]);
  const args = {
    images: engine.upload(images),
    output: sizes.relu ? engine.upload(output) : 0,
    gradient: engine.upload(gradient),
    found: parts.data.byteOffset,
  };
  runConvolution(engine, sizes.winograd ? 'kernelGradientWinograd' : 'convolutionKernelGradient', pieces, sizes, args);
  return added(engine, parts);
}

/** In how many parts the gradients of weights are summed up: in more where a part would be a sum too long for its last digits. */
function parted({ images: [batch], pieces, winograd }: Plan): number {
  const sums = winograd ? batch * winograd.turns : batch;
  return sums <= 256 ? pieces : Math.max(pieces, Math.min(batch, Math.ceil(Math.sqrt(sums))));
}
