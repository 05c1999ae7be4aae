import { layerNamed } from '../../kernel-lib/shape/geometry/layer-named.ts';
import type { LayerShapes } from '../../kernel-lib/shape/geometry/layer-shapes.ts';
import type { Padding, SlidingWindow } from '../../kernel-lib/shape/window/slide.ts';
import type { Setting } from './settings.ts';

type Window = Required<SlidingWindow>;

/** A layer with one window down and another across: a pooling where the first rounds up, which convolutions do not; they dilate. */
export function layerOver(
  down: Setting,
  across: Setting,
): { layer: LayerShapes; windows: [down: Window, across: Window] } {
  const { ceilMode } = down.window;
  const window = ({ window }: Setting) => ({ ...window, ceilMode, dilationRate: ceilMode ? 1 : window.dilationRate });
  const windows: [Window, Window] = [window(down), window(across)];
  const box = {
    strides: windows.map(({ strides }) => strides),
    // 'same' on one axis and numbers on the other stand in one list, as the calculators take them.
    padding: windows.map(({ padding }) => (typeof padding === 'number' ? [padding, padding] : padding)) as never,
  };
  const size = windows.map((window) => window.size);
  const dilationRate = windows.map((window) => window.dilationRate);
  const layer = ceilMode
    ? layerNamed('averagePooling2d', { ...box, poolSize: size, ceilMode })
    : layerNamed('conv2d', { ...box, filters: 1, kernelSize: size, dilationRate });
  return { layer, windows };
}

/** The windows that the options of such a layer describe. */
export function windowsOf(options: object): [down: Window, across: Window] {
  const given = options as Readonly<Record<string, unknown>>;
  const along = <Value>(value: unknown, axis: number) => (Array.isArray(value) ? value[axis] : value) as Value;
  const window = (axis: number): Window => ({
    size: along(given.kernelSize ?? given.poolSize, axis),
    strides: along(given.strides, axis),
    dilationRate: along(given.dilationRate ?? 1, axis),
    padding: along<Padding>(given.padding, axis),
    ceilMode: given.ceilMode === true,
  });
  return [window(0), window(1)];
}
