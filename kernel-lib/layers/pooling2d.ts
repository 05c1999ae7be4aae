import type { LayerSpec } from '../layer.ts';
import type { Operation } from '../ops/operation.ts';
import type { PoolingOptions } from '../shape/geometry/pooling.ts';
import { layerNamed } from '../shape/layer-named.ts';
import { type Taps, taps } from '../shape/taps.ts';
import type { Tensor } from '../tensor.ts';
import { weightless } from './weightless.ts';

export type Pooling2dOptions = Omit<PoolingOptions, 'dataFormat'>;

/** A layer that makes one number of each window of each channel; windows stand side by side unless `strides` says otherwise. */
export function pooling2d(
  name: 'maxPooling2d' | 'averagePooling2d',
  pool: (images: Tensor, taps: Taps) => Operation,
  options: Pooling2dOptions,
): LayerSpec {
  const { poolSize, strides = poolSize, ...window } = options;
  return weightless(layerNamed(name, options), (input) => {
    const reach = taps(input, { ...window, strides, size: poolSize });
    return (images) => pool(images, reach);
  });
}
