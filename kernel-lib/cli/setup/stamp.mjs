// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeFile } from '../../machine/write-file.mjs';

/**
 * A short fingerprint of texts; it changes when any of them does.
 *
 * @param {readonly (string | Buffer)[]} parts
 */
export function fingerprint(parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(String(part.length)).update(part);
  return hash.digest('hex').slice(0, 16);
}

/**
 * The record that a finished step left behind, or nothing when there is none that can be read.
 *
 * @param {string} path
 * @returns {Record<string, unknown>}
 */
export function readStamp(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) ?? {};
  } catch {
    return {};
  }
}

/**
 * Leaves a record that a step is finished, whole or not at all.
 *
 * @param {string} path
 * @param {Record<string, unknown>} record
 */
export function writeStamp(path, record) {
  writeFile(path, `${JSON.stringify(record, null, 2)}\n`);
}
