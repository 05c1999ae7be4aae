import { COLUMNS, WINOGRAD_GAP } from './constants';
import { Convolution, gradientAt } from './convolution-arguments';
import { hasExtremes } from './extremes';
import { bordered, unbordered } from './frames';
import { addOnto, panelBytes } from './packing';
import { gradientOf } from './pooled-output';
import { share } from './share';
import { threadScratch } from './thread';
import { ADD, outerProducts } from './tile';
import { POINTS, pointBytes, products, rowsFrom } from './winograd-matrices';
import { pointsToWeights } from './winograd-points';
import {
  addPixels,
  tileColumns,
  tileFrameBytes,
  tileFrameHeight,
  tileFrameWidth,
  tileRows,
  turnGradients,
  turnPixels,
} from './winograd-tiles';

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
    const into = outputs + <usize>(i * each) * c.filterBytes;
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
  const part = c.found + <usize>piece * (9 * c.tapBytes + c.filterBytes);
  const bias = part + 9 * c.tapBytes;
  const end = share(c.batch, piece + 1, pieces);
  memory.fill(sums, 0, POINTS * pointBytes(c.channels, c.filters));
  memory.fill(bias, 0, c.filterBytes);
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
  const pixels = biases + c.filterBytes;
  const pixelPoint = pointBytes(tiles, c.channels);
  const gradients = pixels + POINTS * pixelPoint;
  const gradientPoint = panelBytes(tiles, c.filters) + WINOGRAD_GAP;
  memory.fill(biases, 0, c.filterBytes);
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
  const bytes = c.tapBytes;
  const point = pointBytes(c.channels, c.filters);
  for (let at: usize = 0; at < bytes; at += 16) {
    pointsToWeights(sums + at, point, 6 * point, sums + at, point, 6 * point, 6);
    pointsToWeights(sums + at, 6 * point, point, part + at, 3 * bytes, bytes, 3);
  }
}
