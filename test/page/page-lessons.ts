import { readdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { lessonSets } from '../../kernel-lib/site/data/lesson-sets.mjs';
import { Client } from '../kernel/client.ts';
import { browser, browserPath } from '../support/browser.ts';
import { firefoxPath, inFirefox } from '../support/firefox.ts';
import { type CellOutputs, cellOutputs, executedOutputs, lessonCells } from '../support/lesson-outputs.ts';
import { type OpenedPage, openedIn, workerPage } from '../support/worker-page.ts';

vi.setConfig({ testTimeout: 600_000 });

type Outputs = Readonly<Record<string, CellOutputs>>;

/** Notebooks that were run already, with their outputs: `npm test` runs every lesson anyway. */
const executed = process.env.PAGE_EXECUTED;
const every = readdirSync(new URL('../../notebooks/ko', import.meta.url))
  .filter((file) => file.endsWith('.ipynb'))
  .map((file) => file.replace('.ipynb', ''))
  .sort();
const lessons = process.env.PAGE_LESSONS?.split(',') ?? (executed ? every : ['03-output-size']);

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

/** Every code cell of the lessons in a language, in Chromium and in Firefox. */
export function pageLessons(language: 'ko' | 'en'): void {
  let chromium: Browser;
  beforeAll(async () => {
    if (browserPath) chromium = await browser();
  });
  afterAll(() => chromium?.close());

  test.runIf(browserPath).each(lessons)(`%s gives in a page what it gives in the kernel (${language})`, (lesson) =>
    compared(lesson, language, (file) => openedIn(chromium, file)),
  );

  // All lessons in one browser, one lesson in the other.
  if (executed) return;
  test.runIf(firefoxPath).each(lessons)(`%s gives in Firefox what it gives in the kernel (${language})`, (lesson) =>
    compared(lesson, language, inFirefox),
  );
}

async function compared(lesson: string, language: string, open: (file: string) => Promise<OpenedPage>): Promise<void> {
  const cells = lessonCells(language, lesson);
  const page = await workerPage(open);
  await page.load(lessonSets(cells.map(({ source }) => source).join('\n')));
  const here: Record<string, CellOutputs> = {};
  for (const { id, source } of cells) here[id] = cellOutputs((await page.ask({ type: 'run', source })).outputs);
  const there = (executed && executedOutputs(executed, language, lesson)) || (await inKernel(language, lesson));
  for (const [id, said] of Object.entries(own)) {
    if (!here[id]) continue;
    expect([here[id].stdout, ...here[id].shown].join('\n')).toMatch(said);
    delete here[id];
  }
  expect(here).toEqual(Object.fromEntries(Object.entries(there).filter(([id]) => !own[id])));
  expect([...page.protocols].filter((protocol) => !['blob:', 'file:'].includes(protocol))).toEqual([]);
}

async function inKernel(language: string, lesson: string): Promise<Outputs> {
  const kernel = new Client();
  onTestFinished(() => kernel.close());
  await kernel.ready();
  const there: Record<string, CellOutputs> = {};
  for (const { id, source } of lessonCells(language, lesson)) {
    const { published } = await kernel.execute(source);
    there[id] = cellOutputs(
      published.flatMap(({ type, content }) => (type === 'execute_input' ? [] : [{ output: type, content }])),
    );
  }
  return there;
}
