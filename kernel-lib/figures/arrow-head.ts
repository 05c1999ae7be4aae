import type { Path } from './scene.ts';

/** The triangle at the end of a line. */
export function arrowHead(points: Path['points']): Path['points'] {
  const [[fromX, fromY], [x, y]] = points.slice(-2);
  const length = Math.hypot(x - fromX, y - fromY);
  const [dx, dy] = [(x - fromX) / length, (y - fromY) / length];
  return [
    [x + dx * 4, y + dy * 4],
    [x - dx * 5 - dy * 4.5, y - dy * 5 + dx * 4.5],
    [x - dx * 5 + dy * 4.5, y - dy * 5 - dx * 4.5],
  ];
}
