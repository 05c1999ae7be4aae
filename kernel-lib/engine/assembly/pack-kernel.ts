import { Convolution } from './convolution-arguments';
import { pack, packTransposed, panelBytes } from './packing';
import { share } from './share';

/** The kernel in panels, for the way forward; a piece takes some columns of each group. */
export function packKernel(c: Convolution, piece: i32, pieces: i32): void {
  const columns = c.groupFilters;
  const from = share(columns, piece, pieces, 8);
  const to = share(columns, piece + 1, pieces, 8);
  for (let g = 0; g < c.groups; g++) {
    const panels = c.panels + <usize>g * panelBytes(c.taps, columns) + panelBytes(c.taps, from);
    pack(c.taps, to - from, c.kernel + ((<usize>(g * columns + from)) << 2), c.filters, panels);
  }
}

/** The kernel in panels, for the backward pass to the input: transposed, tap by tap where windows are read directly. */
export function packKernelTransposed(c: Convolution, piece: i32, pieces: i32): void {
  if (c.direct) {
    const tapBytes = panelBytes(c.filters, c.channels);
    const taps = c.kernelHeight * c.kernelWidth;
    for (let t = share(taps, piece, pieces), end = share(taps, piece + 1, pieces); t < end; t++) {
      const tap = c.kernel + ((<usize>(t * c.channels * c.filters)) << 2);
      packTransposed(c.filters, c.channels, tap, c.filters, c.panels + <usize>t * tapBytes);
    }
  } else {
    for (let g = share(c.groups, piece, pieces), end = share(c.groups, piece + 1, pieces); g < end; g++) {
      const panels = c.panels + <usize>g * panelBytes(c.groupFilters, c.taps);
      packTransposed(c.groupFilters, c.taps, c.kernel + ((<usize>(g * c.groupFilters)) << 2), c.filters, panels);
    }
  }
}
