import { say, type Text } from '../language.ts';
import { type Shape, size } from '../tensor.ts';
import { axisGeometries } from './axis-geometry.ts';
import { geometryOf } from './geometry/geometry-of.ts';
import type { LayerShapes } from './layer-shapes.ts';
import { ShapeError } from './shape-error.ts';
import { type Spoken, spoken } from './spoken.ts';

/** How many windows read each pixel of a picture. */
export interface Reads {
  readonly kind: 'reads';
  readonly layer: string;
  /** The lengths of the picture, without its channels. */
  readonly lengths: Shape;
  /** One count for each pixel, rows one after another. */
  readonly counts: readonly number[];
  /** The count of the first pixel, which is a corner. */
  readonly corner: number;
  /** The count of the pixel in the middle. */
  readonly centre: number;
  readonly most: number;
  readonly text: Text;
}

/**
 * Counts for each pixel of a picture the windows that read it.
 *
 * @example reads(layerNamed('conv2d', { filters: 1, kernelSize: 3 }), [5, 5, 1]).counts // [1, 2, 3, 2, 1, 2, 4, 6, 4, 2, 3, 6, 9, 6, 3, 2, 4, 6, 4, 2, 1, 2, 3, 2, 1]
 */
export function reads(layer: LayerShapes, inputShape: Shape): Reads & Spoken {
  const geometry = geometryOf('reads', layer);
  layer.outputShape(inputShape);
  const axes = axisGeometries(geometry, inputShape);
  if (axes.length === 0) throw new ShapeError('reads', noWindow(layer.name));
  const lengths = axes.map(({ length }) => length);
  // A window reads a pixel when it reads its row and its column, so the counts multiply.
  const counts = axes.reduce((outer, { reads }) => outer.flatMap((count) => reads.map((along) => count * along)), [1]);
  const corner = counts[0];
  const centre = axes.reduce((count, { reads, length }) => count * reads[Math.floor(length / 2)], 1);
  const most = axes.reduce((count, { reads }) => count * Math.max(...reads), 1);
  const found: Reads = {
    kind: 'reads',
    layer: layer.name,
    lengths,
    counts,
    corner,
    centre,
    most,
    text: lengths.length === 1 ? inRow(corner, centre) : inPicture(corner, centre),
  };
  return spoken(found, toText);
}

const noWindow = (name: string): Text => ({
  ko: `${name} 층은 윈도를 옮기지 않아서 읽은 횟수를 셀 수 없어요`,
  en: `${name} slides no window, so there are no reads to count`,
});

const inPicture = (corner: number, centre: number): Text => ({
  ko: `모서리 픽셀은 ${corner}번, 한가운데 픽셀은 ${centre}번 읽어요.`,
  en: `The corner pixel is read ${often(corner)}, the one in the middle ${often(centre)}.`,
});

const inRow = (first: number, centre: number): Text => ({
  ko: `첫 칸은 ${first}번, 한가운데 칸은 ${centre}번 읽어요.`,
  en: `The first cell is read ${often(first)}, the one in the middle ${often(centre)}.`,
});

const often = (count: number) => (count === 1 ? 'once' : `${count} times`);

/** The counts as a picture of numbers, as long as it can be read. */
function toText({ lengths, counts, text }: Reads): string {
  const width = lengths[lengths.length - 1];
  if (size(lengths) > 400) return say(text);
  const digits = Math.max(...counts.map((count) => String(count).length));
  const rows = Array.from({ length: counts.length / width }, (_, row) =>
    counts
      .slice(row * width, (row + 1) * width)
      .map((count) => String(count).padStart(digits))
      .join(' '),
  );
  return [...rows, say(text)].join('\n');
}
