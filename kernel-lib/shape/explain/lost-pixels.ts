import { type Shape, size } from '../../tensor.ts';
import { grouped } from '../../text/grouped.ts';
import { say, type Text } from '../../text/language.ts';
import { listed } from '../../text/listed.ts';
import { type Printable, printable } from '../../text/printable.ts';
import { geometryOf, type LayerShapes } from '../geometry/layer-shapes.ts';
import { type AxisName, axisNames } from '../window/axis-names.ts';
import type { Slide } from '../window/slide.ts';
import { lostAlong } from '../window/taps.ts';

/** The pixels of a picture that no window of a layer reads. */
export interface LostPixels {
  readonly kind: 'lost-pixels';
  readonly layer: string;
  /** The lengths of the picture, without its channels. */
  readonly lengths: Shape;
  /** Along each axis, the rows, columns … that no window reads. */
  readonly axes: readonly { readonly name: AxisName; readonly lost: readonly number[] }[];
  readonly pixels: number;
  readonly of: number;
  readonly text: Text;
}

/**
 * The rows and columns that no window reads; a pixel is lost when it lies in one of them.
 *
 * @example lostPixels(layerNamed('conv2d', { filters: 1, kernelSize: 3, strides: 3 }), [7, 7, 1]).pixels // 13
 */
export function lostPixels(layer: LayerShapes, inputShape: Shape): LostPixels & Printable {
  const geometry = geometryOf('lostPixels', layer);
  // Asked for its errors: a window that does not fit loses nothing because there is no layer.
  layer.outputShape(inputShape);
  const slid = geometry.reading === 'slides' ? geometry.axes(inputShape) : [];
  const lengths = slid.map(({ length }) => length);
  const axes = slid.map((axis, i) => ({ name: axisNames[slid.length][i], lost: lostAlong(axis) }));
  const of = size(lengths);
  const pixels = lostCount(slid);
  const text = pixels === 0 ? nothing(lengths) : some(axes, pixels, of);
  const found: LostPixels = { kind: 'lost-pixels', layer: layer.name, lengths, axes, pixels, of, text };
  return printable(found, ({ text }) => say(text));
}

/** How many pixels no window reads: a pixel is read when its row and its column are. */
export function lostCount(axes: readonly Slide[]): number {
  const read = axes.map((axis) => axis.length - lostAlong(axis).length);
  return size(axes.map(({ length }) => length)) - size(read);
}

const nothing = (lengths: Shape): Text =>
  lengths.length === 0
    ? { ko: '윈도를 옮기지 않는 층이라서 잃는 픽셀이 없어요.', en: 'No window slides here, so no pixel is lost.' }
    : { ko: '모든 픽셀을 읽어요. 잃는 픽셀이 없어요.', en: 'Every pixel is read, none is lost.' };

function some(axes: LostPixels['axes'], pixels: number, of: number): Text {
  const share = rounded((100 * pixels) / of);
  const where = axes.filter(({ lost }) => lost.length > 0);
  const ko = where.map(({ name, lost }) => `${listed(lost)}번 ${lines[name].ko}`).join(', ');
  const en = where
    .map(({ name, lost }) => `${lines[name].en}${lost.length === 1 ? '' : 's'} ${listed(lost)}`)
    .join(', ');
  return {
    ko: `어떤 윈도도 읽지 않는 곳이 있어요: ${ko}. 픽셀 ${grouped(of)}개 가운데 ${grouped(pixels)}개, ${share.ko}를 잃어요.`,
    en: `No window reads ${en}: ${grouped(pixels)} of ${grouped(of)} pixels are lost, ${share.en}.`,
  };
}

/** A share of a hundred with no more digits than a reader needs. */
function rounded(share: number): Text {
  const told = share < 1 ? Number(share.toPrecision(1)) : Math.round(share);
  return told === share ? { ko: `${told}%`, en: `${told}%` } : { ko: `약 ${told}%`, en: `about ${told}%` };
}

/** What lies across an axis. */
const lines: Readonly<Record<AxisName, Text>> = {
  length: { ko: '칸', en: 'cell' },
  depth: { ko: '층', en: 'slice' },
  height: { ko: '행', en: 'row' },
  width: { ko: '열', en: 'column' },
};
