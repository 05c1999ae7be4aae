import type { LayerSpec } from '../layer.ts';
import type { Geometry } from '../shape/geometry/geometry.ts';
import { layerNamed } from '../shape/geometry/layer-named.ts';
import type { PoolingOptions } from '../shape/geometry/pooling.ts';
import { Refusal } from '../text/refusal.ts';
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

/** A pooling window that reads nothing but padding has no largest number and no average. */
function refusePaddingAlone(where: string, geometry: Geometry): void {
  for (const { size, padding } of geometry.axes([1, 1, 1])) {
    const widest = typeof padding === 'string' ? 0 : Math.max(...[padding].flat());
    if (widest >= size) throw new Refusal(where, alone(widest, size));
  }
}

const alone = (widest: number, size: number) => ({
  ko: `패딩 ${widest}칸은 poolSize 값 ${size}보다 작아야 해요: 아니면 패딩만 읽는 윈도가 생겨요`,
  en: `padding ${widest} must be less than poolSize ${size}: a window would read nothing but padding`,
});
