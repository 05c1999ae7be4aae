import { compose, type LayerSpec } from '../layer.ts';
import type { Operation } from '../ops/operation.ts';
import { layerNamed } from '../shape/layer-named.ts';
import { type Taps, taps } from '../shape/taps.ts';
import { reshape, type Tensor } from '../tensor.ts';
import { weightless } from './weightless.ts';

/** A layer that makes one number of each whole channel: a pooling whose window is the picture. */
export function globalPooling2d(
  name: 'globalMaxPooling2d' | 'globalAveragePooling2d',
  pool: (images: Tensor, taps: Taps) => Operation,
): LayerSpec {
  return weightless(layerNamed(name, {}), ([height, width, channels]) => {
    const whole = taps([height, width], { size: [height, width] });
    return (images) => {
      const pooled = pool(images, whole);
      const { shape } = pooled.output;
      return compose(pooled, {
        output: reshape(pooled.output, [images.shape[0], channels]),
        backward: (gradient) => reshape(gradient, shape),
      });
    };
  });
}
