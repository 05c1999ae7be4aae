import { PATCH_BLOCK, ROWS } from './constants';
import { Convolution, outputAt } from './convolution-arguments';
import { framed } from './frames';
import { addOnto, packGradient } from './packing';
import { patches } from './patches';
import { gradientOf } from './pooled-output';
import { share } from './share';
import { threadScratch } from './thread';
import { ADD, outerProducts, outerProductsOf3 } from './tile';

/** The gradients of kernel and bias from a share of the pictures: a part of the sum, `[taps · filters + filters]`. */
export function convolutionKernelGradient(c: Convolution, piece: i32, pieces: i32): void {
  const held = threadScratch(c.scratch, c.scratchBytes);
  const scratch = held + c.heldBytes;
  const weights = c.taps * c.filters;
  const bytes = (<usize>(weights + c.filters)) << 2;
  const part = c.found + <usize>piece * bytes;
  const sums = part + ((<usize>weights) << 2);
  memory.fill(part, 0, bytes);
  for (let n = share(c.batch, piece, pieces), end = share(c.batch, piece + 1, pieces); n < end; n++) {
    const gradient = gradientOf(c, n, held);
    if (c.direct) kernelGradientDirectly(c, n, gradient, part, sums, scratch);
    else kernelGradientOfPatches(c, n, gradient, part, scratch);
  }
}

function kernelGradientDirectly(
  c: Convolution,
  n: i32,
  gradient: usize,
  part: usize,
  sums: usize,
  scratch: usize,
): void {
  const run = c.kernelWidth * c.channels;
  const image = framed(c, n, scratch);
  const panels = scratch + c.frameBytes;
  packGradient(c.places, c.filters, gradient, c.relu ? outputAt(c, n, 0) : 0, c.filters, panels, sums);
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

/** Sums of so many places are added up by themselves: a larger sum would lose their last digits. */
const MANY: i32 = 64 * PATCH_BLOCK;

function kernelGradientOfPatches(c: Convolution, n: i32, gradient: usize, part: usize, scratch: usize): void {
  const count = (c.taps + 1) * c.filters;
  if (c.places <= MANY) return addPlaces(c, n, gradient, 0, c.places, part, scratch);
  for (let place = 0; place < c.places; place += MANY) {
    memory.fill(scratch, 0, (<usize>count) << 2);
    addPlaces(c, n, gradient, place, min(place + MANY, c.places), scratch, scratch + ((<usize>count) << 2));
    addOnto(part, scratch, count);
  }
}

/** Adds what some places of a picture give to the gradients of kernel and bias, `[taps · filters + filters]`. */
function addPlaces(c: Convolution, n: i32, gradient: usize, first: i32, end: i32, into: usize, scratch: usize): void {
  const sums = into + ((<usize>(c.taps * c.filters)) << 2);
  const panels = scratch + ((<usize>(PATCH_BLOCK * c.patchWidth)) << 2) + 16;
  for (let place = first; place < end; place += PATCH_BLOCK) {
    const count = min(PATCH_BLOCK, end - place);
    for (let g = 0; g < c.groups; g++) {
      const at = (<usize>(g * c.groupFilters)) << 2;
      patches(c, n, g, place, count, scratch);
      packGradient(
        count,
        c.groupFilters,
        gradient + ((<usize>(place * c.filters)) << 2) + at,
        c.relu ? outputAt(c, n, place) + at : 0,
        c.filters,
        panels,
        sums + at,
      );
      products(c.taps, 1, count, c.patchWidth << 2, 0, scratch, panels, c.groupFilters, into + at, c.filters);
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
