import type { LayerGeometry, LayerShapes } from '../layer-shapes.ts';
import { ShapeError } from '../shape-error.ts';

/** How a layer makes its sizes; a layer that does not say is refused, and so is a row of several. */
export function geometryOf(where: string, { name, geometry, layers, branches }: LayerShapes): LayerGeometry {
  if (layers !== undefined || branches !== undefined) throw new ShapeError(where, several(name));
  if (geometry === undefined) throw new ShapeError(where, unsaid(name));
  return geometry;
}

const several = (name: string) => ({
  ko: `${name} 안에는 층이 여럿 있어요: 그중 한 층을 넣거나 summary(network, inputShape)를 쓰세요`,
  en: `${name} holds several layers: give one of them, or ask summary(network, inputShape)`,
});

const unsaid = (name: string) => ({
  ko: `${name} 층은 모양만 알려 주고 그 모양이 나오는 까닭은 알려 주지 않아요: { ...layerNamed('conv2d', options), name: … }처럼 라이브러리의 층에서 시작하세요`,
  en: `${name} says its shapes and not how it makes them: start from a layer of the library, as in { ...layerNamed('conv2d', options), name: … }`,
});
