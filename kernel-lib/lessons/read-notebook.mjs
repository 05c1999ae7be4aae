// @ts-check
import { readFileSync } from 'node:fs';
import { Trouble } from '../machine/trouble.mjs';

/**
 * A stored notebook; what cannot be read as one is told by its file.
 *
 * @param {string} file
 * @returns {any}
 */
export function readNotebook(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    throw new Trouble({
      ko: `${file} 파일은 노트북으로 읽을 수 없어요: ${message}`,
      en: `${file} cannot be read as a notebook: ${message}`,
    });
  }
}
