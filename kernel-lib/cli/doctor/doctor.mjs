// @ts-check
import { parseArgs } from 'node:util';
import { say } from '../../machine/say.mjs';
import { parts } from './parts.mjs';

/** @typedef {import('../../machine/say.mjs').Text} Text */

const marks = { well: '✓', slow: '!', broken: '✗' };

/**
 * Looks at every part of the set-up and says how it is, a line each; `--json` gives the same to a program.
 *
 * @param {string[]} argv
 * @returns {Promise<number>} exit status: 1 when something is broken
 */
export async function doctor(argv) {
  const { values } = parseArgs({ args: argv, options: { json: { type: 'boolean' } }, strict: false });
  const findings = [];
  for (const { name, look } of parts) {
    const finding = { part: say(name), ...(await look()) };
    findings.push(finding);
    if (!values.json) console.log(line(finding));
  }
  const told = findings.map(({ advice, ...finding }) => ({ ...finding, ...(advice && { advice: say(advice) }) }));
  if (values.json) console.log(JSON.stringify(told, null, 2));
  return findings.some(({ state }) => state === 'broken') ? 1 : 0;
}

/** @param {{ part: string, state: keyof typeof marks, detail: string, advice?: Text }} finding */
function line({ part, state, detail, advice }) {
  return `${marks[state]} ${part}: ${detail}${advice ? ` → ${say(advice)}` : ''}`;
}
