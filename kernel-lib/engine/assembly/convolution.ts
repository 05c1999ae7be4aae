import { addOnto, mask, pack, packGradient, packTransposed, panelBytes } from './packing';
import { share } from './share';
import { ADD, outerProducts, outerProductsOf3, RELU, ROWS, rowProducts } from './tile';

/** How many windows are copied out at a time where a convolution goes through patches. */
const BLOCK: i32 = 128;

/** The arguments of a convolution, in the order TypeScript writes them. Addresses that an operation does not need are 0. */
@unmanaged
export class Convolution {
  images: usize;
  output: usize;
  /** The gradient at the output; where a ReLU was fused, it passes only where the output is above 0. */
  gradient: usize;
  /** What the operation makes: the gradient at the input, or the parts of the gradients of the weights. */
  found: usize;
  kernel: usize;
  panels: usize;
  bias: usize;
  /** Where each window begins in its picture (or frame), and its result in the output, in bytes. */
  inputOffsets: usize;
  outputOffsets: usize;
  /** Where each copied window begins. */
  patchOffsets: usize;
  scratch: usize;
  scratchBytes: i32;
  batch: i32;
  height: i32;
  width: i32;
  channels: i32;
  kernelHeight: i32;
  kernelWidth: i32;
  strideDown: i32;
  strideAcross: i32;
  dilationDown: i32;
  dilationAcross: i32;
  top: i32;
  left: i32;
  rows: i32;
  columns: i32;
  filters: i32;
  groups: i32;
  relu: i32;
  /** Whether windows are read where they lie, and whether for that the picture is put into a frame of zeros first. */
  direct: i32;
  framed: i32;
  frameHeight: i32;
  frameWidth: i32;

  get places(): i32 {
    return this.rows * this.columns;
  }
  get imageBytes(): usize {
    return (<usize>(this.height * this.width * this.channels)) << 2;
  }
  get outputBytes(): usize {
    return (<usize>(this.places * this.filters)) << 2;
  }
  /** Pixels from one row to the next where windows are read directly. */
  get pitch(): i32 {
    return this.framed ? this.frameWidth : this.width;
  }
  /** Whether the pixels of a line of the window lie side by side. */
  get runs(): bool {
    return this.groups == 1 && this.dilationAcross == 1;
  }
  get frameBytes(): usize {
    return this.framed ? (<usize>(this.frameHeight * this.frameWidth * this.channels)) << 2 : 0;
  }
  get groupChannels(): i32 {
    return this.channels / this.groups;
  }
  get groupFilters(): i32 {
    return this.filters / this.groups;
  }
  /** Numbers under a window. */
  get taps(): i32 {
    return this.kernelHeight * this.kernelWidth * this.groupChannels;
  }
  /** Numbers from one copied window to the next: a multiple of 4, so that copies may be made by four. */
  get patchWidth(): i32 {
    return (this.taps + 3) & ~3;
  }
  /** Bytes of a row of channels. */
  get pixelBytes(): usize {
    return (<usize>this.channels) << 2;
  }
}

/** The kernel in panels, for the way forward; a piece takes some columns of each group. */
export function packKernel(c: Convolution, piece: i32, pieces: i32): void {
  const columns = c.groupFilters;
  const from = share(columns, piece, pieces, 8);
  const to = share(columns, piece + 1, pieces, 8);
  for (let g = 0; g < c.groups; g++) {
    const panels = c.panels + <usize>g * panelBytes(c.taps, columns) + panelBytes(c.taps, from);
    pack(c.taps, to - from, c.kernel + ((<usize>(g * columns + from)) << 2), c.filters, panels);
  }
}

/** The kernel in panels, for the way back to the input: transposed, tap by tap where windows are read directly. */
export function packKernelTransposed(c: Convolution, piece: i32, pieces: i32): void {
  if (c.direct) {
    const tapBytes = panelBytes(c.filters, c.channels);
    const taps = c.kernelHeight * c.kernelWidth;
    for (let t = share(taps, piece, pieces), end = share(taps, piece + 1, pieces); t < end; t++) {
      const tap = c.kernel + ((<usize>(t * c.channels * c.filters)) << 2);
      packTransposed(c.filters, c.channels, tap, c.filters, c.panels + <usize>t * tapBytes);
    }
  } else {
    for (let g = share(c.groups, piece, pieces), end = share(c.groups, piece + 1, pieces); g < end; g++) {
      const panels = c.panels + <usize>g * panelBytes(c.groupFilters, c.taps);
      packTransposed(c.groupFilters, c.taps, c.kernel + ((<usize>(g * c.groupFilters)) << 2), c.filters, panels);
    }
  }
}

/** The way forward, for a share of the pictures. */
export function convolve(c: Convolution, piece: i32, pieces: i32, thread: i32): void {
  const scratch = c.scratch + <usize>thread * <usize>c.scratchBytes;
  const from = share(c.batch, piece, pieces);
  const to = share(c.batch, piece + 1, pieces);
  if (c.direct && !c.framed) {
    convolveDirectly(c, c.images + <usize>from * c.imageBytes, (to - from) * c.places, from);
  } else {
    for (let n = from; n < to; n++) {
      if (c.direct) convolveDirectly(c, framed(c, n, scratch), c.places, n);
      else convolvePatches(c, n, scratch);
    }
  }
}

function convolveDirectly(c: Convolution, images: usize, places: i32, first: i32): void {
  const segment = c.dilationDown * c.pitch * c.channels * 4;
  rowProducts(
    places,
    c.kernelHeight,
    c.kernelWidth * c.channels,
    segment,
    images,
    c.inputOffsets,
    c.panels,
    c.filters,
    c.output + <usize>first * c.outputBytes,
    c.outputOffsets,
    c.bias,
    c.relu ? RELU : 0,
  );
}

function convolvePatches(c: Convolution, n: i32, scratch: usize): void {
  for (let place = 0; place < c.places; place += BLOCK) {
    const count = min(BLOCK, c.places - place);
    for (let g = 0; g < c.groups; g++) {
      patches(c, n, g, place, count, scratch);
      const at = (<usize>(g * c.groupFilters)) << 2;
      rowProducts(
        count,
        1,
        c.taps,
        0,
        scratch,
        c.patchOffsets,
        c.panels + <usize>g * panelBytes(c.taps, c.groupFilters),
        c.groupFilters,
        outputAt(c, n, place) + at,
        c.outputOffsets,
        c.bias ? c.bias + at : 0,
        c.relu ? RELU : 0,
      );
    }
  }
}

/** The gradients of kernel and bias from a share of the pictures: a part of the sum, `[taps · filters + filters]`. */
export function convolutionKernelGradient(c: Convolution, piece: i32, pieces: i32, thread: i32): void {
  const scratch = c.scratch + <usize>thread * <usize>c.scratchBytes;
  const weights = c.taps * c.filters;
  const bytes = (<usize>(weights + c.filters)) << 2;
  const part = c.found + <usize>piece * bytes;
  const sums = part + ((<usize>weights) << 2);
  memory.fill(part, 0, bytes);
  for (let n = share(c.batch, piece, pieces), end = share(c.batch, piece + 1, pieces); n < end; n++) {
    if (c.runs) kernelGradientDirectly(c, n, part, sums, scratch);
    else kernelGradientOfPatches(c, n, part, sums, scratch);
  }
}

function kernelGradientDirectly(c: Convolution, n: i32, part: usize, sums: usize, scratch: usize): void {
  const run = c.kernelWidth * c.channels;
  const image = framed(c, n, scratch);
  const panels = scratch + c.frameBytes;
  packGradient(c.places, c.filters, gradientAt(c, n, 0), c.relu ? outputAt(c, n, 0) : 0, c.filters, panels, sums);
  for (let ky = 0; ky < c.kernelHeight; ky++) {
    products(
      run,
      c.rows,
      c.columns,
      c.strideAcross * c.channels * 4,
      (c.strideDown * c.pitch - c.columns * c.strideAcross) * c.channels * 4,
      image + <usize>(ky * c.dilationDown * c.pitch) * c.pixelBytes,
      panels,
      c.filters,
      part + ((<usize>(ky * run * c.filters)) << 2),
      c.filters,
    );
  }
}

function kernelGradientOfPatches(c: Convolution, n: i32, part: usize, sums: usize, scratch: usize): void {
  const panels = scratch + ((<usize>(BLOCK * c.patchWidth)) << 2) + 16;
  for (let place = 0; place < c.places; place += BLOCK) {
    const count = min(BLOCK, c.places - place);
    for (let g = 0; g < c.groups; g++) {
      const at = (<usize>(g * c.groupFilters)) << 2;
      patches(c, n, g, place, count, scratch);
      packGradient(
        count,
        c.groupFilters,
        gradientAt(c, n, place) + at,
        c.relu ? outputAt(c, n, place) + at : 0,
        c.filters,
        panels,
        sums + at,
      );
      products(c.taps, 1, count, c.patchWidth << 2, 0, scratch, panels, c.groupFilters, part + at, c.filters);
    }
  }
}

/** Adds outer products, by three rows where that leaves no row over. */
function products(
  inner: i32,
  lines: i32,
  places: i32,
  step: i32,
  lineSkip: i32,
  x: usize,
  panels: usize,
  columns: i32,
  c: usize,
  width: i32,
): void {
  if (inner % ROWS && inner % 3 == 0) {
    outerProductsOf3(inner, lines, places, step, lineSkip, x, panels, columns, c, width, ADD);
  } else {
    outerProducts(inner, lines, places, step, lineSkip, x, panels, columns, c, width, ADD);
  }
}

/** The gradient at the input, for a share of the pictures. */
export function convolutionInputGradient(c: Convolution, piece: i32, pieces: i32, thread: i32): void {
  const scratch = c.scratch + <usize>thread * <usize>c.scratchBytes;
  for (let n = share(c.batch, piece, pieces), end = share(c.batch, piece + 1, pieces); n < end; n++) {
    memory.fill(c.found + <usize>n * c.imageBytes, 0, c.imageBytes);
    let gradient = gradientAt(c, n, 0);
    if (c.relu) {
      mask(gradient, outputAt(c, n, 0), c.places * c.filters, scratch);
      gradient = scratch;
    }
    const rest = scratch + (c.relu ? c.outputBytes : 0);
    if (c.direct) inputGradientDirectly(c, n, gradient, rest);
    else inputGradientByPatches(c, n, gradient, rest);
  }
}

function inputGradientDirectly(c: Convolution, n: i32, gradient: usize, scratch: usize): void {
  const into = c.framed ? scratch : c.found + <usize>n * c.imageBytes;
  if (c.framed) memory.fill(into, 0, c.frameBytes);
  const tapBytes = panelBytes(c.filters, c.channels);
  let panels = c.panels;
  for (let ky = 0; ky < c.kernelHeight; ky++) {
    for (let kx = 0; kx < c.kernelWidth; kx++, panels += tapBytes) {
      rowProducts(
        c.places,
        1,
        c.filters,
        0,
        gradient,
        c.outputOffsets,
        panels,
        c.channels,
        into + <usize>(ky * c.dilationDown * c.pitch + kx * c.dilationAcross) * c.pixelBytes,
        c.inputOffsets,
        0,
        ADD,
      );
    }
  }
  if (c.framed) unframe(c, n, scratch);
}

function inputGradientByPatches(c: Convolution, n: i32, gradient: usize, scratch: usize): void {
  for (let place = 0; place < c.places; place += BLOCK) {
    const count = min(BLOCK, c.places - place);
    for (let g = 0; g < c.groups; g++) {
      const from = gradient + ((<usize>(place * c.filters + g * c.groupFilters)) << 2);
      rowProducts(
        count,
        1,
        c.groupFilters,
        0,
        from,
        c.outputOffsets,
        c.panels + <usize>g * panelBytes(c.groupFilters, c.taps),
        c.taps,
        scratch,
        c.patchOffsets,
        0,
        0,
      );
      unpatch(c, n, g, place, count, scratch);
    }
  }
}

function outputAt(c: Convolution, n: i32, place: i32): usize {
  return c.output + <usize>n * c.outputBytes + ((<usize>(place * c.filters)) << 2);
}

function gradientAt(c: Convolution, n: i32, place: i32): usize {
  return c.gradient + <usize>n * c.outputBytes + ((<usize>(place * c.filters)) << 2);
}

/** Where a picture can be read as if no window hung over its edge: itself, or a copy in a frame of zeros. */
function framed(c: Convolution, n: i32, frame: usize): usize {
  if (!c.framed) return c.images + <usize>n * c.imageBytes;
  bordered(c, n, frame, c.frameHeight, c.frameWidth);
  return frame;
}

/** Copies a picture into a frame of zeros, as far as it reaches. */
export function bordered(c: Convolution, n: i32, frame: usize, height: i32, width: i32): void {
  const line = <usize>width * c.pixelBytes;
  memory.fill(frame, 0, <usize>height * line);
  eachLine(c, c.images + <usize>n * c.imageBytes, frame, height, width, true);
}

/** Copies what is inside the frame back to its picture. */
function unframe(c: Convolution, n: i32, frame: usize): void {
  eachLine(c, c.found + <usize>n * c.imageBytes, frame, c.frameHeight, c.frameWidth, false);
}

/** Copies the lines that a picture and its frame have in common, one way or the other. */
function eachLine(c: Convolution, image: usize, frame: usize, height: i32, width: i32, inward: bool): void {
  const bytes = <usize>max(0, min(c.width, width - c.left)) * c.pixelBytes;
  for (let y = 0, end = min(c.height, height - c.top); y < end; y++) {
    const outer = frame + <usize>((c.top + y) * width + c.left) * c.pixelBytes;
    const inner = image + <usize>(y * c.width) * c.pixelBytes;
    if (inward) memory.copy(outer, inner, bytes);
    else memory.copy(inner, outer, bytes);
  }
}

/** Copies the numbers under `count` windows, of the channels of one group, one window a row. */
function patches(c: Convolution, n: i32, group: i32, first: i32, count: i32, into: usize): void {
  const image = c.images + <usize>n * c.imageBytes;
  const line = (<usize>c.patchWidth) << 2;
  for (let i = 0; i < count; i++, into += line) patch(c, image, group, first + i, into, false);
}

/** The way back: adds each row onto the pixels it came from. */
function unpatch(c: Convolution, n: i32, group: i32, first: i32, count: i32, from: usize): void {
  const image = c.found + <usize>n * c.imageBytes;
  const line = (<usize>c.patchWidth) << 2;
  for (let i = 0; i < count; i++, from += line) patch(c, image, group, first + i, from, true);
}

/** Copies the pixels under one window into a row, or adds the row onto them. */
function patch(c: Convolution, image: usize, group: i32, place: i32, row: usize, back: bool): void {
  const y = (place / c.columns) * c.strideDown - c.top;
  const x = (place % c.columns) * c.strideAcross - c.left;
  // Pixels side by side, all of them inside, are copied in one go.
  const joined = c.dilationAcross == 1 && c.groups == 1 && x >= 0 && x + c.kernelWidth <= c.width;
  const steps = joined ? 1 : c.kernelWidth;
  const length = joined ? c.kernelWidth * c.channels : c.groupChannels;
  const bytes = (<usize>length) << 2;
  for (let ky = 0; ky < c.kernelHeight; ky++) {
    const iy = y + ky * c.dilationDown;
    for (let kx = 0; kx < steps; kx++, row += bytes) {
      const ix = x + kx * c.dilationAcross;
      if (<u32>iy < <u32>c.height && <u32>ix < <u32>c.width) {
        const pixel = image + <usize>(iy * c.width + ix) * c.pixelBytes + ((<usize>(group * length)) << 2);
        if (back) addOnto(pixel, row, length);
        else copy(row, pixel, bytes);
      } else if (!back) {
        memory.fill(row, 0, bytes);
      }
    }
  }
}

/** Copies by four numbers: up to three too many, which the next copy overwrites. */
function copy(into: usize, from: usize, bytes: usize): void {
  for (let i: usize = 0; i < bytes; i += 16) v128.store(into + i, v128.load(from + i));
}
