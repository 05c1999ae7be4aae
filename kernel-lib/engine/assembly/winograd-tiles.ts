import { WINOGRAD_OUTPUTS, WINOGRAD_STATE } from './constants';
import { Convolution, outputAt } from './convolution-arguments';
import { largest, noteExtremes } from './extremes';
import { threadState } from './thread';
import { outputsToPoints, pixelsToPoints, pointsToOutputs, pointsToPixels } from './winograd-points';

/*
 * A tile is turned four channels at a time: along one axis into the state of the thread, and from there along the other.
 * What tiles are turned into is a matrix `[tiles, channels]` for each of the 36 points, `point` bytes from one to the next.
 */

/** Outputs along an axis of a tile; they come of six pixels. */
const OUTPUTS: i32 = WINOGRAD_OUTPUTS;
const FOUR: usize = 16;
const SIX: usize = 6 * FOUR;

/** Where a tile is half turned. */
function halfTurned(): usize {
  return threadState + WINOGRAD_STATE;
}
/** Where its outputs, or a line of it, are kept beside that. */
function beside(): usize {
  return halfTurned() + 6 * SIX;
}

/** Tiles over a picture; the last ones hang over its edge. */
export function tileRows(c: Convolution): i32 {
  return (c.rows + OUTPUTS - 1) / OUTPUTS;
}
export function tileColumns(c: Convolution): i32 {
  return (c.columns + OUTPUTS - 1) / OUTPUTS;
}
export function tileFrameHeight(c: Convolution): i32 {
  return OUTPUTS * tileRows(c) + 2;
}
export function tileFrameWidth(c: Convolution): i32 {
  return OUTPUTS * tileColumns(c) + 2;
}
export function tileFrameBytes(c: Convolution): usize {
  return <usize>(tileFrameHeight(c) * tileFrameWidth(c)) * c.pixelBytes;
}

/** Where the pixels under a tile begin in a frame. */
function pixelsUnder(c: Convolution, frame: usize, row: i32, column: i32): usize {
  return frame + <usize>(OUTPUTS * (row * tileFrameWidth(c) + column)) * c.pixelBytes;
}

/** Turns the pixels under some rows of tiles. */
export function turnPixels(c: Convolution, frame: usize, first: i32, rows: i32, into: usize, point: usize): void {
  const half = halfTurned();
  const pixel = c.pixelBytes;
  const line = <usize>tileFrameWidth(c) * pixel;
  let v = into;
  for (let row = first; row < first + rows; row++) {
    for (let column = 0; column < tileColumns(c); column++) {
      let p = pixelsUnder(c, frame, row, column);
      for (const end = p + pixel; p < end; p += FOUR, v += FOUR) {
        pixelsToPoints(p, pixel, line, half, FOUR, SIX, 6);
        pixelsToPoints(half, SIX, FOUR, v, 6 * point, point, 6);
      }
    }
  }
}

/** Turns what some rows of tiles came to back into gradients of pixels, and adds these up in a frame. */
export function addPixels(c: Convolution, frame: usize, first: i32, rows: i32, from: usize, point: usize): void {
  const half = halfTurned();
  const pixels = beside();
  const pixel = c.pixelBytes;
  const line = <usize>tileFrameWidth(c) * pixel;
  let m = from;
  for (let row = first; row < first + rows; row++) {
    for (let column = 0; column < tileColumns(c); column++) {
      let p = pixelsUnder(c, frame, row, column);
      for (const end = p + pixel; p < end; p += FOUR, m += FOUR) {
        pointsToPixels(m, 6 * point, point, half, SIX, FOUR, 6);
        pointsToPixels(half, FOUR, SIX, pixels, FOUR, SIX, 6);
        for (let y: usize = 0; y < 6; y++) {
          for (let x: usize = 0; x < 6; x++) addFour(p + y * line + x * pixel, v128.load(pixels + y * SIX + x * FOUR));
        }
      }
    }
  }
}

function addFour(at: usize, x: v128): void {
  v128.store(at, f32x4.add(v128.load(at), x));
}

/** Turns what some rows of tiles came to back into outputs, with bias and ReLU. */
export function turnBack(c: Convolution, first: i32, rows: i32, from: usize, point: usize, output: usize): void {
  const half = halfTurned();
  const outputs = beside();
  const filterBytes = c.filterBytes;
  const zero = f32x4.splat(0);
  let m = from;
  for (let row = OUTPUTS * first; row < OUTPUTS * (first + rows); row += OUTPUTS) {
    const height = <usize>min(OUTPUTS, c.rows - row);
    for (let column = 0; column < c.columns; column += OUTPUTS) {
      const width = <usize>min(OUTPUTS, c.columns - column);
      const tile = output + <usize>(row * c.columns + column) * filterBytes;
      for (let o: usize = 0; o < filterBytes; o += FOUR, m += FOUR) {
        const bias = v128.load(c.bias + o);
        pointsToOutputs(m, 6 * point, point, half, SIX, FOUR, 6);
        pointsToOutputs(half, FOUR, SIX, outputs, FOUR, 4 * FOUR, 4);
        for (let y: usize = 0; y < height; y++) {
          const at = tile + y * <usize>c.columns * filterBytes + o;
          for (let x: usize = 0; x < width; x++) {
            const four = f32x4.add(v128.load(outputs + (4 * y + x) * FOUR), bias);
            v128.store(at + x * filterBytes, c.relu ? f32x4.pmax(four, zero) : four);
          }
        }
      }
    }
  }
}

/**
 * Turns the gradients at the outputs of some rows of tiles: into rows of filters or, with the tiles of a matrix, into panels
 * of 8 filters. Where sums are given, it adds the gradients up in them by filter.
 */
export function turnGradients(
  c: Convolution,
  n: i32,
  gradient: usize,
  first: i32,
  rows: i32,
  into: usize,
  point: usize,
  tiles: i32,
  sums: usize,
): void {
  const half = halfTurned();
  const outputs = beside();
  const filterBytes = c.filterBytes;
  const output = outputAt(c, n, 0);
  // Two fours make a line of a panel.
  const pitch = tiles ? 2 * FOUR : filterBytes;
  const panel = <usize>tiles * pitch;
  let tile = into;
  for (let row = OUTPUTS * first; row < OUTPUTS * (first + rows); row += OUTPUTS) {
    for (let column = 0; column < c.columns; column += OUTPUTS, tile += pitch) {
      for (let o: usize = 0; o < filterBytes; o += FOUR) {
        const sum = gather(c, gradient + o, output + o, row, column, outputs);
        if (sums) addFour(sums + o, sum);
        const v = tile + (tiles ? (o >> 5) * panel + (o & FOUR) : o);
        outputsToPoints(outputs, FOUR, 4 * FOUR, half, FOUR, SIX, 4);
        outputsToPoints(half, SIX, FOUR, v, 6 * point, point, 6);
      }
    }
  }
}

/** Gathers the gradients of a tile, 0 beyond the edge and where a fused ReLU lets none through; gives their sum. */
function gather(c: Convolution, gradient: usize, output: usize, row: i32, column: i32, into: usize): v128 {
  const filterBytes = c.filterBytes;
  const height = <usize>min(OUTPUTS, c.rows - row);
  const width = <usize>min(OUTPUTS, c.columns - column);
  const zero = f32x4.splat(0);
  let sum = zero;
  let magnitudes = i32x4.splat(0);
  if (height * width < 16) memory.fill(into, 0, 16 * FOUR);
  for (let y: usize = 0; y < height; y++) {
    let at = ((<usize>row + y) * <usize>c.columns + <usize>column) * filterBytes;
    let place = into + 4 * y * FOUR;
    for (const end = at + width * filterBytes; at < end; at += filterBytes, place += FOUR) {
      let four = v128.load(gradient + at);
      if (c.relu) four = v128.and(four, f32x4.gt(v128.load(output + at), zero));
      magnitudes = largest(magnitudes, four);
      sum = f32x4.add(sum, four);
      v128.store(place, four);
    }
  }
  noteExtremes(c, magnitudes);
  return sum;
}
