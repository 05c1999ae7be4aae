import { constants } from '#engine-wasm';
import type { Slide } from '../../shape/window/slide.ts';
import { type Shape, size } from '../../tensor.ts';
import { piecesOf } from '../pieces.ts';

const { COLUMNS, WINOGRAD_OUTPUTS, WINOGRAD_TILES } = constants;

/** A convolution as the engine sees it: its sizes, and the way it takes. */
export interface Plan {
  readonly images: Shape;
  readonly kernel: Shape;
  readonly output: Shape;
  readonly groups: number;
  readonly relu: boolean;
  readonly axes: readonly [down: Slide, across: Slide];
  /** Numbers under a window. */
  readonly depth: number;
  /** In how many pieces the pictures are shared out. */
  readonly pieces: number;
  /** Whether windows are read where they lie, and whether for that a picture is put into a frame of zeros first. */
  readonly direct: boolean;
  readonly framed: boolean;
  readonly frame: readonly [height: number, width: number];
  /** Where fewer products will do: of how many pictures, how many rows of tiles are done at a time, and how many tiles that is; how often in a picture; their frame; and the address where extreme numbers are noted. */
  readonly winograd?: {
    readonly pictures: number;
    readonly rows: number;
    readonly tiles: number;
    readonly turns: number;
    readonly frame: readonly [height: number, width: number];
    readonly extreme?: number;
  };
  /** Where the output is pooled by 2 × 2 at once: its shape then, whether the largest is kept, and the address where it is noted to which pixels a gradient passes. */
  readonly pooled?: { readonly shape: Shape; readonly largest: boolean; readonly passes: number };
}

/** How the engine goes about a convolution. */
export function plan(
  images: Shape,
  kernel: Shape,
  window: readonly Slide[],
  { groups, relu }: { readonly groups: number; readonly relu: boolean },
): Plan {
  const [batch, height, width, channels] = images;
  const [kernelHeight, kernelWidth, , filters] = kernel;
  const [down, across] = window;
  const outputs = [down.positions, across.positions] as const;
  const frame = [extent(down), extent(across)] as const;
  const depth = (kernelHeight * kernelWidth * channels) / groups;
  return {
    images,
    kernel,
    output: [batch, ...outputs, filters],
    groups,
    relu,
    axes: [down, across],
    depth,
    pieces: piecesOf(batch * size(outputs) * depth * filters),
    // A line of such a window is one run of numbers, so that it can be read where it lies.
    direct: groups === 1 && across.dilationRate === 1,
    framed: down.before > 0 || across.before > 0 || frame[0] > height || frame[1] > width,
    frame,
    ...(groups === 1 &&
      window.every(isThreeByOne) &&
      channels % 4 === 0 &&
      filters % COLUMNS === 0 &&
      winogradOf(outputs)),
  };
}

/** Elements from the first tap of the first window to the last tap of the last one. */
function extent({ positions, strides, span }: Slide): number {
  return (positions - 1) * strides + span;
}

/** The windows that Winograd's tiles are for. */
function isThreeByOne({ size, strides, dilationRate }: Slide): boolean {
  return size === 3 && strides === 1 && dilationRate === 1;
}

/** Tiles over a picture, as `assembly/winograd.ts` takes them: those of some small pictures at a time, or some rows of a large one. */
function winogradOf(outputs: readonly [number, number]): Pick<Plan, 'winograd'> {
  const [down, across] = outputs.map((each) => Math.ceil(each / WINOGRAD_OUTPUTS));
  const pictures = Math.max(1, Math.floor(WINOGRAD_TILES / (down * across)));
  const rows = Math.min(Math.max(1, Math.floor(WINOGRAD_TILES / across)), down);
  const frame = [WINOGRAD_OUTPUTS * down + 2, WINOGRAD_OUTPUTS * across + 2] as const;
  return { winograd: { pictures, rows, tiles: pictures * rows * across, turns: Math.ceil(down / rows), frame } };
}
