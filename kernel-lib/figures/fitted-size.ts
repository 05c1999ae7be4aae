import type { Box } from './scene.ts';
import { textWidth } from './text-width.ts';

/** Space kept free at both ends of a text in its box; Plotly keeps the same. */
export const textPadding = 3;

/** The letter size at which a box's text fits its width. */
export function fittedSize({
  text = '',
  size = 14,
  width,
  bold,
}: Pick<Box, 'text' | 'size' | 'width' | 'bold'>): number {
  const wanted = textWidth(text, size) * (bold ? 1.06 : 1);
  const room = width - 2 * textPadding;
  return wanted <= room ? size : Math.max(1, Math.floor((size * room * 10) / wanted) / 10);
}
