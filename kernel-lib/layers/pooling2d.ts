import type { LayerSpec } from '../layer.ts';
import { layerNamed } from '../shape/geometry/layer-named.ts';
import type { PoolingOptions } from '../shape/geometry/pooling.ts';
import { refusePaddingAlone } from './refuse-padding-alone.ts';
import { weightless } from './weightless.ts';

export type Pooling2dOptions = Omit<PoolingOptions, 'dataFormat'>;

/** A layer that makes one number of each window of each channel; windows stand side by side unless `strides` says otherwise. */
export function pooling2d(
  name: 'maxPooling2d' | 'averagePooling2d',
  operation: 'maxPooling' | 'averagePooling',
  options: Pooling2dOptions,
): LayerSpec {
  const shapes = layerNamed(name, options);
  refusePaddingAlone(name, shapes.geometry);
  return weightless(shapes, ({ window, ops }) => {
    return (images) => ops[operation](images, window);
  });
}
