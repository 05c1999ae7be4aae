// @ts-check
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Waits until no other process holds the lock, then holds it.
 *
 * @param {string} path
 * @param {() => void} waiting called once when another process holds it
 * @returns {Promise<() => void>} lets it go
 */
export async function lock(path, waiting) {
  mkdirSync(dirname(path), { recursive: true });
  for (let told = false; !take(path); told = true) {
    if (abandoned(path)) {
      rmSync(path, { force: true });
      await wait(500); // what its owner had started is being ended
      continue;
    }
    if (!told) waiting();
    await wait(300);
  }
  return () => rmSync(path, { force: true });
}

/** @param {string} path */
function take(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Whether whoever took the lock is gone.
 *
 * @param {string} path
 */
function abandoned(path) {
  try {
    const age = Date.now() - statSync(path).mtimeMs;
    if (age > uptime() * 1000) return true; // taken before the machine was started
    const owner = Number(readFileSync(path, 'utf8'));
    if (!owner) return age > 2000; // taken, and killed before it wrote who it is
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH';
  }
}
