import type { LayerSpec } from '../layer.ts';
import type { Operation } from '../ops/operation.ts';
import { type BoxWindow, type PerAxis, perAxis } from '../shape/per-axis.ts';
import { slide } from '../shape/slide.ts';
import { type Taps, taps } from '../shape/taps.ts';
import type { Tensor } from '../tensor.ts';

export interface Pooling2dOptions extends Omit<BoxWindow, 'size' | 'dilationRate'> {
  readonly poolSize: PerAxis<number>;
}

/** A layer that makes one number of each window of each channel; windows stand side by side unless `strides` says otherwise. */
export function pooling2d(
  name: string,
  pool: (images: Tensor, taps: Taps) => Operation,
  options: Pooling2dOptions,
): LayerSpec {
  const { poolSize, strides = poolSize, ...rest } = options;
  const window = { size: poolSize, strides, ...rest };
  const [down, across] = perAxis(window, 2);

  return {
    name,
    options,
    outputShape: ([height, width, channels]) => [
      slide(height, down).positions,
      slide(width, across).positions,
      channels,
    ],
    paramShapes: () => ({}),
    build(input) {
      const reach = taps(input, window);
      return { params: [], forward: (images) => pool(images, reach) };
    },
  };
}
