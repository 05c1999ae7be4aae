import { colours } from './colours.ts';
import { fittedSize } from './fitted-size.ts';
import type { Box } from './scene.ts';
import { textWidth } from './text-width.ts';

/** A cell that no window reads: hatched, with its number on a plate so that it stays legible. */
export function lostCell({ text = '', ...cell }: Box): Box[] {
  const hatched: Box = { ...cell, hatch: colours.lost };
  if (text === '') return [hatched];
  const size = fittedSize({ ...cell, text });
  const [width, height] = [Math.min(cell.width, textWidth(text, size) + 8), Math.min(cell.height, size + 10)];
  const { stroke, hover, ...plate } = cell;
  const [x, y] = [cell.x + (cell.width - width) / 2, cell.y + (cell.height - height) / 2];
  return [hatched, { ...plate, x, y, width, height, text, size }];
}
