// @ts-check
import { say } from '../machine/say.mjs';

/**
 * A fault that is told in a sentence of its own, in the language of the person at the terminal.
 *
 * @param {import('./verdict.mjs').CellFault['why']} why
 * @param {import('../machine/say.mjs').Text} text
 * @param {{ index: number | null, id: string }} cell
 * @returns {import('./verdict.mjs').CellFault}
 */
export function faultOfCell(why, text, { index, id }) {
  return { why, index, id, source: '', error: say(text), traceback: [] };
}
