// @ts-check
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../machine/root.mjs';
import { run } from '../../machine/run.mjs';
import { say } from '../../machine/say.mjs';
import { tell } from '../../machine/trouble.mjs';
import { progress } from '../setup/progress.mjs';
import { setUp } from '../setup/set-up.mjs';
import { readStamp, writeStamp } from '../setup/stamp.mjs';
import { testPages, testRuns } from './lesson-runs.mjs';

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 */

/**
 * @typedef {object} Phase
 * @property {import('../../machine/say.mjs').Text} what
 * @property {readonly (readonly string[])[]} programs JavaScript files and their arguments, run one after the other
 * @property {Readonly<Record<string, string>>} [env] what they find in their environment, beside
 * @property {(failed: number) => Count} [count] what they say of themselves, when a phase is more than one check
 */

/**
 * @typedef {object} TestReport what vitest's JSON reporter writes
 * @property {number} [numPassedTests]
 * @property {number} [numFailedTests]
 * @property {readonly { assertionResults: readonly { fullName: string, status: string }[] }[]} [testResults]
 */

const tsc = 'node_modules/typescript/bin/tsc';
const report = join(root, 'site/checks/report.json');
const testReport = join(root, 'site/checks/tests.json');
const pageReport = join(root, 'site/checks/page.json');
/** The notebooks of every run, with their outputs. */
const executed = join(root, 'site/checks/executed');

/** @type {readonly Phase[]} */
const phases = [
  { what: { ko: '모양새 (lint)', en: 'lint' }, programs: [['node_modules/@biomejs/biome/bin/biome', 'check']] },
  {
    what: { ko: '타입 (typecheck)', en: 'typecheck' },
    programs: [[tsc], ...['kernel-lib/cli', 'kernel-lib/page', 'test/page'].map((room) => [tsc, '-p', room])],
  },
  {
    what: { ko: '커널의 TypeScript로 본 타입', en: "types under the kernel's TypeScript" },
    programs: [['kernel-lib/cli/checks/built-types.mjs']],
  },
  {
    what: { ko: '시험 (vitest)', en: 'tests (vitest)' },
    programs: [vitest(testReport)],
    count: (failed) => vitestCount(testReport, failed),
  },
];

/**
 * Lessons once more, in pages, and what these weigh: two at a time, since each trains on one processor and is given minutes.
 *
 * @param {import('./lesson-runs.mjs').PageRuns} pages
 * @returns {Phase}
 */
function inPages(pages) {
  const files = [...Object.keys(pages), 'weights'].map((name) => `test/integration/page/lessons/${name}.test.ts`);
  return {
    what: { ko: '페이지에서 도는 수업', en: 'lessons in a page' },
    programs: [vitest(pageReport, ...files, '--maxWorkers=2')],
    env: { PAGE_EXECUTED: executed, PAGE_EDITIONS: JSON.stringify(pages) },
    count: (failed) => vitestCount(pageReport, failed),
  };
}

/**
 * @param {string} written file that it writes its report to
 * @param {readonly string[]} more files of tests, all by default, and options
 */
function vitest(written, ...more) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${written}`];
  return ['node_modules/vitest/vitest.mjs', 'run', ...more, ...reporters];
}

/**
 * Runs every check and the lessons, tells what failed, and counts.
 *
 * @param {import('./lesson-runs.mjs').LessonRuns} [runs] of the lessons
 * @param {import('./lesson-runs.mjs').PageRuns} [pages] of what was run
 * @param {() => Promise<Count>} [more]
 * @returns {Promise<number>} exit status: 0 only if everything passed
 */
export async function checks(runs = testRuns, pages = testPages, more = async () => ({ passed: 0, failed: 0 })) {
  rmSync(report, { force: true });
  const status = await setUp();
  const counts = status === 0 ? [...(await everything(runs, pages)), await more()] : [{ passed: 0, failed: 1 }];
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  writeStamp(report, { passed, failed });
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/**
 * @param {import('./lesson-runs.mjs').LessonRuns} runs
 * @param {import('./lesson-runs.mjs').PageRuns} pages
 * @returns {Promise<Count[]>}
 */
async function everything(runs, pages) {
  const counts = [];
  for (const phase of phases) counts.push(await pass(phase));
  rmSync(executed, { recursive: true, force: true });
  for (const argv of runs) counts.push(await lessons(argv, { executed }));
  counts.push(await pass(inPages(pages)));
  return counts;
}

/**
 * @param {Phase} phase
 * @returns {Promise<Count>}
 */
async function pass({ what, programs, env, count }) {
  const log = join(root, 'site/logs', `${what.en.replace(/\W+/g, '-')}.log`);
  rmSync(log, { force: true });
  const shown = progress();
  const failures = await shown.during(
    what,
    () => outputsOfFailing(programs, log, env),
    (outputs) => outputs.length === 0,
  );
  shown.end();
  for (const output of failures) console.error(output);
  const failed = failures.length > 0 ? 1 : 0;
  return count ? count(failed) : { passed: 1 - failed, failed };
}

/**
 * @param {Phase['programs']} programs
 * @param {string} log
 * @param {Phase['env']} [env]
 */
async function outputsOfFailing(programs, log, env) {
  const outputs = [];
  for (const program of programs) {
    const { status, output } = await run(process.execPath, program, { cwd: root, log, env: { ...env, NO_COLOR: '1' } });
    if (status !== 0) outputs.push(output);
  }
  return outputs;
}

/**
 * What vitest counted, and on a line each what it passed over, such as tests that need pictures of their own; at least one failure when it ended badly for a reason that is no test's.
 *
 * @param {string} written the file of its report
 * @param {number} failed whether it ended badly
 * @returns {Count}
 */
function vitestCount(written, failed) {
  const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = /** @type {TestReport} */ (readStamp(written));
  for (const { fullName, status } of testResults.flatMap(({ assertionResults }) => assertionResults)) {
    if (status === 'skipped') console.log(say({ ko: `– 건너뜀: ${fullName}`, en: `– skipped: ${fullName}` }));
  }
  return { passed: numPassedTests, failed: Math.max(failed, numFailedTests) };
}

/**
 * Runs the lessons as the arguments of `npm run lessons` say.
 *
 * @param {readonly string[]} argv
 * @param {{ kernels?: string, executed?: string }} [more]
 * @returns {Promise<Count>}
 */
export async function lessons(argv, more = {}) {
  try {
    const { options } = await import('../lessons/options.mjs');
    const { publishLessons } = await import('../lessons/publish-lessons.mjs');
    return await publishLessons({ ...options([...argv]), ...more });
  } catch (error) {
    tell(error);
    return { passed: 0, failed: 1 };
  }
}
