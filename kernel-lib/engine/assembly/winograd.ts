import { COLUMNS, WINOGRAD_GAP, WINOGRAD_POINTS } from './constants';
import { Convolution, gradientAt, outputAt } from './convolution-arguments';
import { hasExtremes, largest, noteExtremes } from './extremes';
import { bordered, unbordered } from './frames';
import { addOnto, pack, packTransposed, panelBytes } from './packing';
import { gradientOf, poolOutput } from './pooled-output';
import { share } from './share';
import { threadScratch } from './thread';
import { ADD, outerProducts, rowProducts } from './tile';
import { pointsToWeights, shareOfWeight } from './winograd-points';
import {
  addPixels,
  tileColumns,
  tileFrameBytes,
  tileFrameHeight,
  tileFrameWidth,
  tileRows,
  turnBack,
  turnGradients,
  turnPixels,
} from './winograd-tiles';

/*
 * With channels and filters, each of the 36 products of a tile is a row of a product of matrices, and the tiles of some rows of
 * a picture, or of some small pictures, are its rows: `[tiles, channels] · [channels, filters]` on the way forward,
 * `[tiles, filters] · [filters, channels]` back to the input, and summed up over the tiles for the kernel.
 */
const POINTS: usize = <usize>WINOGRAD_POINTS;

/** Bytes from one matrix to the next. */
function pointBytes(rows: i32, columns: i32): usize {
  return ((<usize>(rows * columns)) << 2) + WINOGRAD_GAP;
}
function filterBytes(c: Convolution): usize {
  return (<usize>c.filters) << 2;
}
function weightBytes(c: Convolution): usize {
  return (<usize>(c.channels * c.filters)) << 2;
}
/** Rows of tiles from this one on that are done at a time. */
function rowsFrom(c: Convolution, row: i32): i32 {
  return min(c.tileRowsAtOnce, tileRows(c) - row);
}

/** Turns the kernel into 36 matrices `[channels, filters]`, in panels. A piece takes some of them. */
export function packKernelWinograd(c: Convolution, piece: i32, pieces: i32): void {
  const turned = threadScratch(c.scratch, c.scratchBytes);
  const end = share(WINOGRAD_POINTS, piece + 1, pieces);
  for (let k = share(WINOGRAD_POINTS, piece, pieces); k < end; k++) {
    turnKernel(c, k, turned);
    pack(c.channels, c.filters, turned, c.filters, c.panels + <usize>k * panelBytes(c.channels, c.filters));
  }
}

/** The same for the way back: `[filters, channels]`. */
export function packKernelTransposedWinograd(c: Convolution, piece: i32, pieces: i32): void {
  const turned = threadScratch(c.scratch, c.scratchBytes);
  const end = share(WINOGRAD_POINTS, piece + 1, pieces);
  for (let k = share(WINOGRAD_POINTS, piece, pieces); k < end; k++) {
    turnKernel(c, k, turned);
    packTransposed(c.filters, c.channels, turned, c.filters, c.panels + <usize>k * panelBytes(c.filters, c.channels));
  }
}

/** What the kernel is at one of the points. */
function turnKernel(c: Convolution, point: i32, into: usize): void {
  const bytes = weightBytes(c);
  let magnitudes = i32x4.splat(0);
  for (let i = 0; i < 9; i++) {
    const factor = f32x4.splat(shareOfWeight(point / 6, i / 3) * shareOfWeight(point % 6, i % 3));
    const weights = c.kernel + <usize>i * bytes;
    for (let at: usize = 0; at < bytes; at += 16) {
      const four = v128.load(weights + at);
      magnitudes = largest(magnitudes, four);
      const part = f32x4.mul(factor, four);
      v128.store(into + at, i ? f32x4.add(v128.load(into + at), part) : part);
    }
  }
  noteExtremes(c, magnitudes);
}

/** The way forward, for a share of the pictures. */
export function convolveWinograd(c: Convolution, piece: i32, pieces: i32): void {
  const held = threadScratch(c.scratch, c.scratchBytes);
  const frame = held + <usize>c.picturesAtOnce * c.heldBytes;
  const end = share(c.batch, piece + 1, pieces);
  for (let n = share(c.batch, piece, pieces); n < end && !hasExtremes(c); n += c.picturesAtOnce) {
    const pictures = min(c.picturesAtOnce, end - n);
    for (let row = 0; row < tileRows(c); row += c.tileRowsAtOnce) convolveTiles(c, n, pictures, row, held, frame);
    if (!c.passes) continue;
    for (let i = 0; i < pictures; i++) poolOutput(c, n + i, held + <usize>i * c.outputBytes);
  }
}

function convolveTiles(c: Convolution, n: i32, pictures: i32, row: i32, held: usize, frame: usize): void {
  const rows = rowsFrom(c, row);
  const each = rows * tileColumns(c);
  const tiles = pictures * each;
  const pixels = frame + tileFrameBytes(c);
  const pixelPoint = pointBytes(tiles, c.channels);
  const outputs = pixels + POINTS * pixelPoint;
  const outputPoint = pointBytes(tiles, c.filters);
  for (let i = 0; i < pictures; i++) {
    if (row == 0) bordered(c, n + i, frame, tileFrameHeight(c), tileFrameWidth(c));
    turnPixels(c, frame, row, rows, pixels + <usize>(i * each) * c.pixelBytes, pixelPoint);
  }
  products(
    tiles,
    c.channels,
    pixels,
    pixelPoint,
    c.inputOffsets,
    c.panels,
    c.filters,
    outputs,
    outputPoint,
    c.outputOffsets,
  );
  for (let i = 0; i < pictures; i++) {
    const into = c.passes ? held + <usize>i * c.outputBytes : outputAt(c, n + i, 0);
    turnBack(c, row, rows, outputs + <usize>(i * each) * filterBytes(c), outputPoint, into);
  }
}

/** The product of matrices `[tiles, inner]` with the panels of `[inner, columns]`, at each of the points. */
function products(
  tiles: i32,
  inner: i32,
  from: usize,
  fromPoint: usize,
  fromOffsets: usize,
  panels: usize,
  columns: i32,
  into: usize,
  intoPoint: usize,
  intoOffsets: usize,
): void {
  for (
    let k = 0;
    k < WINOGRAD_POINTS;
    k++, from += fromPoint, into += intoPoint, panels += panelBytes(inner, columns)
  ) {
    rowProducts(tiles, 1, inner, 0, from, fromOffsets, panels, columns, into, intoOffsets, 0, 0);
  }
}

/** The gradient at the input, for a share of the pictures: the way forward with each of its steps transposed, from last to first. */
export function inputGradientWinograd(c: Convolution, piece: i32, pieces: i32): void {
  const held = threadScratch(c.scratch, c.scratchBytes);
  const frame = held + <usize>c.picturesAtOnce * c.heldBytes;
  const end = share(c.batch, piece + 1, pieces);
  for (let n = share(c.batch, piece, pieces); n < end && !hasExtremes(c); n += c.picturesAtOnce) {
    const pictures = min(c.picturesAtOnce, end - n);
    for (let i = 0; i < pictures; i++) gradientOf(c, n + i, held + <usize>i * c.outputBytes);
    for (let row = 0; row < tileRows(c); row += c.tileRowsAtOnce) pixelGradients(c, n, pictures, row, held, frame);
  }
}

function pixelGradients(c: Convolution, n: i32, pictures: i32, row: i32, held: usize, frame: usize): void {
  const rows = rowsFrom(c, row);
  const each = rows * tileColumns(c);
  const tiles = pictures * each;
  const outputs = frame + tileFrameBytes(c);
  const outputPoint = pointBytes(tiles, c.filters);
  const pixels = outputs + POINTS * outputPoint;
  const pixelPoint = pointBytes(tiles, c.channels);
  for (let i = 0; i < pictures; i++) {
    const into = outputs + <usize>(i * each) * filterBytes(c);
    turnGradients(c, n + i, gradientHeld(c, n, i, held), row, rows, into, outputPoint, 0, 0);
  }
  products(
    tiles,
    c.filters,
    outputs,
    outputPoint,
    c.outputOffsets,
    c.panels,
    c.channels,
    pixels,
    pixelPoint,
    c.inputOffsets,
  );
  for (let i = 0; i < pictures; i++) {
    if (row == 0) memory.fill(frame, 0, tileFrameBytes(c));
    addPixels(c, frame, row, rows, pixels + <usize>(i * each) * c.pixelBytes, pixelPoint);
    if (row + rows == tileRows(c)) unbordered(c, n + i, frame, tileFrameHeight(c), tileFrameWidth(c));
  }
}

/** Where the gradient of the `i`th of the pictures at hand lies, of which the first is `n`. */
function gradientHeld(c: Convolution, n: i32, i: i32, held: usize): usize {
  return c.passes ? held + <usize>i * c.outputBytes : gradientAt(c, n + i, 0);
}

/** The gradients of kernel and bias from a share of the pictures, summed up as 36 matrices and turned back at the end. */
export function kernelGradientWinograd(c: Convolution, piece: i32, pieces: i32): void {
  const held = threadScratch(c.scratch, c.scratchBytes);
  const frame = held + <usize>c.picturesAtOnce * c.heldBytes;
  const sums = frame + tileFrameBytes(c);
  const part = c.found + <usize>piece * (9 * weightBytes(c) + filterBytes(c));
  const bias = part + 9 * weightBytes(c);
  const end = share(c.batch, piece + 1, pieces);
  memory.fill(sums, 0, POINTS * pointBytes(c.channels, c.filters));
  memory.fill(bias, 0, filterBytes(c));
  for (let n = share(c.batch, piece, pieces); n < end && !hasExtremes(c); n += c.picturesAtOnce) {
    const pictures = min(c.picturesAtOnce, end - n);
    for (let i = 0; i < pictures; i++) gradientOf(c, n + i, held + <usize>i * c.outputBytes);
    for (let row = 0; row < tileRows(c); row += c.tileRowsAtOnce)
      addTiles(c, n, pictures, row, held, frame, sums, bias);
  }
  turnSums(c, sums, part);
}

function addTiles(
  c: Convolution,
  n: i32,
  pictures: i32,
  row: i32,
  held: usize,
  frame: usize,
  sums: usize,
  bias: usize,
): void {
  const rows = rowsFrom(c, row);
  const each = rows * tileColumns(c);
  const tiles = pictures * each;
  const sumPoint = pointBytes(c.channels, c.filters);
  const biases = sums + POINTS * sumPoint;
  const pixels = biases + filterBytes(c);
  const pixelPoint = pointBytes(tiles, c.channels);
  const gradients = pixels + POINTS * pixelPoint;
  const gradientPoint = panelBytes(tiles, c.filters) + WINOGRAD_GAP;
  memory.fill(biases, 0, filterBytes(c));
  for (let i = 0; i < pictures; i++) {
    if (row == 0) bordered(c, n + i, frame, tileFrameHeight(c), tileFrameWidth(c));
    turnPixels(c, frame, row, rows, pixels + <usize>(i * each) * c.pixelBytes, pixelPoint);
    const into = gradients + panelBytes(i * each, COLUMNS);
    turnGradients(c, n + i, gradientHeld(c, n, i, held), row, rows, into, gradientPoint, tiles, biases);
  }
  addOnto(bias, biases, c.filters);
  for (let k: usize = 0; k < POINTS; k++) {
    outerProducts(
      c.channels,
      1,
      tiles,
      <i32>c.pixelBytes,
      0,
      pixels + k * pixelPoint,
      gradients + k * gradientPoint,
      c.filters,
      sums + k * sumPoint,
      c.filters,
      ADD,
    );
  }
}

/** Turns the 36 sums `[channels, filters]` back into the gradient of a 3 × 3 kernel: across first, into the place of the first of them. */
function turnSums(c: Convolution, sums: usize, part: usize): void {
  const bytes = weightBytes(c);
  const point = pointBytes(c.channels, c.filters);
  for (let at: usize = 0; at < bytes; at += 16) {
    pointsToWeights(sums + at, point, 6 * point, sums + at, point, 6 * point, 6);
    pointsToWeights(sums + at, 6 * point, point, part + at, 3 * bytes, bytes, 3);
  }
}
