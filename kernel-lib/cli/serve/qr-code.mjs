// @ts-check
import { renderUnicodeCompact } from 'uqr';

/**
 * An address as a QR code for a terminal: its squares are white and black also where the terminal's own colours are others.
 *
 * @param {string} address
 * @param {boolean} coloured where a terminal reads it
 */
export function qrCode(address, coloured) {
  const lines = renderUnicodeCompact(address, { border: 2 }).split('\n');
  return lines.map((line) => (coloured ? `\x1b[97;40m${line}\x1b[0m` : line)).join('\n');
}
