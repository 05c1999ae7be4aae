// @ts-check
import { blankMark } from '../text/blank-mark.mjs';

/** @typedef {import('../machine/say.mjs').Text} Text */

/**
 * @typedef {object} Blank the lines that a learner writes
 * @property {string} id of the exercise
 * @property {number} from index of its first line, behind the marker
 * @property {number} to index of the marker that closes it
 * @property {string} placeholder what stands in it
 */

/**
 * The blanks of a cell, and what is wrong with the lines that mark them.
 *
 * @param {string} code
 * @returns {{ blanks: readonly Blank[], complaints: readonly Text[] }}
 */
export function blanks(code) {
  const lines = code.split('\n');
  /** @type {Blank[]} */
  const found = [];
  /** @type {Text[]} */
  const complaints = [];
  /** @type {{ id: string, from: number } | undefined} */
  let open;
  for (const [line, text] of lines.entries()) {
    const [, mark, id] = blankMark.exec(text) ?? [];
    if (mark === undefined) continue;
    if (open && id) complaints.push(notClosed(open.id));
    if (!open && !id) complaints.push(notOpened);
    if (open && !id) found.push({ ...open, to: line, placeholder: lines.slice(open.from, line).join('\n') });
    open = id ? { id, from: line + 1 } : undefined;
  }
  if (open) complaints.push(notClosed(open.id));
  return { blanks: found, complaints };
}

const notClosed = (/** @type {string} */ id) => ({
  ko: `빈칸 \`// ✎ ${id}\`를 닫는 \`// ✎\` 줄이 없어요.`,
  en: `the blank \`// ✎ ${id}\` is not closed by a line \`// ✎\`.`,
});

const notOpened = {
  ko: '`// ✎` 줄이 닫을 빈칸이 없어요. 빈칸은 `// ✎ 03-stride`처럼 문제의 이름으로 열려요.',
  en: 'a line `// ✎` closes no blank; a blank opens with the name of its exercise, as in `// ✎ 03-stride`.',
};
