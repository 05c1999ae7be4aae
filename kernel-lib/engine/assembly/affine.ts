import { Affine, Mask, Rows, Sum } from './arguments';
import { COLUMNS, ROWS, SUM_BLOCK } from './constants';
import { mask, pack, packGradient, packTransposed, panelBytes } from './packing';
import { share } from './share';
import { threadScratch } from './thread';
import { ADD, outerProducts, RELU, rowProduct, rowProducts } from './tile';

/** A share of the rows, from the first input to the last: for small kernels. */
export function affineRows(c: Affine, piece: i32, pieces: i32): void {
  const from = share(c.batch, piece, pieces);
  const to = share(c.batch, piece + 1, pieces);
  if (from == to) return;
  const panels = threadScratch(c.scratch, c.scratchBytes);
  pack(c.inputs, c.units, c.kernel, c.units, panels);
  rowProducts(
    to - from,
    1,
    c.inputs,
    0,
    c.rows + ((<usize>(from * c.inputs)) << 2),
    c.inputOffsets,
    panels,
    c.units,
    c.output + ((<usize>(from * c.units)) << 2),
    c.outputOffsets,
    c.bias,
    c.relu ? RELU : 0,
  );
}

/** All rows, from a share of the inputs: each weight is read once, by one thread. */
export function affinePart(c: Affine, piece: i32, pieces: i32): void {
  const panels = threadScratch(c.scratch, c.scratchBytes);
  const part = c.parts + ((<usize>(piece * c.batch * c.units)) << 2);
  const from = share(c.inputs, piece, pieces, COLUMNS);
  const to = share(c.inputs, piece + 1, pieces, COLUMNS);
  if (from == to) memory.fill(part, 0, (<usize>(c.batch * c.units)) << 2);
  for (let k = from; k < to; k += SUM_BLOCK) {
    const inputs = min(SUM_BLOCK, to - k);
    const kernel = c.kernel + ((<usize>(k * c.units)) << 2);
    const flags = k > from ? ADD : 0;
    if (c.batch == 1) {
      rowProduct(inputs, c.units, c.rows + ((<usize>k) << 2), kernel, c.units, part, flags);
      continue;
    }
    pack(inputs, c.units, kernel, c.units, panels);
    rowProducts(
      c.batch,
      1,
      inputs,
      0,
      c.rows + ((<usize>k) << 2),
      c.inputOffsets,
      panels,
      c.units,
      part,
      c.outputOffsets,
      0,
      flags,
    );
  }
}

/** The gradient of the kernel for a share of the inputs; the first piece also sums up that of the bias. */
export function affineKernelGradient(c: Affine, piece: i32, pieces: i32): void {
  const panels = threadScratch(c.scratch, c.scratchBytes);
  const columns = panels + panelBytes(c.batch, c.units);
  const sums = columns + ((<usize>(c.batch * ROWS)) << 2);
  memory.fill(sums, 0, (<usize>(c.units + COLUMNS)) << 2);
  packGradient(c.batch, c.units, c.gradient, 0, c.units, panels, sums);
  if (piece == 0) memory.copy(c.found + ((<usize>(c.inputs * c.units)) << 2), sums, (<usize>c.units) << 2);
  const line = (<usize>c.inputs) << 2;
  for (
    let k = share(c.inputs, piece, pieces, COLUMNS), to = share(c.inputs, piece + 1, pieces, COLUMNS);
    k < to;
    k += ROWS
  ) {
    let from = c.rows + ((<usize>k) << 2);
    for (let n = 0, into = columns; n < c.batch; n++, from += line, into += 4 * ROWS) v128.store(into, v128.load(from));
    outerProducts(
      min(ROWS, to - k),
      1,
      c.batch,
      4 * ROWS,
      0,
      columns,
      panels,
      c.units,
      c.found + ((<usize>(k * c.units)) << 2),
      c.units,
      0,
    );
  }
}

/** The gradient at a share of the inputs. */
export function affineInputGradient(c: Affine, piece: i32, pieces: i32): void {
  const panels = threadScratch(c.scratch, c.scratchBytes);
  for (
    let k = share(c.inputs, piece, pieces, COLUMNS), to = share(c.inputs, piece + 1, pieces, COLUMNS);
    k < to;
    k += SUM_BLOCK
  ) {
    const inputs = min(SUM_BLOCK, to - k);
    packTransposed(c.units, inputs, c.kernel + ((<usize>(k * c.units)) << 2), c.units, panels);
    rowProducts(
      c.batch,
      1,
      c.units,
      0,
      c.gradient,
      c.outputOffsets,
      panels,
      inputs,
      c.found + ((<usize>k) << 2),
      c.inputOffsets,
      0,
      0,
    );
  }
}

/** Adds up parts, always in the same order. */
export function sum(c: Sum, piece: i32, pieces: i32): void {
  const from = share(c.length, piece, pieces, 4);
  const to = share(c.length, piece + 1, pieces, 4);
  const bytes = (<usize>c.length) << 2;
  let i = from;
  for (; i + 4 <= to; i += 4) {
    const at = (<usize>i) << 2;
    let total = v128.load(c.parts + at);
    for (let part = 1; part < c.count; part++) total = f32x4.add(total, v128.load(c.parts + <usize>part * bytes + at));
    v128.store(c.into + at, total);
  }
  for (; i < to; i++) {
    const at = (<usize>i) << 2;
    let total = load<f32>(c.parts + at);
    for (let part = 1; part < c.count; part++) total += load<f32>(c.parts + <usize>part * bytes + at);
    store<f32>(c.into + at, total);
  }
}

/** Adds a bias to rows, and cuts them off at 0 if asked. */
export function finishRows(c: Rows, piece: i32, pieces: i32): void {
  const zero = f32x4.splat(0);
  for (let n = share(c.count, piece, pieces), end = share(c.count, piece + 1, pieces); n < end; n++) {
    const row = c.rows + ((<usize>(n * c.width)) << 2);
    let j = 0;
    for (; j + 4 <= c.width; j += 4) {
      const at = row + ((<usize>j) << 2);
      const value = f32x4.add(v128.load(at), v128.load(c.bias + ((<usize>j) << 2)));
      v128.store(at, c.relu ? f32x4.pmax(value, zero) : value);
    }
    for (; j < c.width; j++) {
      const at = row + ((<usize>j) << 2);
      const value = load<f32>(at) + load<f32>(c.bias + ((<usize>j) << 2));
      store<f32>(at, c.relu ? max<f32>(value, 0) : value);
    }
  }
}

/** A gradient, where the output it belongs to is above 0. */
export function maskGradient(c: Mask, piece: i32, pieces: i32): void {
  const from = share(c.length, piece, pieces, 4);
  const to = share(c.length, piece + 1, pieces, 4);
  const at = (<usize>from) << 2;
  mask(c.gradient + at, c.output + at, to - from, c.into + at);
}
