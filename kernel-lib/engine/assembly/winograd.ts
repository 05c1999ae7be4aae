import { WINOGRAD_POINTS } from './constants';
import { Convolution, outputAt } from './convolution-arguments';
import { hasExtremes, largest, noteExtremes } from './extremes';
import { bordered } from './frames';
import { pack, packTransposed, panelBytes } from './packing';
import { poolOutput } from './pooled-output';
import { share } from './share';
import { threadScratch } from './thread';
import { POINTS, pointBytes, products, rowsFrom } from './winograd-matrices';
import { shareOfWeight } from './winograd-points';
import {
  tileColumns,
  tileFrameBytes,
  tileFrameHeight,
  tileFrameWidth,
  tileRows,
  turnBack,
  turnPixels,
} from './winograd-tiles';

/** Turns the kernel into 36 matrices `[channels, filters]`, in panels. A piece takes some of them. */
export function packKernelWinograd(c: Convolution, piece: i32, pieces: i32): void {
  packPoints(c, false, piece, pieces);
}

/** The same for the way back: `[filters, channels]`. */
export function packKernelTransposedWinograd(c: Convolution, piece: i32, pieces: i32): void {
  packPoints(c, true, piece, pieces);
}

function packPoints(c: Convolution, transposed: bool, piece: i32, pieces: i32): void {
  const turned = threadScratch(c.scratch, c.scratchBytes);
  const bytes = transposed ? panelBytes(c.filters, c.channels) : panelBytes(c.channels, c.filters);
  const end = share(WINOGRAD_POINTS, piece + 1, pieces);
  for (let k = share(WINOGRAD_POINTS, piece, pieces); k < end; k++) {
    const panels = c.panels + <usize>k * bytes;
    turnKernel(c, k, turned);
    if (transposed) packTransposed(c.filters, c.channels, turned, c.filters, panels);
    else pack(c.channels, c.filters, turned, c.filters, panels);
  }
}

/** What the kernel is at one of the points. */
function turnKernel(c: Convolution, point: i32, into: usize): void {
  const bytes = c.tapBytes;
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
    turnBack(c, row, rows, outputs + <usize>(i * each) * c.filterBytes, outputPoint, into);
  }
}
