// @ts-check
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runPython } from '../machine/run-python.mjs';

const script = fileURLToPath(new URL('execute.py', import.meta.url));

/** @typedef {import('./find-lessons.mjs').Lesson} Lesson */

/**
 * @typedef {object} ExecuteOptions
 * @property {string} python of an environment with nbclient in it
 * @property {string} kernels folder of kernelspecs
 * @property {'ipc' | 'tcp'} transport between client and kernel
 * @property {number} cellSeconds how long a cell may take
 * @property {number} lessonSeconds how long all its cells may take
 * @property {number} settleSeconds how long what a lesson started may take to end after its last cell
 */

/**
 * @typedef {object} Fault an error message of a kernel
 * @property {number | null} [index] of the cell; `null` when the kernel does not tell
 * @property {string} name
 * @property {string} value
 * @property {readonly string[]} traceback
 */

/**
 * @typedef {object} Run what came of running a notebook
 * @property {number} seconds
 * @property {readonly { index: number, seconds: number }[]} cells the code cells that were begun
 * @property {null | Partial<Fault> & { why: 'error' | 'cell-time' | 'lesson-time' | 'died' }} ended why it ended early
 * @property {readonly Fault[]} late what was rejected or thrown after its cell had ended
 * @property {readonly string[]} unfinished what still ran at the very end, such as `Timeout`
 * @property {string} executed the notebook with its outputs
 */

/**
 * Runs a lesson in a kernel of its own, in the folder where it is stored.
 *
 * @param {Lesson} lesson
 * @param {any} notebook the lesson in the edition that is to be run
 * @param {ExecuteOptions} options
 * @param {string} scratch a folder for its files
 * @param {(number: number, of: number) => void} onCell
 * @returns {Promise<Run>}
 */
export async function executeLesson(lesson, notebook, options, scratch, onCell) {
  mkdirSync(scratch, { recursive: true });
  const { python, kernels, cellSeconds, lessonSeconds, settleSeconds } = options;
  // A socket's path is short by law: 103 bytes on some systems.
  const transport = Buffer.byteLength(scratch) > 80 ? 'tcp' : options.transport;
  const executed = join(scratch, 'executed.ipynb');
  const log = join(scratch, 'kernel.log');
  const copy = join(scratch, 'lesson.ipynb');
  writeFileSync(copy, JSON.stringify(notebook));
  const folder = dirname(lesson.notebook);
  const job = { notebook: copy, folder, kernel: 'tslab', kernels, transport, scratch, log, executed };
  const jobFile = join(scratch, 'job.json');
  writeFileSync(jobFile, JSON.stringify({ ...job, cellSeconds, lessonSeconds, settleSeconds }));
  /** @type {Omit<Run, 'executed'> | undefined} */
  let run;
  const { errors } = await runPython({
    python,
    script,
    args: [jobFile],
    // The kernel's own files belong to this run, not to the home folder.
    env: { JUPYTER_RUNTIME_DIR: scratch, JUPYTER_NO_CONFIG: '1', TSLAB_FAIL_LATE: '1' },
    onEvent(event) {
      if (event.event === 'cell') onCell(event.number, event.of);
      else if (event.event === 'end') run = event;
    },
  });
  if (run) return { ...run, executed };
  throw new Error(
    errors.trim().split('\n').at(-1) || textOf(log).trim().split('\n').at(-1) || 'the client ended without a word',
  );
}

/** @param {string} file */
function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
