import { type Shape, size } from '../../tensor.ts';
import { say, type Text } from '../../text/language.ts';
import { type Printable, printable } from '../../text/printable.ts';
import { Refusal } from '../../text/refusal.ts';
import { geometryOf, type LayerShapes } from '../geometry/layer-shapes.ts';
import { readsAlong } from '../window/taps.ts';

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
 * Throws `RangeError` for a layer without a window, and where the window does not fit.
 *
 * @example reads(layerNamed('conv2d', { filters: 1, kernelSize: 3 }), [5, 5, 1]).counts // [1, 2, 3, 2, 1, 2, 4, 6, 4, 2, 3, 6, 9, 6, 3, 2, 4, 6, 4, 2, 1, 2, 3, 2, 1]
 */
export function reads(layer: LayerShapes, inputShape: Shape): Reads & Printable {
  const geometry = geometryOf('reads', layer);
  if (geometry.reading !== 'slides') throw new Refusal('reads', noWindow(layer.name));
  layer.outputShape(inputShape);
  const axes = geometry.axes(inputShape);
  const lengths = axes.map(({ length }) => length);
  const along = axes.map(readsAlong);
  // A window reads a pixel when it reads its row and its column, so the counts multiply.
  const counts = along.reduce((outer, reads) => outer.flatMap((count) => reads.map((each) => count * each)), [1]);
  const corner = counts[0];
  const centre = along.reduce((count, reads) => count * reads[Math.floor(reads.length / 2)], 1);
  const most = along.reduce((count, reads) => count * Math.max(...reads), 1);
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
  return printable(found, toText);
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
