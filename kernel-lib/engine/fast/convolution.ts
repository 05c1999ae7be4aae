import { type ConvolutionArguments, constants } from '#engine-wasm';
import type { Operation, WeightedGradients } from '../../ops/operation.ts';
import type { Operations } from '../../ops/operations.ts';
import { size, type Tensor, tensorOf } from '../../tensor.ts';
import { alignUp } from '../align-up.ts';
import { type Engine, lazily } from '../start-engine.ts';
import { added } from './added.ts';
import { type Plan, plan } from './plan.ts';

const { COLUMNS, PATCH_BLOCK, SUM_BLOCK, WINOGRAD_POINTS } = constants;
/** The most numbers that partial sums of a kernel's gradient may take together. */
const MOST_PARTS = 2 ** 23;

/** Convolution on the engine. */
export function fastConvolution(engine: Engine): Operations['convolution'] {
  return (images, kernel, bias, window, { groups = 1, relu = false } = {}) => {
    const sizes = plan(images.shape, kernel.shape, window, { groups, relu });
    return engine.operation(
      () => convolved(engine, sizes, images, kernel, bias),
      (gradient, output) => ({
        input: inputGradient(engine, sizes, gradient, output, kernel),
        ...kernelGradient(engine, sizes, images, gradient, output),
      }),
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
  const output = engine.tensor(sizes.output);
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
    run(engine, 'packKernelWinograd', sizes.pieces, sizes, args);
    run(engine, 'convolveWinograd', sizes.pieces, sizes, args);
    return output;
  }
  run(engine, 'packKernel', Math.min(sizes.pieces, Math.ceil(filters / groups / COLUMNS)), sizes, args);
  run(engine, 'convolve', sizes.pieces, sizes, args);
  return output;
}

/** The gradient at the input, computed when it is asked for: the first layer of a network never is. */
export function inputGradient(engine: Engine, sizes: Plan, gradient: Tensor, output: Tensor, kernel: Tensor): Tensor {
  return lazily(sizes.images, () => {
    const { groups, direct, depth } = sizes;
    const [kernelHeight, kernelWidth, channels, filters] = sizes.kernel;
    const found = engine.tensor(sizes.images);
    const panels = direct
      ? kernelHeight * kernelWidth * filters * alignUp(channels, COLUMNS)
      : groups * (filters / groups) * alignUp(depth, COLUMNS);
    const args = {
      output: sizes.relu ? engine.upload(output) : 0,
      gradient: engine.upload(gradient),
      found: found.data.byteOffset,
      kernel: engine.upload(kernel),
      panels: engine.allocate(4 * panels),
    };
    run(
      engine,
      'packKernelTransposed',
      Math.min(sizes.pieces, direct ? kernelHeight * kernelWidth : groups),
      sizes,
      args,
    );
    run(engine, 'convolutionInputGradient', sizes.pieces, sizes, args);
    return found.data;
  });
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
  run(engine, sizes.winograd ? 'kernelGradientWinograd' : 'convolutionKernelGradient', pieces, sizes, args);
  return added(engine, parts);
}

/** In how many parts the gradients of weights are summed up: in more where a part would be a sum too long for its last digits. */
function parted({ images: [batch], pieces, winograd }: Plan): number {
  const sums = winograd ? batch * winograd.turns : batch;
  return sums <= 256 ? pieces : Math.max(pieces, Math.min(batch, Math.ceil(Math.sqrt(sums))));
}

type Addresses = Partial<
  Pick<ConvolutionArguments, 'images' | 'output' | 'gradient' | 'found' | 'kernel' | 'panels' | 'bias'>
>;

type Name =
  | 'packKernel'
  | 'packKernelTransposed'
  | 'packKernelWinograd'
  | 'convolve'
  | 'convolveWinograd'
  | 'convolutionKernelGradient'
  | 'kernelGradientWinograd'
  | 'convolutionInputGradient';

/** Runs an operation over these sizes. */
function run(engine: Engine, name: Name, pieces: number, sizes: Plan, to: Addresses): void {
  const { axes, groups, relu, direct, framed, frame, winograd, output } = sizes;
  const [down, across] = axes;
  const [batch, height, width, channels] = sizes.images;
  const [, rows, columns, filters] = output;
  const { inputOffsets, outputOffsets, patchOffsets } = offsets(engine, name, sizes);
  const scratchBytes = alignUp(4 * scratchNumbers(name, sizes), 128);
  engine.run(name, pieces, {
    images: to.images,
    output: to.output,
    gradient: to.gradient,
    found: to.found,
    kernel: to.kernel,
    panels: to.panels,
    bias: to.bias,
    inputOffsets,
    outputOffsets,
    patchOffsets,
    extreme: winograd?.extreme,
    scratch: engine.allocate(scratchBytes * engine.threads),
    scratchBytes,
    batch,
    height,
    width,
    channels,
    kernelHeight: down.size,
    kernelWidth: across.size,
    strideDown: down.strides,
    strideAcross: across.strides,
    dilationDown: down.dilationRate,
    dilationAcross: across.dilationRate,
    top: down.before,
    left: across.before,
    rows,
    columns,
    filters,
    groups,
    relu,
    direct,
    framed,
    frameHeight: frame[0],
    frameWidth: frame[1],
  });
}

type Offsets = Partial<Pick<ConvolutionArguments, 'inputOffsets' | 'outputOffsets' | 'patchOffsets'>>;

/** Where windows begin, where their results stand, and where copied windows begin: in bytes. */
function offsets(engine: Engine, name: Name, sizes: Plan): Offsets {
  if (name.startsWith('pack')) return {};
  const { images, output, axes, direct, framed, frame, depth, winograd, pieces } = sizes;
  const [batch, height, width, channels] = images;
  const [, rows, columns, filters] = output;
  const [down, across] = axes;
  const places = rows * columns;
  if (winograd && name.endsWith('Winograd')) {
    const [inputOffsets, outputOffsets] = [channels, filters].map((each) =>
      engine.table(multiples(winograd.tiles, 4 * each)),
    );
    return { inputOffsets, outputOffsets };
  }
  if (!direct) {
    const count = Math.min(PATCH_BLOCK, places);
    return {
      outputOffsets: engine.table(multiples(count, 4 * filters)),
      patchOffsets: engine.table(multiples(count, 4 * alignUp(depth, 4))),
    };
  }
  const pictures = framed ? 1 : Math.ceil(batch / pieces);
  const [pitch, area] = framed ? [frame[1], 0] : [width, height * width];
  const starts = new Int32Array(pictures * places);
  for (let n = 0, i = 0; n < pictures; n++) {
    for (let row = 0; row < rows; row++) {
      for (let col = 0; col < columns; col++) {
        starts[i++] = 4 * channels * (n * area + row * down.strides * pitch + col * across.strides);
      }
    }
  }
  return {
    inputOffsets: engine.table(starts),
    outputOffsets: engine.table(multiples(starts.length, 4 * filters)),
  };
}

function multiples(count: number, step: number): Int32Array {
  const table = new Int32Array(count);
  for (let i = 0; i < count; i++) table[i] = i * step;
  return table;
}

/** The numbers of scratch that a thread needs. */
function scratchNumbers(name: Name, sizes: Plan): number {
  const { framed, frame, output, images, depth, winograd } = sizes;
  const [, rows, columns, filters] = output;
  const [, , , channels] = images;
  const weights = channels * filters;
  if (name === 'packKernelWinograd') return weights;
  if (name.startsWith('pack')) return 0;
  if (winograd && name.endsWith('Winograd')) {
    const sums = name === 'kernelGradientWinograd' ? weights : 0;
    return size(winograd.frame) * channels + WINOGRAD_POINTS * (sums + winograd.tiles * (channels + filters));
  }
  const gradients = rows * columns * (alignUp(filters, COLUMNS) + filters);
  const windows = Math.max(framed ? size(frame) * channels : 0, PATCH_BLOCK * alignUp(depth, COLUMNS));
  return gradients + windows + sumNumbers(name, sizes) + 64;
}

/** Of these, what sums take that are added up by themselves: of many places, or of a line of a large window. */
function sumNumbers(name: Name, { images, kernel, output, depth, direct, framed, frame }: Plan): number {
  const [, height, width, channels] = images;
  const [kernelHeight, kernelWidth] = kernel;
  if (name === 'convolutionKernelGradient') return direct ? 0 : (depth + 1) * output[3];
  if (name !== 'convolutionInputGradient' || !direct || kernelHeight * kernelWidth <= SUM_BLOCK) return 0;
  return size(framed ? frame : [height, width]) * channels;
}
