import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { EditionName } from '../../../../kernel-lib/lessons/edition.mjs';
import type { Language } from '../../../../kernel-lib/lessons/find-lessons.mjs';
import { lessonSets } from '../../../../kernel-lib/site/data/lesson-sets.mjs';
import { editionFolder } from '../../../../kernel-lib/site/edition-folder.mjs';
import { type BrowserName, browsers } from '../../../support/browsers.ts';
import { openedIn, workerPage } from '../../../support/worker-page.ts';
import { Client } from '../../kernel/client.ts';
import { executed, lessons } from './executed-lessons.ts';
import { type CellOutputs, cellOutputs, executedOutputs, type LessonCell, lessonCells } from './lesson-outputs.ts';

vi.setConfig({ testTimeout: 600_000 });

type Outputs = Readonly<Record<string, CellOutputs>>;

const editions = JSON.parse(process.env.PAGE_EDITIONS ?? '{}') as Readonly<Record<string, readonly EditionName[]>>;

/** Cells whose outputs are of the program or the machine that runs them, and what a page says there. */
const own: Readonly<Record<string, RegExp>> = {
  'end-ready': /✓.*(브라우저|browser).*✓.*1.*✓.*MNIST.*! TensorFlow\.js/s,
  'batches-time': /32/,
  // Native code reads a window that does not fit otherwise than TensorFlow's JavaScript.
  'layer-large-tensorflow': /2×2: \[ 1, 0, 0, 1 \]\n5×5: 152, 163, 0, 136, 128, 0, 120, 68, 0/,
  // What TensorFlow.js drops is its own dice.
  'dropout-tensorflow': /ln 10 = 2\.3/,
  // Folders that Node writes; the reader of a page chooses one.
  'folder-make': /node:fs/,
  'folder-odd': /writeFile/,
  'folder-alone': /alone/,
  'folder-one-line': /place/,
  'folder-refused-run': /place/,
  'folder-renamed': /folder/,
  'folder-three': /mkdtemp|join/,
  'tensorflow-load': /@tensorflow\/tfjs/,
  'tensorflow-same-table': /TensorFlow\.js/,
};

/** Every code cell of the lessons in a language, in a browser: it comes to what it comes to in the kernel. */
export function pageLessons(language: Language, name: BrowserName): void {
  const [{ isInstalled, launch }] = browsers.filter((one) => one.name === name);
  const run = editions[`${language}-${name.toLowerCase()}`] ?? ['student'];
  const ran = new Map<string, Promise<Outputs>>();
  let browser: Browser;
  beforeAll(async () => {
    if (isInstalled) browser = await launch();
  });
  afterAll(() => browser?.close());

  describe.runIf(isInstalled).each(run)(`in ${name} and ${language}, as %s,`, (edition) => {
    test.each(lessons)('%s gives what it gives in the kernel', async (lesson) => {
      const cells = await lessonCells(language, lesson, edition);
      // Editions that differ in their prose alone come to the same.
      const code = `${lesson} ${JSON.stringify(cells)}`;
      const running = ran.get(code) ?? inPage(browser, cells);
      ran.set(code, running);
      const here = { ...(await running) };
      const notebook = join(executed ?? '', ...editionFolder({ edition }), language, `${lesson}.ipynb`);
      const there = (executed && executedOutputs(notebook, cells)) || (await inKernel(cells));
      for (const [id, said] of Object.entries(own)) {
        if (!here[id]) continue;
        expect([here[id].stdout, ...here[id].shown].join('\n')).toMatch(said);
        delete here[id];
      }
      expect(here).toEqual(Object.fromEntries(Object.entries(there).filter(([id]) => !own[id])));
    });
  });
}

async function inPage(browser: Browser, cells: readonly LessonCell[]): Promise<Outputs> {
  const page = await workerPage((file) => openedIn(browser, file));
  await page.load(lessonSets(cells.map(({ source }) => source).join('\n')));
  const here: Record<string, CellOutputs> = {};
  for (const { id, source } of cells) here[id] = cellOutputs((await page.ask({ type: 'run', source })).outputs);
  expect([...page.protocols].filter((protocol) => !['blob:', 'file:'].includes(protocol))).toEqual([]);
  return here;
}

async function inKernel(cells: readonly LessonCell[]): Promise<Outputs> {
  const kernel = new Client();
  onTestFinished(() => kernel.close());
  await kernel.ready();
  const there: Record<string, CellOutputs> = {};
  for (const { id, source } of cells) {
    const { published } = await kernel.execute(source);
    there[id] = cellOutputs(
      published.flatMap(({ type, content }) => (type === 'execute_input' ? [] : [{ output: type, content }])),
    );
  }
  return there;
}
