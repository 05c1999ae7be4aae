import { barChart } from '../figures/bar-chart.ts';
import type { Figure } from '../figures/figure.ts';
import { featureMaps } from '../figures/images.ts';
import { percent } from '../figures/percent.ts';
import { argMax } from '../metrics/arg-max.ts';
import { layerOutputs } from '../model/layer-outputs.ts';
import type { Model } from '../model/sequential.ts';
import { type Tensor, tensor } from '../tensor.ts';

/** What a network makes of one picture. */
export interface DigitReading {
  /** The class with the largest probability. */
  readonly digit: number;
  readonly shares: readonly number[];
  /** The probabilities. */
  readonly chart: Figure;
  /** The first feature maps; none where the first layer makes none. */
  readonly maps: Figure | undefined;
}

const mostMaps = 16;

/** Reads a picture of rows from 0 to 1: the probability of each class, and the feature maps of the first layer. */
export function digitReading(model: Model, picture: readonly (readonly number[])[]): DigitReading {
  const x = tensor(picture.flat(), [1, picture.length, picture[0].length, 1]);
  const outputs = layerOutputs(model, x);
  const shares = Array.from(outputs[outputs.length - 1].data);
  return {
    digit: argMax(tensor(shares, [1, shares.length]))[0],
    shares,
    chart: barChart({
      label: { ko: '확률', en: 'probability' },
      bars: shares.map((value, digit) => ({ name: String(digit), value })),
      range: [0, 1],
      format: percent,
    }),
    maps: outputs[0].shape.length === 4 ? firstMaps(outputs[0]) : undefined,
  };
}

function firstMaps({ shape: [, height, width, channels], data }: Tensor): Figure {
  const shown = Math.min(channels, mostMaps);
  const value = (i: number) => data[Math.floor(i / shown) * channels + (i % shown)];
  return featureMaps(
    tensor(
      Array.from({ length: height * width * shown }, (_, i) => value(i)),
      [height, width, shown],
    ),
  );
}

/**
 * How far a picture is to be moved so that its ink lies around its middle, as in the pictures that were learned from.
 *
 * @example towardsMiddle([[1, 0, 0], [0, 0, 0], [0, 0, 0]]) // [1, 1]
 */
export function towardsMiddle(picture: readonly (readonly number[])[]): readonly [down: number, across: number] {
  const ink = picture.flatMap((line, row) => line.map((value, column) => [value, row, column] as const));
  const total = ink.reduce((sum, [value]) => sum + value, 0) || 1;
  const middle = (axis: 1 | 2) => ink.reduce((sum, pixel) => sum + pixel[0] * pixel[axis], 0) / total;
  return [Math.round((picture.length - 1) / 2 - middle(1)), Math.round((picture[0].length - 1) / 2 - middle(2))];
}
