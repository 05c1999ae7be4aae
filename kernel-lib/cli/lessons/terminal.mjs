// @ts-check
import { clipped } from '../../machine/clipped.mjs';

/**
 * @typedef {object} Terminal
 * @property {(text: string) => void} line prints a line that stays
 * @property {(text: string) => void} status shows what is going on now, under all lines
 */

const quiet = 10_000;

/**
 * Lines that stay, and under them one that changes in place; where nothing can change in place it is printed every ten
 * seconds.
 *
 * @param {NodeJS.WriteStream} stream
 * @returns {Terminal}
 */
export function terminal(stream = process.stdout) {
  let shown = '';
  let last = Date.now();
  return {
    line(text) {
      stream.write(stream.isTTY ? `\r\x1b[2K${text}\n${clipped(shown)}` : `${text}\n`);
      last = Date.now();
    },
    status(text) {
      if (stream.isTTY) {
        shown = text;
        stream.write(`\r\x1b[2K${clipped(shown)}`);
        return;
      }
      if (!text || Date.now() - last < quiet) return;
      stream.write(`… ${text}\n`);
      last = Date.now();
    },
  };
}
