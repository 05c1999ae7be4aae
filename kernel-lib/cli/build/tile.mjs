// @ts-check
import { constants } from './operations.mjs';

const { ROWS, COLUMNS, SUM_BLOCK } = constants;

/**
 * The AssemblyScript source of the loops that everything multiplied goes through, written out number by number: the
 * compiler keeps a sum in a register only where it has a name of its own.
 *
 * @param {{ fused: boolean }} options whether a product is added in one rounding, as relaxed SIMD can
 * @returns {string}
 */
export function tileSource({ fused }) {
  /** @type {Add} */
  const add = (sum, a, b) =>
    fused ? `${sum} = f32x4.relaxed_madd(${a}, ${b}, ${sum});` : `${sum} = f32x4.add(${sum}, f32x4.mul(${a}, ${b}));`;
  return [
    header,
    rowProducts('rowProducts', shortSums, add),
    rowProducts('longRowProducts', longSums, add),
    outerProducts('outerProducts', ROWS, shortSums, add),
    outerProducts('longOuterProducts', ROWS, longSums, add),
    outerProducts('outerProductsOf3', 3, shortSums, add),
    outerProducts('longOuterProductsOf3', 3, longSums, add),
    rowProduct(add),
  ].join('\n');
}

const header = `
import { COLUMNS, ROWS } from './constants';
import { threadState } from './thread';
/** Flags: what to do as the numbers are stored. */
export const ADD: i32 = 1;
export const RELU: i32 = 2;

@inline
function storeEdge(rows: i32, columns: i32, into: usize, rowOffsets: usize, bias: usize, flags: i32): void {
  for (let i = 0; i < rows; i++) {
    const row = into + load<u32>(rowOffsets + (<usize>i << 2));
    for (let j = 0; j < columns; j++) {
      const at = row + (<usize>j << 2);
      let sum = load<f32>(threadState + (<usize>(i * COLUMNS + j) << 2));
      if (flags & ADD) sum += load<f32>(at);
      if (bias) sum += load<f32>(bias + (<usize>j << 2));
      if (flags & RELU) sum = max<f32>(sum, 0);
      store<f32>(at, sum);
    }
  }
}

/** Sets the accumulators of this thread for \`registers\` sums of four to 0. */
@inline
export function clearAccumulators(registers: i32): void {
  for (let at = threadState, end = threadState + (<usize>registers << 5); at < end; at += 16) v128.store(at, f64x2.splat(0));
}

/** Adds four numbers to their accumulators in double precision, \`place\` bytes into the state of this thread. */
@inline
export function accumulate(place: usize, sum: v128): void {
  const at = threadState + place;
  v128.store(at, f64x2.add(v128.load(at), f64x2.promote_low_f32x4(sum)));
  const upper = f64x2.promote_low_f32x4(v128.shuffle<f32>(sum, sum, 2, 3, 2, 3));
  v128.store(at, f64x2.add(v128.load(at, 16), upper), 16);
}

/** Four accumulators, rounded. */
@inline
export function total(place: usize): v128 {
  const lower = f32x4.demote_f64x2_zero(v128.load(threadState + place));
  const upper = f32x4.demote_f64x2_zero(v128.load(threadState + place, 16));
  return v128.shuffle<f32>(lower, upper, 0, 1, 4, 5);
}
`;

/** @param {number} length */
const upTo = (length) => Array.from({ length }, (_, i) => i);

/** @param {(i: number) => string} line @param {number} [rows] */
const rows = (line, rows = ROWS) => upTo(rows).map(line).join('\n');

/** The eight columns of a tile lie in two registers. @param {(j: number) => string} part */
const halves = (part) => [0, 1].map(part).join(' ');

/** @param {number} count */
const emptySums = (count) => rows((i) => halves((j) => `let sum${i}${j} = f32x4.splat(0);`), count);

/** @typedef {(sum: string, a: string, b: string) => string} Add */

/** @param {number} count @param {(i: number) => string} a @param {string} ends @param {Add} add */
const oneStep = (count, a, ends, add) => `
            ${halves((j) => `const b${j} = v128.load(b, ${16 * j});`)}
            ${rows((i) => `{ const each = v128.load32_splat(${a(i)}); ${halves((j) => add(`sum${i}${j}`, 'each', `b${j}`))} }`, count)}
            b += ${4 * COLUMNS}; ${ends}`;

/**
 * The loops over all steps of a tile, in `outer` lines of `inner`.
 *
 * @typedef {(count: number, lines: { outer: string, inner: string, step: string, skip: string }) => string} Sums
 */

/** @type {Sums} */
const shortSums = (count, { outer, inner, step, skip }) => `
        ${emptySums(count)}
        for (let s = ${outer}; s > 0; s--) {
          for (let k = ${inner}; k > 0; k--) {${step}
          }
          ${skip}
        }`;

/** @type {Sums} */
const longSums = (count, { outer, inner, step, skip }) => `
        ${emptySums(count)}
        clearAccumulators(${2 * count});
        let left = ${SUM_BLOCK};
        for (let s = ${outer}; s > 0; s--) {
          for (let rest = ${inner}; rest > 0; ) {
            const steps = min(rest, left);
            for (let k = steps; k > 0; k--) {${step}
            }
            rest -= steps;
            left -= steps;
            if (left == 0) {
              left = ${SUM_BLOCK};
              ${eachSum(count, (sum, place) => `accumulate(${place}, ${sum}); ${sum} = f32x4.splat(0);`)}
            }
          }
          ${skip}
        }
        ${eachSum(count, (sum, place) => `accumulate(${place}, ${sum}); ${sum} = total(${place});`)}`;

/** @param {number} count @param {(sum: string, place: number) => string} line */
const eachSum = (count, line) => rows((i) => halves((j) => line(`sum${i}${j}`, 32 * (2 * i + j))), count);

/** The arguments by name, to be passed on. @param {string} parameters */
const names = (parameters) => parameters.replace(/: \w+/g, '');

/** @param {string} name @param {Sums} sums @param {string} steps @param {string} parameters */
const unlessLong = (name, sums, steps, parameters) =>
  sums === longSums
    ? ''
    : `if (${steps} > ${SUM_BLOCK}) {
    long${name[0].toUpperCase()}${name.slice(1)}(${names(parameters)});
    return;
  }`;

/** @param {number} count */
const toEdge = (count) =>
  rows((i) => halves((j) => `v128.store(threadState, sum${i}${j}, ${4 * COLUMNS * i + 16 * j});`), count);

const rowParameters = `count: i32, segments: i32, run: i32, segmentStride: i32, a: usize, aOffsets: usize,
  panels: usize, columns: i32, c: usize, cOffsets: usize, bias: usize, flags: i32`;

/** @param {string} name @param {Sums} sums @param {Add} add */
const rowProducts = (name, sums, add) => `
/**
 * c[m, :] (+)= a[m, :] · b, where row m of a is \`segments\` runs of \`run\` numbers, \`segmentStride\` bytes from one to the
 * next, and begins at a + aOffsets[m]; row m of c begins at c + cOffsets[m]; b lies in panels of ${COLUMNS} columns.
 * With the offsets of pixels this is a convolution, and nothing is copied out of the picture.
 */
export function ${name}(${rowParameters}): void {
  ${unlessLong(name, sums, 'segments * run', rowParameters)}
  const panelBytes = <usize>(segments * run) * ${4 * COLUMNS};
  const skip = <usize>(segmentStride - (run << 2));
  const last = count - 1;
  // A block of rows stays in the nearest cache while all panels pass over it.
  for (let block = 0; block < count; block += 128) {
    const end = min(block + 128, count);
    for (let n = 0, panel = panels; n < columns; n += COLUMNS, panel += panelBytes) {
      const into = c + (<usize>n << 2);
      const biasHere = bias ? bias + (<usize>n << 2) : 0;
      for (let m = block; m < end; m += ROWS) {
        ${rows((i) => `let a${i} = a + load<u32>(aOffsets + (<usize>min(m + ${i}, last) << 2));`)}
        let b = panel;
        ${sums(ROWS, {
          outer: 'segments',
          inner: 'run',
          step: oneStep(
            ROWS,
            (i) => `a${i}`,
            rows((i) => `a${i} += 4;`),
            add,
          ),
          skip: rows((i) => `a${i} += skip;`),
        })}
        const offsets = cOffsets + (<usize>m << 2);
        if (m + ROWS <= count && n + COLUMNS <= columns) {
          if (bias) {
            ${halves((j) => `const z${j} = v128.load(biasHere, ${16 * j});`)}
            ${rows((i) => halves((j) => `sum${i}${j} = f32x4.add(sum${i}${j}, z${j});`))}
          }
          if (flags & RELU) {
            const zero = f32x4.splat(0);
            ${rows((i) => halves((j) => `sum${i}${j} = f32x4.pmax(sum${i}${j}, zero);`))}
          }
          if (flags & ADD) {
            ${rows((i) => `{ const q = into + load<u32>(offsets, ${4 * i}); ${halves((j) => `v128.store(q, f32x4.add(v128.load(q, ${16 * j}), sum${i}${j}), ${16 * j});`)} }`)}
          } else {
            ${rows((i) => `{ const q = into + load<u32>(offsets, ${4 * i}); ${halves((j) => `v128.store(q, sum${i}${j}, ${16 * j});`)} }`)}
          }
        } else {
          ${toEdge(ROWS)}
          storeEdge(min(ROWS, count - m), min(COLUMNS, columns - n), into, offsets, biasHere, flags);
        }
      }
    }
  }
}
`;

const outerParameters = `inner: i32, lines: i32, places: i32, step: i32, lineSkip: i32, x: usize, panels: usize,
  columns: i32, c: usize, width: i32, flags: i32`;

/** @param {string} name @param {number} count @param {Sums} sums @param {Add} add */
const outerProducts = (name, count, sums, add) => `
/**
 * c[k, :] (+)= Σₘ x[m, k] · b[m, :] for k < inner: the gradient of weights. The sum runs over places of x in \`lines\` lines of
 * \`places\`, \`step\` bytes from place to place and \`lineSkip\` more at the end of a line; b lies in panels of ${COLUMNS} columns.
 */
export function ${name}(${outerParameters}): void {
  ${unlessLong(name, sums, 'lines * places', outerParameters)}
  const panelBytes = <usize>(lines * places) * ${4 * COLUMNS};
  const stepBytes = <usize>step;
  const skip = <usize>lineSkip;
  const line = <usize>width << 2;
  for (let n = 0, panel = panels; n < columns; n += COLUMNS, panel += panelBytes) {
    for (let k = 0; k < inner; k += ${count}) {
      let a = x + (<usize>k << 2);
      let b = panel;
      ${sums(count, {
        outer: 'lines',
        inner: 'places',
        step: oneStep(count, (i) => `a, ${4 * i}`, 'a += stepBytes;', add),
        skip: 'a += skip;',
      })}
      let q = c + <usize>k * line + (<usize>n << 2);
      if (k + ${count} <= inner && n + COLUMNS <= columns) {
        if (flags & ADD) {
          ${rows((i) => `${halves((j) => `v128.store(q, f32x4.add(v128.load(q, ${16 * j}), sum${i}${j}), ${16 * j});`)} q += line;`, count)}
        } else {
          ${rows((i) => `${halves((j) => `v128.store(q, sum${i}${j}, ${16 * j});`)} q += line;`, count)}
        }
      } else {
        ${toEdge(count)}
        for (let i = 0, height = min(${count}, inner - k); i < height; i++, q += line) {
          for (let j = 0, breadth = min(COLUMNS, columns - n); j < breadth; j++) {
            const at = q + (<usize>j << 2);
            const sum = load<f32>(threadState + (<usize>(i * COLUMNS + j) << 2));
            store<f32>(at, flags & ADD ? load<f32>(at) + sum : sum);
          }
        }
      }
    }
  }
}
`;

/** Registers of four columns that a single row is multiplied into at a time. */
const WIDE = 8;

/** @param {Add} add */
const rowProduct = (add) => `
/**
 * c[:] (+)= a[:] · b for a single row, with the rows of b \`width\` numbers long and read where they lie: each is needed once,
 * so that panels would cost more than they save. Adds up in the order of \`rowProducts\`, at most ${SUM_BLOCK} products.
 */
export function rowProduct(inputs: i32, columns: i32, a: usize, b: usize, width: i32, c: usize, flags: i32): void {
  const line = <usize>width << 2;
  const end = a + (<usize>inputs << 2);
  let n = 0;
  for (; n + ${4 * WIDE} <= columns; n += ${4 * WIDE}) {
    let q = b + (<usize>n << 2);
    ${rows((j) => `let sum${j} = f32x4.splat(0);`, WIDE)}
    for (let p = a; p < end; p += 4, q += line) {
      const each = v128.load32_splat(p);
      ${rows((j) => add(`sum${j}`, 'each', `v128.load(q, ${16 * j})`), WIDE)}
    }
    const at = c + (<usize>n << 2);
    ${rows((j) => `v128.store(at, flags & ADD ? f32x4.add(v128.load(at, ${16 * j}), sum${j}) : sum${j}, ${16 * j});`, WIDE)}
  }
  for (; n < columns; n++) {
    let q = b + (<usize>n << 2);
    let sum = f32x4.splat(0);
    for (let p = a; p < end; p += 4, q += line) {
      const each = v128.load32_splat(p);
      ${add('sum', 'each', 'v128.load32_splat(q)')}
    }
    const at = c + (<usize>n << 2);
    const found = f32x4.extract_lane(sum, 0);
    store<f32>(at, flags & ADD ? load<f32>(at) + found : found);
  }
}
`;
