import { PATCH_BLOCK, SUM_BLOCK } from './constants';
import { Convolution, outputAt } from './convolution-arguments';
import { unbordered } from './frames';
import { addOnto, mask, panelBytes } from './packing';
import { unpatch } from './patches';
import { gradientOf } from './pooled-output';
import { share } from './share';
import { threadScratch } from './thread';
import { ADD, rowProducts } from './tile';

/** The gradient at the input, for a share of the pictures. */
export function convolutionInputGradient(c: Convolution, piece: i32, pieces: i32): void {
  const scratch = threadScratch(c.scratch, c.scratchBytes);
  for (let n = share(c.batch, piece, pieces), end = share(c.batch, piece + 1, pieces); n < end; n++) {
    memory.fill(c.found + <usize>n * c.imageBytes, 0, c.imageBytes);
    let gradient = gradientOf(c, n, scratch);
    if (c.relu) {
      mask(gradient, outputAt(c, n, 0), c.places * c.filters, scratch);
      gradient = scratch;
    }
    const rest = scratch + (c.relu ? c.outputBytes : c.heldBytes);
    if (c.direct) inputGradientDirectly(c, n, gradient, rest);
    else inputGradientByPatches(c, n, gradient, rest);
  }
}

function inputGradientDirectly(c: Convolution, n: i32, gradient: usize, scratch: usize): void {
  const all = c.framed ? scratch : c.found + <usize>n * c.imageBytes;
  const bytes = c.framed ? c.frameBytes : c.imageBytes;
  // Each line of a large window is added up by itself: a larger sum would lose its last digits.
  const byLine = c.kernelHeight * c.kernelWidth > SUM_BLOCK;
  const into = byLine ? scratch + c.frameBytes : all;
  if (c.framed) memory.fill(all, 0, bytes);
  const tapBytes = panelBytes(c.filters, c.channels);
  let panels = c.panels;
  for (let ky = 0; ky < c.kernelHeight; ky++) {
    if (byLine) memory.fill(into, 0, bytes);
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
    if (byLine) addOnto(all, into, <i32>(bytes >> 2));
  }
  if (c.framed) unbordered(c, n, scratch, c.frameHeight, c.frameWidth);
}

function inputGradientByPatches(c: Convolution, n: i32, gradient: usize, scratch: usize): void {
  for (let place = 0; place < c.places; place += PATCH_BLOCK) {
    const count = min(PATCH_BLOCK, c.places - place);
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
