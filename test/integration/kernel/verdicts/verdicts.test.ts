import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { defaults } from '../../../../kernel-lib/cli/lessons/options.mjs';
import { installKernel } from '../../../../kernel-lib/kernel/start/install.mjs';
import { stockKernel } from '../../lessons/stock-kernel.ts';
import { notebooks } from './notebooks.ts';
import { type Tool, tools, type Verdict, verdicts } from './verdicts.ts';

interface Wrong {
  readonly notebook: string;
  readonly tools: readonly Tool[];
  readonly why: string;
}

const strangers = tools.filter((tool) => tool !== 'npm run lessons');

/** Verdicts that no kernel can put right: the tools say the same of Python. */
const unseen: readonly Wrong[] = [
  {
    notebook: 'rejected after the last cell',
    tools: strangers,
    why: 'a tool has all its answers by then, and listens no more',
  },
  { notebook: 'raises-exception', tools: ['papermill'], why: 'it stops at the first error output, whatever the tags' },
  {
    notebook: 'raises-exception',
    tools: ['nbgrader autograde'],
    why: 'an error output in a graded cell is no points, whatever the tags',
  },
];

// VERDICTS=ours or VERDICTS=stock prints the table; what is said of a stock tslab is not judged.
const { VERDICTS: shown } = process.env;
const root = fileURLToPath(new URL('../../../../', import.meta.url));
let said: readonly Verdict[];

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kernels-'));
  try {
    said = await verdicts(shown === 'stock' ? stockKernel(folder) : await ourKernel(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 1_800_000);

async function ourKernel(folder: string): Promise<ReturnType<typeof stockKernel>> {
  return { transport: defaults.transport, kernels: dirname((await installKernel({ root, venv: folder })).folder) };
}

function right(notebook: string): Verdict['says'] {
  return notebooks[notebook].fault ? 'fails' : 'passes';
}

function listed(list: readonly Wrong[], { tool, notebook }: Pick<Verdict, 'tool' | 'notebook'>): boolean {
  return list.some((wrong) => wrong.notebook === notebook && wrong.tools.includes(tool));
}

test.skipIf(shown === 'stock').each(tools)('%s says of every notebook what is right, and why', (tool) => {
  const own = said.filter((verdict) => verdict.tool === tool);
  expect(own.map(({ notebook }) => notebook).sort()).toEqual(Object.keys(notebooks).sort());
  const judged = own.filter((verdict) => !listed(unseen, verdict));
  const wrong = judged.filter(({ notebook, says }) => says !== right(notebook));
  expect(wrong).toEqual([]);
});

test.skipIf(shown === 'stock')('what is unseen still is: a verdict that has turned right goes from the list', () => {
  const turned = said.filter((verdict) => listed(unseen, verdict) && verdict.says === right(verdict.notebook));
  expect(turned.map(({ tool, notebook }) => `${tool}: ${notebook}`)).toEqual([]);
  const rows = unseen.flatMap(({ notebook, tools }) => tools.map((tool) => ({ notebook, tool })));
  expect(
    rows.filter((row) => !said.some(({ tool, notebook }) => tool === row.tool && notebook === row.notebook)),
  ).toEqual([]);
});

test.runIf(shown)('the table of every verdict is printed', () => {
  console.log(table());
});

/** What each tool says of each notebook: what is wrong in bold, with a reason where one is known, and how many are right. */
function table(): string {
  const names = Object.keys(notebooks);
  const rows = names.map((notebook) => [notebook, right(notebook), ...tools.map((tool) => entry(tool, notebook))]);
  const lines = [['notebook', 'right', ...tools], Array.from({ length: tools.length + 2 }, () => '---'), ...rows];
  const ok = said.filter(({ notebook, says }) => says === right(notebook)).length;
  const other = said.filter(
    ({ says, notebook }) => says === 'fails for another reason' && right(notebook) === 'fails',
  ).length;
  const visible = said.filter((verdict) => !listed(unseen, verdict)).length;
  const count = `${ok} of ${said.length} verdicts are right, ${other} more for a reason that is not told; ${visible} can be.`;
  return [...lines.map((line) => `| ${line.join(' | ')} |`), '', count].join('\n');
}

function entry(tool: Tool, notebook: string): string {
  const { says = '' } = said.find((each) => each.tool === tool && each.notebook === notebook) ?? {};
  const mark = listed(unseen, { tool, notebook }) ? ' (unseen)' : '';
  return says === right(notebook) ? says : `**${says}**${mark}`;
}
