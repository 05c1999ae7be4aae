import { PATCH_BLOCK } from './constants';
import { Convolution, outputAt } from './convolution-arguments';
import { framed } from './frames';
import { panelBytes } from './packing';
import { patches } from './patches';
import { share } from './share';
import { threadScratch } from './thread';
import { RELU, rowProducts } from './tile';

/** The way forward, for a share of the pictures. */
export function convolve(c: Convolution, piece: i32, pieces: i32): void {
  const scratch = threadScratch(c.scratch, c.scratchBytes);
  const from = share(c.batch, piece, pieces);
  const to = share(c.batch, piece + 1, pieces);
  if (c.direct && !c.framed) {
    convolveDirectly(c, c.images + <usize>from * c.imageBytes, (to - from) * c.places, from);
  } else {
    for (let n = from; n < to; n++) {
      if (c.direct) convolveDirectly(c, framed(c, n, scratch), c.places, n);
      else convolvePatches(c, n, scratch);
    }
  }
}

function convolveDirectly(c: Convolution, images: usize, places: i32, first: i32): void {
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
    c.output + <usize>first * c.outputBytes,
    c.outputOffsets,
    c.bias,
    c.relu ? RELU : 0,
  );
}

function convolvePatches(c: Convolution, n: i32, scratch: usize): void {
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
        outputAt(c, n, place) + at,
        c.outputOffsets,
        c.bias ? c.bias + at : 0,
        c.relu ? RELU : 0,
      );
    }
  }
}
