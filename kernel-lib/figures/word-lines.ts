import { textWidth } from './text-width.ts';

/** Pieces of a text put together into lines no wider than `width` pixels; a piece that is longer has a line of its own. */
export function wordLines(pieces: readonly string[], gap: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const longer = [...lines.slice(-1), piece].join(gap);
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}
