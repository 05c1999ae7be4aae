// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { failure } from './failure.mjs';
import { npmPackages } from './npm-packages.mjs';
import { fingerprint, readStamp, writeStamp } from './stamp.mjs';

/** @typedef {import('./set-up.mjs').Step} Step */

const what = { ko: 'kernel-lib 빌드', en: 'build of kernel-lib' };

/** @type {Step} */
export const builtLibrary = {
  what,
  after: [npmPackages],

  ready(root) {
    return (
      existsSync(join(root, 'kernel-lib/dist/index.js')) && readStamp(stamp(root)).sources === librarySources(root)
    );
  },

  async make({ root, log, run }) {
    const compiled = librarySources(root);
    const { status, output } = await run(process.execPath, ['kernel-lib/cli/build.mjs']);
    if (status !== 0) throw failure({ what, output, log });
    writeStamp(stamp(root), { sources: compiled });
  },
};

/** @param {string} root */
function stamp(root) {
  return join(root, 'kernel-lib/dist/.built.json');
}

/**
 * A fingerprint of everything the build reads.
 *
 * @param {string} root
 */
export function librarySources(root) {
  const library = join(root, 'kernel-lib');
  const files = readdirSync(library, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(?!dist|node_modules).*\.ts$|^cli[\\/]build[\\/]/.test(file))
    .sort();
  const settings = ['kernel-lib/package.json', 'package-lock.json'];
  return fingerprint([
    ...files.flatMap((file) => [file, readFileSync(join(library, file))]),
    ...settings.map((file) => readFileSync(join(root, file))),
  ]);
}
