// @ts-check
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root as here } from '../../machine/root.mjs';
import { run } from '../../machine/run.mjs';
import { say } from '../../machine/say.mjs';
import { tell } from '../../machine/trouble.mjs';
import { builtLibrary } from './built-library.mjs';
import { lock } from './lock.mjs';
import { nbconvertTemplate } from './nbconvert-template.mjs';
import { npmPackages } from './npm-packages.mjs';
import { progress } from './progress.mjs';
import { pythonEnvironment } from './python-environment.mjs';
import { tensorFlowBinding } from './tensor-flow-binding.mjs';
import { touchRenderer } from './touch-renderer.mjs';
import { tslabKernel } from './tslab-kernel.mjs';

/** @typedef {import('../../machine/say.mjs').Text} Text */

/**
 * @typedef {object} Workplace what a step works with
 * @property {string} root the project's folder
 * @property {string} log where this step's programs write
 * @property {(file: string, args: readonly string[], options?: { env?: Record<string, string | undefined>, seconds?: number, cwd?: string }) => ReturnType<typeof run>} run
 */

/**
 * @typedef {object} Step one part of the set-up
 * @property {Text} what
 * @property {readonly Step[]} after the parts it stands on
 * @property {(root: string) => boolean} ready whether it is there, whole, and made for this Node and this folder; quick
 * @property {(workplace: Workplace) => Promise<Text | void>} make makes it, whatever half of it is there; may return a sentence
 *   to be told when all is done
 */

/** The parts, each after those it stands on. */
export const steps = Object.freeze({
  npmPackages,
  builtLibrary,
  pythonEnvironment,
  touchRenderer,
  nbconvertTemplate,
  tslabKernel,
  tensorFlowBinding,
});

/**
 * Sets up what is missing and leaves alone what is well.
 *
 * @param {{ root?: string }} options
 * @returns {Promise<number>} exit status
 */
export async function setUp({ root = here } = {}) {
  const all = Object.entries(steps);
  if (all.every(([, step]) => step.ready(root))) return 0;
  const release = await lock(join(root, 'site/logs/set-up.lock'), () =>
    console.error(
      say({
        ko: '… 다른 창에서 준비하는 중이에요. 끝나기를 기다려요.',
        en: '… Another set-up is running; waiting for it.',
      }),
    ),
  );
  process.once('exit', release);
  const shown = progress();
  /** @type {Map<Step, Promise<void>>} */
  const begun = new Map();
  /** @type {Text[]} */
  const remarks = [];
  for (const [name, step] of all) begun.set(step, follow(name, step));
  // One step's failure does not stop the others: what they finish need not be done again.
  const ends = await Promise.allSettled(begun.values());
  shown.end();
  release();
  const reasons = new Set(ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : [])));
  for (const remark of remarks) console.error(`! ${say(remark)}`);
  for (const reason of reasons) tell(reason);
  return reasons.size === 0 ? 0 : 1;

  /**
   * @param {string} name
   * @param {Step} step
   */
  async function follow(name, step) {
    await Promise.all(step.after.map((earlier) => begun.get(earlier)));
    if (step.ready(root)) return;
    const log = join(root, 'site/logs', `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.log`);
    rmSync(log, { force: true });
    /** @type {Workplace['run']} */
    const runHere = (file, args, options) => run(file, args, { cwd: root, log, ...options });
    const remark = await shown.during(step.what, () => step.make({ root, log, run: runHere }));
    if (remark) remarks.push(remark);
  }
}
