import { COLUMNS, SUM_BLOCK } from './constants';
import { threadState } from './thread';
import { clearAccumulators, accumulate, total } from './tile';

const LINE: usize = <usize>(COLUMNS << 2);

/** Bytes that the panels of a matrix take. */
export function panelBytes(rows: i32, columns: i32): usize {
  return <usize>(((columns + COLUMNS - 1) / COLUMNS) * rows) * LINE;
}

/** Lays b[rows, columns], `width` numbers from row to row, out in panels of 8 columns, filled up with zeros. */
export function pack(rows: i32, columns: i32, b: usize, width: i32, panels: usize): void {
  const line = (<usize>width) << 2;
  for (let n = 0; n < columns; n += COLUMNS) {
    let from = b + ((<usize>n) << 2);
    const here = min(COLUMNS, columns - n);
    for (let k = 0; k < rows; k++, from += line, panels += LINE) {
      if (here == COLUMNS) {
        v128.store(panels, v128.load(from));
        v128.store(panels, v128.load(from, 16), 16);
      } else {
        for (let j = 0; j < COLUMNS; j++)
          store<f32>(panels + ((<usize>j) << 2), j < here ? load<f32>(from + ((<usize>j) << 2)) : 0);
      }
    }
  }
}

/** The same for the transpose of b[columns, rows]. */
export function packTransposed(rows: i32, columns: i32, b: usize, width: i32, panels: usize): void {
  const line = (<usize>width) << 2;
  for (let n = 0; n < columns; n += COLUMNS) {
    const from = b + <usize>n * line;
    let k = 0;
    if (n + COLUMNS <= columns) {
      for (; k + 4 <= rows; k += 4, panels += 4 * LINE) {
        turn(from + ((<usize>k) << 2), line, panels);
        turn(from + 4 * line + ((<usize>k) << 2), line, panels + 16);
      }
    }
    for (; k < rows; k++, panels += LINE) {
      for (let j = 0; j < COLUMNS; j++) {
        const inside = n + j < columns;
        store<f32>(panels + ((<usize>j) << 2), inside ? load<f32>(from + <usize>j * line + ((<usize>k) << 2)) : 0);
      }
    }
  }
}

/** Turns a square of 4 × 4. */
function turn(from: usize, line: usize, into: usize): void {
  const r0 = v128.load(from);
  const r1 = v128.load(from + line);
  const r2 = v128.load(from + 2 * line);
  const r3 = v128.load(from + 3 * line);
  const t0 = v128.shuffle<f32>(r0, r1, 0, 4, 1, 5);
  const t1 = v128.shuffle<f32>(r0, r1, 2, 6, 3, 7);
  const t2 = v128.shuffle<f32>(r2, r3, 0, 4, 1, 5);
  const t3 = v128.shuffle<f32>(r2, r3, 2, 6, 3, 7);
  v128.store(into, v128.shuffle<f32>(t0, t2, 0, 1, 4, 5));
  v128.store(into + LINE, v128.shuffle<f32>(t0, t2, 2, 3, 6, 7));
  v128.store(into + 2 * LINE, v128.shuffle<f32>(t1, t3, 0, 1, 4, 5));
  v128.store(into + 3 * LINE, v128.shuffle<f32>(t1, t3, 2, 3, 6, 7));
}

/**
 * Packs the gradient dy[rows, columns] for the product with x, and adds its columns to the sums: they are the gradient of
 * the bias. Where y is given, it lets through only what belongs to a y above 0.
 */
export function packGradient(
  rows: i32,
  columns: i32,
  dy: usize,
  y: usize,
  width: i32,
  panels: usize,
  sums: usize,
): void {
  const line = (<usize>width) << 2;
  const zero = f32x4.splat(0);
  for (let n = 0; n < columns; n += COLUMNS) {
    let at = (<usize>n) << 2;
    if (n + COLUMNS <= columns) {
      clearAccumulators(2);
      for (let k = 0; k < rows; ) {
        let s0 = f32x4.splat(0);
        let s1 = f32x4.splat(0);
        for (const end = min(k + SUM_BLOCK, rows); k < end; k++, at += line, panels += LINE) {
          let d0 = v128.load(dy + at);
          let d1 = v128.load(dy + at, 16);
          if (y) {
            d0 = v128.and(d0, f32x4.gt(v128.load(y + at), zero));
            d1 = v128.and(d1, f32x4.gt(v128.load(y + at, 16), zero));
          }
          v128.store(panels, d0);
          v128.store(panels, d1, 16);
          s0 = f32x4.add(s0, d0);
          s1 = f32x4.add(s1, d1);
        }
        accumulate(0, s0);
        accumulate(32, s1);
      }
      addTotals(COLUMNS, 1, sums + ((<usize>n) << 2));
    } else {
      const panel = panels;
      for (let k = 0; k < rows; k++, at += line, panels += LINE) {
        for (let j: usize = 0; j < <usize>COLUMNS; j++) {
          let d: f32 = 0;
          if (n + <i32>j < columns) {
            const place = at + (j << 2);
            if (!y || load<f32>(y + place) > 0) d = load<f32>(dy + place);
          }
          store<f32>(panels + (j << 2), d);
        }
      }
      addPanel(rows, columns - n, panel, 1, sums + ((<usize>n) << 2));
    }
  }
}

/** Adds the columns of a panel, times a factor, to their sums. */
export function addPanel(rows: i32, columns: i32, panel: usize, factor: f32, sums: usize): void {
  clearAccumulators(2);
  for (let block = rows; block > 0; block -= SUM_BLOCK) {
    let s0 = f32x4.splat(0);
    let s1 = f32x4.splat(0);
    for (let k = min(SUM_BLOCK, block); k > 0; k--, panel += LINE) {
      s0 = f32x4.add(s0, v128.load(panel));
      s1 = f32x4.add(s1, v128.load(panel, 16));
    }
    accumulate(0, s0);
    accumulate(32, s1);
  }
  addTotals(columns, factor, sums);
}

/** Adds the accumulated columns of a panel, times a factor, to their sums. */
function addTotals(columns: i32, factor: f32, sums: usize): void {
  const t0 = total(0);
  const t1 = total(32);
  v128.store(threadState, t0);
  v128.store(threadState, t1, 16);
  for (let at: usize = 0, end = (<usize>columns) << 2; at < end; at += 4) {
    store<f32>(sums + at, load<f32>(sums + at) + factor * load<f32>(threadState + at));
  }
}

/** Copies dy[count], letting through only what belongs to a y above 0. */
export function mask(dy: usize, y: usize, count: i32, into: usize): void {
  const zero = f32x4.splat(0);
  let i: usize = 0;
  const end = (<usize>count) << 2;
  for (; i + 16 <= end; i += 16) {
    v128.store(into + i, v128.and(v128.load(dy + i), f32x4.gt(v128.load(y + i), zero)));
  }
  for (; i < end; i += 4) store<f32>(into + i, load<f32>(y + i) > 0 ? load<f32>(dy + i) : 0);
}

/** Adds `count` numbers to others. */
export function addOnto(into: usize, from: usize, count: i32): void {
  let i: usize = 0;
  const end = (<usize>count) << 2;
  for (; i + 16 <= end; i += 16) v128.store(into + i, f32x4.add(v128.load(into + i), v128.load(from + i)));
  for (; i < end; i += 4) store<f32>(into + i, load<f32>(into + i) + load<f32>(from + i));
}
