import { type ConvolutionArguments, constants } from '#engine-wasm';
import { size } from '../../tensor.ts';
import { alignUp } from '../align-up.ts';
import type { Engine } from '../start-engine.ts';
import { multiples } from './multiples.ts';
import type { Plan } from './plan.ts';

const { COLUMNS, PATCH_BLOCK, SUM_BLOCK, WINOGRAD_GAP, WINOGRAD_POINTS } = constants;

type Addresses = Partial<
  Pick<ConvolutionArguments, 'images' | 'output' | 'gradient' | 'found' | 'kernel' | 'panels' | 'bias'>
>;

type Name =
  | 'packKernel'
  | 'packKernelTransposed'
  | 'packKernelWinograd'
  | 'packKernelTransposedWinograd'
  | 'convolve'
  | 'convolveWinograd'
  | 'convolutionKernelGradient'
  | 'kernelGradientWinograd'
  | 'convolutionInputGradient'
  | 'inputGradientWinograd';

/** Runs a pass of a convolution, with the tables and the scratch that it needs for these sizes. */
export function runConvolution(engine: Engine, name: Name, pieces: number, sizes: Plan, to: Addresses): void {
  const { axes, groups, relu, direct, framed, frame, winograd, pooled, output } = sizes;
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
    passes: pooled?.passes,
    largest: pooled?.largest ?? false,
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
    picturesAtOnce: winograd?.pictures ?? 0,
    tileRowsAtOnce: winograd?.rows ?? 0,
  });
}

type Offsets = Partial<Pick<ConvolutionArguments, 'inputOffsets' | 'outputOffsets' | 'patchOffsets'>>;

/** Where windows begin, where their results stand, and where copied windows begin: in bytes. */
function offsets(engine: Engine, name: Name, sizes: Plan): Offsets {
  if (name.startsWith('pack')) return {};
  const { images, output, axes, direct, framed, frame, depth, winograd, pooled, pieces } = sizes;
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
  const pictures = framed || pooled ? 1 : Math.ceil(batch / pieces);
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

/** The numbers of scratch that a thread needs. */
function scratchNumbers(name: Name, sizes: Plan): number {
  const [, ...picture] = sizes.output;
  const pictures = sizes.winograd?.pictures ?? 1;
  return workNumbers(name, sizes) + (sizes.pooled ? pictures * size(picture) : 0);
}

function workNumbers(name: Name, sizes: Plan): number {
  const { framed, frame, output, images, depth, winograd } = sizes;
  const [, rows, columns, filters] = output;
  const [, , , channels] = images;
  const weights = channels * filters;
  if (name.startsWith('pack')) return name.endsWith('Winograd') ? weights : 0;
  if (winograd && name.endsWith('Winograd')) {
    const sums = name === 'kernelGradientWinograd' ? weights : 0;
    const matrices = WINOGRAD_POINTS * (sums + winograd.tiles * (channels + filters) + 3 * (WINOGRAD_GAP / 4));
    return size(winograd.frame) * channels + filters + matrices;
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
