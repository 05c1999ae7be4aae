import type { LayerSpec } from '../layer.ts';
import type { Operation } from '../ops/operation.ts';
import { layerNamed } from '../shape/layer-named.ts';
import type { BoxWindow, PerAxis } from '../shape/per-axis.ts';
import { type Taps, taps } from '../shape/taps.ts';
import type { Tensor } from '../tensor.ts';

export interface Pooling2dOptions extends Omit<BoxWindow, 'size' | 'dilationRate'> {
  readonly poolSize: PerAxis<number>;
}

/** A layer that makes one number of each window of each channel; windows stand side by side unless `strides` says otherwise. */
export function pooling2d(
  name: 'averagePooling2d' | 'maxPooling2d',
  pool: (images: Tensor, taps: Taps) => Operation,
  options: Pooling2dOptions,
): LayerSpec {
  const { poolSize, strides = poolSize, ...rest } = options;

  return {
    ...layerNamed(name, options),
    build(input) {
      const reach = taps(input, { size: poolSize, strides, ...rest });
      return { params: [], forward: (images) => pool(images, reach) };
    },
  };
}
