import type { Shape } from '../../tensor.ts';
import { elementwise } from './elementwise.ts';
import type { Geometry } from './geometry.ts';

export interface BatchNormalizationOptions {
  /** The axis that is normalised, −1 for the last. */
  readonly axis?: number;
  readonly center?: boolean;
  readonly scale?: boolean;
}

/** A mean and a variance for each channel, which are counted, and a scale and an offset, which are learned. */
export function batchNormalization(where: string, options: BatchNormalizationOptions): Geometry {
  const { axis = -1, center = true, scale = true } = options;
  const unchanged = elementwise(where);
  return {
    ...unchanged,
    paramShapes(input: Shape) {
      const channels = [unchanged.outputShape(input).at(axis) ?? 1];
      return {
        ...(scale && { gamma: channels }),
        ...(center && { beta: channels }),
        movingMean: channels,
        movingVariance: channels,
      };
    },
    multiplyAdds: (input) => [input],
  };
}
