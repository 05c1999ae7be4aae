import type { Shape } from '../../tensor.ts';
import { Refusal } from '../../text/refusal.ts';
import { elementwise } from './elementwise.ts';
import type { Geometry } from './geometry.ts';

export interface BatchNormalizationOptions {
  /** The axis that is normalised, −1, the last, by default. */
  readonly axis?: number;
  /** Learns an offset for each channel; true by default. */
  readonly center?: boolean;
  /** Learns a scale for each channel; true by default. */
  readonly scale?: boolean;
}

/** A mean and a variance for each channel, which are counted, and a scale and an offset, which are learned. */
export function batchNormalization(where: string, options: BatchNormalizationOptions): Geometry {
  const { axis = -1, center = true, scale = true } = options;
  const unchanged = elementwise(where, ['axis', 'center', 'scale']);
  return {
    ...unchanged,
    paramShapes(input: Shape) {
      const length = unchanged.outputShape(input).at(axis);
      if (length === undefined) throw new Refusal(where, noAxis(axis, input));
      const channels = [length];
      return {
        ...(scale && { gamma: channels }),
        ...(center && { beta: channels }),
        movingMean: channels,
        movingVariance: channels,
      };
    },
    multiplyAdds: (input) => [input],
    with: (changed) => batchNormalization(where, { ...options, ...changed }),
  };
}

const noAxis = (axis: number, input: Shape) => ({
  ko: `[${input.join(', ')}] 모양에는 axis 값 ${axis}에 해당하는 축이 없어요`,
  en: `[${input.join(', ')}] has no axis ${axis}`,
});
