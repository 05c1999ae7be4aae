import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, onTestFinished } from 'vitest';
import { defaults } from '../../../kernel-lib/cli/lessons/options.mjs';
import { findLessons } from '../../../kernel-lib/lessons/find-lessons.mjs';
import { writePage, writeSite } from '../../../kernel-lib/site/site.mjs';
import { type BrowserName, browsers, type Look } from '../../support/browsers.ts';
import { Executed, type ExecutedCell } from '../site/executed.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A code cell, which the page came with no output of. */
export function code(id: string, source: string, outputs: readonly object[] = []): ExecutedCell {
  return { cell_type: 'code', id, source, outputs };
}

/** The file of an exported page with these cells, behind one that sets the language. */
export async function exported(cells: readonly ExecutedCell[], language: 'ko' | 'en' = 'ko'): Promise<string> {
  const pages = new Executed();
  onTestFinished(() => pages.remove());
  const { file } = await pages.page(cells, { language });
  return file;
}

/** The file of the exported page of a lesson of the project, with the data that its cells read. */
export async function exportedLesson(name: string, language: 'ko' | 'en'): Promise<string> {
  const pages = new Executed();
  onTestFinished(() => pages.remove());
  const stored = join(pages.notebooks, language, `${name}.ipynb`);
  mkdirSync(dirname(stored), { recursive: true });
  cpSync(join(root, 'notebooks', language, `${name}.ipynb`), stored);
  const [lesson] = findLessons(pages.notebooks, language);
  const options = { ...defaults, notebooks: pages.notebooks, site: pages.site };
  await writePage(options, lesson, { executed: stored, scratch: pages.folder, cellSeconds: [], faults: [] });
  await writeSite(options, []);
  return join(pages.site, language, `${name}.html`);
}

/** Takes a set of data from beside a page, which goes on naming it. */
export function loseData(file: string, set: string): void {
  rmSync(join(dirname(file), '../assets/data', `${set}.js`));
}

export interface LivePage {
  readonly page: Page;
  /** What went wrong in the page. */
  readonly wrong: readonly string[];
  /** Addresses it asked for that are not its own files. */
  readonly reached: readonly string[];
}

/** One browser for all pages of a file of tests that ask the same of it: each page has a memory of its own. */
const launched = new Map<string, Promise<Browser>>();

afterAll(async () => {
  for (const browser of launched.values()) await (await browser).close();
});

/** The browser of this name for a page with these options. */
function browserFor(name: BrowserName, { colorScheme, javaScriptEnabled }: Look): Promise<Browser> {
  const look = name === 'Firefox' ? { colorScheme, javaScriptEnabled } : {};
  const key = JSON.stringify([name, look]);
  const browser = launched.get(key) ?? browsers.find((one) => one.name === name)?.launch(look);
  if (!browser) throw new RangeError(`there is no browser ${name}`);
  launched.set(key, browser);
  return browser;
}

/** Opens pages in a browser from their files, or from an address, without a network. */
export function opener(name: BrowserName): (file: string, options?: BrowserContextOptions) => Promise<LivePage> {
  return async (file, options = {}) => {
    const browser = await browserFor(name, options);
    const context = await browser.newContext({ offline: !file.startsWith('http'), ...options });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const wrong: string[] = [];
    const reached: string[] = [];
    page.on('pageerror', (error) => wrong.push(String(error)));
    page.on('dialog', (dialog) => wrong.push(dialog.message()));
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    page.on('request', (request) => /^(file|blob|data):/.test(request.url()) || reached.push(request.url()));
    await page.goto(/^(http|file):/.test(file) ? file : pathToFileURL(file).href);
    return { page, wrong, reached };
  };
}
