import { PATCH_BLOCK } from './constants';
import { Convolution, outputAt } from './convolution-arguments';
import { framed } from './frames';
import { panelBytes } from './packing';
import { patches } from './patches';
import { poolOutput } from './pooled-output';
import { share } from './share';
import { threadScratch } from './thread';
import { RELU, rowProducts } from './tile';

/** The way forward, for a share of the pictures. */
export function convolve(c: Convolution, piece: i32, pieces: i32): void {
  const held = threadScratch(c.scratch, c.scratchBytes);
  const scratch = held + c.heldBytes;
  const from = share(c.batch, piece, pieces);
  const to = share(c.batch, piece + 1, pieces);
  if (c.direct && !c.framed && !c.passes) {
    convolveDirectly(c, c.images + <usize>from * c.imageBytes, (to - from) * c.places, outputAt(c, from, 0));
    return;
  }
  for (let n = from; n < to; n++) {
    const into = c.passes ? held : outputAt(c, n, 0);
    if (c.direct) convolveDirectly(c, framed(c, n, scratch), c.places, into);
    else convolvePatches(c, n, into, scratch);
    if (c.passes) poolOutput(c, n, held);
  }
}

function convolveDirectly(c: Convolution, images: usize, places: i32, into: usize): void {
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
    into,
    c.outputOffsets,
    c.bias,
    c.relu ? RELU : 0,
  );
}

function convolvePatches(c: Convolution, n: i32, into: usize, scratch: usize): void {
  for (let place = 0; place < c.places; place += PATCH_BLOCK) {
    const count = min(PATCH_BLOCK, c.places - place);
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
        into + ((<usize>(place * c.filters)) << 2) + at,
        c.outputOffsets,
        c.bias ? c.bias + at : 0,
        c.relu ? RELU : 0,
      );
    }
  }
}
