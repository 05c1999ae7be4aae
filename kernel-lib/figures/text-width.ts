import { terminalWidth } from '../text/terminal-width.ts';

/** About how wide text is drawn, in pixels; Korean letters are as wide as they are high. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += emWidth(character);
  return Math.round(ems * size);
}

function emWidth(character: string): number {
  const columns = terminalWidth(character);
  if (columns !== 1) return 0.475 * columns;
  if (/[MWmw%@…—]/.test(character)) return 0.9;
  if (/[ .,:;'|!ilIjtf()[\]·]/.test(character)) return 0.36;
  return character === '×' || character === '−' ? 0.7 : 0.61;
}
