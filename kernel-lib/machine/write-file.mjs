// @ts-check
import { copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file whole or not at all, and the folders it lies in.
 *
 * @param {string} file
 * @param {string | Uint8Array} content
 */
export function writeFile(file, content) {
  whole(file, (draft) => writeFileSync(draft, content));
}

/**
 * Copies a file whole or not at all, and makes the folders it is to lie in.
 *
 * @param {string} from
 * @param {string} to
 */
export function copyFile(from, to) {
  whole(to, (draft) => copyFileSync(from, draft));
}

/**
 * @param {string} file
 * @param {(draft: string) => void} write
 */
function whole(file, write) {
  const draft = `${file}.${process.pid}.part`;
  mkdirSync(dirname(file), { recursive: true });
  try {
    write(draft);
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}
