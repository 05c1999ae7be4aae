import type { Box } from './scene.ts';

/** Diagonal lines across a box, as one SVG path: a pattern would need a name that is unique on the page. */
export function hatchLines({ x, y, width, height }: Pick<Box, 'x' | 'y' | 'width' | 'height'>): string {
  const lines: string[] = [];
  for (let along = 6; along < width + height; along += 7) {
    const [x1, y1] = along < height ? [x, y + along] : [x + along - height, y + height];
    const [x2, y2] = along < width ? [x + along, y] : [x + width, y + along - width];
    lines.push(`M${x1},${y1}L${x2},${y2}`);
  }
  return lines.join('');
}
