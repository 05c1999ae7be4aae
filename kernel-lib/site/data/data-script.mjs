// @ts-check
import { setFiles } from './set-files.mjs';

/**
 * A classic script that puts the files of a set where the page finds them: a page from a file may read no other.
 *
 * @param {string} set
 * @returns {Promise<string>}
 */
export async function dataScript(set) {
  const files = Object.entries(await setFiles(set));
  const lines = files.map(([path, text]) => `(globalThis.cnnLessonsData ??= {})['${path}'] = '${text}';\n`);
  return lines.join('');
}
