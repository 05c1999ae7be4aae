import { terminalWidth } from '../../text/terminal-width.ts';
import type { Place } from './place.ts';

const longest = 80;

/**
 * The line of a source under its number, and under that a mark from a place on, as long as what it marks; a long line is cut
 * around the place.
 *
 * @param length how many characters are marked, those of later lines left out
 */
export function markedLine(source: string, { line, column }: Place, length = 1): readonly [code: string, mark: string] {
  const code = source.split('\n')[line]?.replace(/\r$/, '') ?? '';
  const start = code.length <= longest ? 0 : Math.max(0, Math.min(column - longest / 2, code.length - longest));
  const end = Math.min(code.length, start + longest);
  const before = (start > 0 ? '…' : '') + code.slice(start, column);
  const marked = code.slice(column, Math.min(column + length, end));
  const number = String(line + 1).padStart(3);
  return [
    `${number} | ${start > 0 ? '…' : ''}${code.slice(start, end)}${end < code.length ? '…' : ''}`,
    `${' '.repeat(number.length)} | ${blank(before)}${'^'.repeat(Math.max(1, terminalWidth(marked)))}`,
  ];
}

/** Nothing, as wide as a text. A wide letter becomes a wide space: where Korean letters are not two columns, it is as wide as they. */
function blank(text: string): string {
  return [...text].map((letter) => (letter === '\t' ? letter : ['', ' ', '\u3000'][terminalWidth(letter)])).join('');
}
