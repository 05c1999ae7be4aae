import type { Shape } from '../tensor.ts';
import { type AxisName, axisNames } from './axis-names.ts';
import type { Geometry } from './geometry/geometry.ts';
import { slidingWindow } from './geometry/sliding-window.ts';
import { lostAlong } from './lost-along.ts';
import { readsAlong } from './reads-along.ts';
import { type Slide, type SlidingWindow, slide } from './slide.ts';

/** How a layer's window slides along one axis of a picture: everything a drawing of it needs. */
export interface AxisGeometry extends Required<SlidingWindow>, Slide {
  readonly name: AxisName;
  readonly length: number;
  /** For each element, how many windows read it. */
  readonly reads: readonly number[];
  /** The elements that no window reads. */
  readonly lost: readonly number[];
}

/** The window of a layer along each axis; none where it slides no window. */
export function axisGeometries(geometry: Geometry, input: Shape): readonly AxisGeometry[] {
  const window = slidingWindow(geometry);
  if (window === undefined) return [];
  const { lengths } = window.picture(input);
  return lengths.map((length, axis) => ({
    name: axisNames[lengths.length][axis],
    length,
    ...window.axes[axis],
    ...slide(length, window.axes[axis]),
    reads: readsAlong(length, window.axes[axis]),
    lost: lostAlong(length, window.axes[axis]),
  }));
}
