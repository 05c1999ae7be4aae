import type { Geometry } from './geometry.ts';
import type { LayerWindow } from './layer-window.ts';

/** The window that a layer slides over its picture; none where it slides none, spreads it or only puts zeros around. */
export function slidingWindow({ window, sees }: Geometry): LayerWindow | undefined {
  return sees === 'window' && !window?.transposed ? window : undefined;
}
