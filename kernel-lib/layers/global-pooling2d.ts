import { compose, type LayerSpec } from '../layer.ts';
import { layerNamed } from '../shape/geometry/layer-named.ts';
import { slides } from '../shape/window/slides.ts';
import { reshape } from '../tensor.ts';
import { weightless } from './weightless.ts';

/** A layer that makes one number of each whole channel: a pooling whose window is the picture. */
export function globalPooling2d(
  name: 'globalMaxPooling2d' | 'globalAveragePooling2d',
  operation: 'maxPooling' | 'averagePooling',
): LayerSpec {
  return weightless(layerNamed(name, {}), ({ input: [height, width, channels], ops }) => {
    const everywhere = slides([height, width], { size: [height, width] });
    return (images) => {
      const pooled = ops[operation](images, everywhere);
      const { shape } = pooled.output;
      return compose(pooled, {
        output: reshape(pooled.output, [images.shape[0], channels]),
        backward: (gradient) => reshape(gradient, shape),
      });
    };
  });
}
