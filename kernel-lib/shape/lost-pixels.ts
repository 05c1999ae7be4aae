import { say, type Text } from '../language.ts';
import { type Shape, size } from '../tensor.ts';
import { axisGeometries } from './axis-geometry.ts';
import type { AxisName } from './axis-names.ts';
import { decimal } from './decimal.ts';
import { geometryOf } from './geometry/geometry-of.ts';
import { grouped } from './grouped.ts';
import type { LayerShapes } from './layer-shapes.ts';
import { listed } from './listed.ts';
import { type Spoken, spoken } from './spoken.ts';

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
export function lostPixels(layer: LayerShapes, inputShape: Shape): LostPixels & Spoken {
  const geometry = geometryOf('lostPixels', layer);
  // Asked for its errors: a window that does not fit loses nothing because there is no layer.
  layer.outputShape(inputShape);
  const axes = axisGeometries(geometry, inputShape);
  const lengths = axes.map(({ length }) => length);
  const of = size(lengths);
  const pixels = of - size(axes.map(({ length, lost }) => length - lost.length));
  const found: LostPixels = {
    kind: 'lost-pixels',
    layer: layer.name,
    lengths,
    axes: axes.map(({ name, lost }) => ({ name, lost })),
    pixels,
    of,
    text: pixels === 0 ? nothing(lengths) : some(axes, pixels, of),
  };
  return spoken(found, ({ text }) => say(text));
}

const nothing = (lengths: Shape): Text =>
  lengths.length === 0
    ? { ko: '윈도를 옮기지 않는 층이라서 잃는 픽셀이 없어요.', en: 'No window slides here, so no pixel is lost.' }
    : { ko: '모든 픽셀을 읽어요. 잃는 픽셀이 없어요.', en: 'Every pixel is read, none is lost.' };

function some(axes: LostPixels['axes'], pixels: number, of: number): Text {
  const share = decimal(100 * pixels, of);
  const where = axes.filter(({ lost }) => lost.length > 0);
  const ko = where.map(({ name, lost }) => `${listed(lost)}번 ${lines[name].ko}`).join(', ');
  const en = where
    .map(({ name, lost }) => `${lines[name].en}${lost.length === 1 ? '' : 's'} ${listed(lost)}`)
    .join(', ');
  return {
    ko: `어떤 윈도도 읽지 않는 곳이 있어요: ${ko}. 픽셀 ${grouped(of)}개 가운데 ${grouped(pixels)}개, ${share} %를 잃어요.`,
    en: `No window reads ${en}: ${grouped(pixels)} of ${grouped(of)} pixels are lost, ${share} %.`,
  };
}

/** What lies across an axis. */
const lines: Readonly<Record<AxisName, Text>> = {
  length: { ko: '칸', en: 'cell' },
  depth: { ko: '층', en: 'slice' },
  height: { ko: '행', en: 'row' },
  width: { ko: '열', en: 'column' },
};
