// @ts-check
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { failure } from './failure.mjs';
import { npmCli } from './npm-cli.mjs';
import { readStamp } from './stamp.mjs';

/** @typedef {import('./set-up.mjs').Step} Step */

const what = { ko: 'npm 패키지', en: 'npm packages' };
const registry = { ko: 'npm 저장소', en: 'The npm registry' };

/** @type {Step} */
export const npmPackages = {
  what,
  after: [],

  // npm writes its own list into node_modules as the last thing it does: when that list agrees with the lock file and
  // every folder of it is there, the installation was finished.
  ready(root) {
    const wanted = packages(join(root, 'package-lock.json'));
    const present = packages(installedList(root));
    return Object.entries(wanted).every(([path, { version, optional }]) => {
      if (path === '') return sameDependencies(root, wanted[path]);
      if (!present[path]) return optional === true;
      return present[path].version === version && existsSync(join(root, path, 'package.json'));
    });
  },

  async make({ root, log, run }) {
    // `npm ci` empties node_modules in no particular order; killed then, its list must not survive what it lists.
    rmSync(installedList(root), { force: true });
    const retries = ['--fetch-retries=3', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=8000'];
    // Whatever NODE_ENV or the user's npm settings leave out, all of it is needed here.
    const all = ['--include=dev', '--include=optional'];
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier'];
    // Under `npm run -s` npm would say nothing, not even why it failed.
    const loud = ['--loglevel=notice'];
    const { status, output } = await run(process.execPath, [npmCli(), 'ci', ...all, ...quiet, ...loud, ...retries]);
    if (status !== 0 || !this.ready(root)) throw failure({ what, registry, output, log });
  },
};

/** @param {string} root */
function installedList(root) {
  return join(root, 'node_modules', '.package-lock.json');
}

/**
 * @param {string} list
 * @returns {Record<string, { version?: string, optional?: boolean, devDependencies?: unknown }>}
 */
function packages(list) {
  return /** @type {any} */ (readStamp(list)).packages ?? {};
}

/**
 * Whether the lock file still speaks of this package.json.
 *
 * @param {string} root
 * @param {{ devDependencies?: unknown } | undefined} locked
 */
function sameDependencies(root, locked) {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return JSON.stringify(devDependencies) === JSON.stringify(locked?.devDependencies);
}
