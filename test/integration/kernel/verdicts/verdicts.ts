import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaults } from '../../../../kernel-lib/cli/lessons/options.mjs';
import type { ExecuteOptions } from '../../../../kernel-lib/lessons/execute-lesson.mjs';
import type { Lesson } from '../../../../kernel-lib/lessons/find-lessons.mjs';
import { runLessons } from '../../../../kernel-lib/lessons/run-lessons.mjs';
import { runPython } from '../../../../kernel-lib/machine/run-python.mjs';
import { pythonEnvironment } from '../python-environment.ts';
import { type Cell, type Judged, notebooks } from './notebooks.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const strangers = [
  'nbgrader autograde',
  'nbval --nbval-lax',
  'nbmake',
  'papermill',
  'nbclient',
  'nbconvert',
  'nbconvert --allow-errors',
] as const;
const own = 'npm run lessons';

/** Those whose verdict is asked. */
export const tools = [...strangers, own] as const;

export type Tool = (typeof tools)[number];

export interface Verdict {
  readonly tool: Tool;
  readonly notebook: string;
  /** What the tool says of it, and whether it names what is wrong. */
  readonly says: 'passes' | 'fails' | 'fails for another reason' | 'gives no verdict';
  readonly words: string;
  readonly seconds: number;
}

type Kernel = Pick<ExecuteOptions, 'kernels' | 'transport'>;

interface Asked {
  readonly python: string;
  readonly kernel: Kernel;
  /** Where each tool has a folder for its files. */
  readonly folder: string;
  readonly stored: readonly Stored[];
}

interface Stored extends Judged {
  readonly name: string;
  readonly file: string;
  readonly seconds: number;
}

/** What each tool says of each notebook, run by the kernel `tslab` of a folder of kernelspecs. */
export async function verdicts(kernel: Kernel): Promise<readonly Verdict[]> {
  const python = await pythonEnvironment(here);
  const folder = mkdtempSync(join(tmpdir(), 'verdicts-'));
  try {
    const stored = store(join(folder, 'notebooks'));
    const asked = { python, kernel, folder, stored };
    const works = [...strangers.map((tool) => () => stranger(tool, asked)), () => ours(asked)];
    return (await together(works)).flat();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function store(folder: string): readonly Stored[] {
  mkdirSync(folder);
  // pytest looks no further for settings than here.
  writeFileSync(join(folder, 'pytest.ini'), '[pytest]\n');
  return Object.entries(notebooks).map(([name, judged], i) => {
    const file = join(folder, `${String(i + 1).padStart(2, '0')}.ipynb`);
    writeFileSync(file, JSON.stringify(notebook(judged)));
    return { ...judged, name, file, seconds: judged.endless ? 2 : 60 };
  });
}

function notebook({ cells }: Judged): object {
  const kernelspec = { display_name: 'TypeScript', language: 'typescript', name: 'tslab' };
  return { cells: cells.map(cell), metadata: { kernelspec }, nbformat: 4, nbformat_minor: 5 };
}

function cell(each: Cell, i: number): object {
  const { code, tags } = typeof each === 'string' ? { code: each, tags: [] } : each;
  return { cell_type: 'code', id: `cell-${i}`, metadata: { tags }, source: code, execution_count: null, outputs: [] };
}

async function stranger(tool: Tool, { python, kernel, folder, stored }: Asked): Promise<readonly Verdict[]> {
  const scratch = join(folder, tool.replace(/\W+/g, '-'));
  mkdirSync(scratch);
  const asked = stored.map(({ name, file, seconds, cells, judged = cells.length - 1 }) => {
    return { name, file, seconds, graded: judged };
  });
  const job = join(scratch, 'job.json');
  writeFileSync(job, JSON.stringify({ folder: dirname(stored[0].file), scratch, notebooks: asked }));
  const said: Verdict[] = [];
  const { status, errors } = await runPython({
    python,
    script: join(here, 'judge.py'),
    args: [job, tool],
    env: {
      JUPYTER_PATH: dirname(kernel.kernels),
      JUPYTER_RUNTIME_DIR: scratch,
      JUPYTER_NO_CONFIG: '1',
      PYTEST_ADDOPTS: '',
      // What fails late fails the cell that runs then: a stranger looks nowhere else.
      TSLAB_FAIL_LATE: '1',
      // nbgrader calls alembic by its name.
      PATH: [dirname(python), process.env.PATH].join(delimiter),
    },
    onEvent: ({ notebook, verdict, words, seconds }) =>
      said.push({ tool, notebook, says: says(notebook, verdict, words), words, seconds }),
  });
  if (status !== 0) throw new Error(`${tool}: ${errors}`);
  return said;
}

/** The run that judges the lessons; its time limit, too, is the run's. */
async function ours({ kernel, stored }: Asked): Promise<readonly Verdict[]> {
  const said: Verdict[] = [];
  for (const cellSeconds of new Set(stored.map(({ seconds }) => seconds))) {
    const judged = stored.filter(({ seconds }) => seconds === cellSeconds);
    const results = await runLessons(judged.map(lesson), { ...defaults, ...kernel, jobs: 1, cellSeconds });
    for (const [i, { passed, faults, seconds }] of results.entries()) {
      const words = faults.map(({ why, error }) => `${why}: ${error}`).join('\n');
      const { name } = judged[i];
      said.push({ tool: own, notebook: name, says: says(name, passed ? 'passes' : 'fails', words), words, seconds });
    }
  }
  return said;
}

function says(notebook: string, verdict: 'passes' | 'fails' | 'gives no verdict', words: string): Verdict['says'] {
  const { fault } = notebooks[notebook];
  return verdict === 'fails' && fault && !fault.test(words) ? 'fails for another reason' : verdict;
}

function lesson({ file }: Stored): Lesson {
  const told = { title: '', summary: '', minutes: undefined, goals: [], needs: [], sections: {} };
  return { ...told, name: basename(file, '.ipynb'), language: 'en', notebook: file };
}

/** Does all the work, as many pieces at a time as there are processors. */
async function together<T>(works: readonly (() => Promise<T>)[]): Promise<readonly T[]> {
  const results: T[] = [];
  const waiting = works.entries();
  const worker = async () => {
    for (const [i, work] of waiting) results[i] = await work();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return results;
}
