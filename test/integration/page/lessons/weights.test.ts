import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { defaults } from '../../../../kernel-lib/cli/lessons/options.mjs';
import { findLessons } from '../../../../kernel-lib/lessons/find-lessons.mjs';
import { runLessons } from '../../../../kernel-lib/lessons/run-lessons.mjs';
import { writePage, writeSite } from '../../../../kernel-lib/site/site.mjs';
import { browser, browserPath } from '../../../support/browser.mjs';
import { executed, lessons } from './executed-lessons.ts';

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

describe.runIf(browserPath).each(['ko', 'en'] as const)('in %s, a lesson that is read to its end', (language) => {
  const site = mkdtempSync(join(tmpdir(), 'weights-'));
  const options = { ...defaults, site };
  const found = findLessons(defaults.notebooks, language).filter(({ name }) => lessons.includes(name));
  let chromium: Browser;

  beforeAll(async () => {
    chromium = await browser();
    await writeSite(options, []);
    if (!executed) await runLessons(found, options, { onRun: (lesson, run) => writePage(options, lesson, run) });
  });

  afterAll(async () => {
    await chromium?.close();
    rmSync(site, { recursive: true });
  });

  test.each(found)('$name: all that it loads without Plotly and before ▶ is under 1.5 MB', async (lesson) => {
    const stored = join(executed ?? '', language, `${lesson.name}.ipynb`);
    if (executed) await writePage(options, lesson, { executed: stored, scratch: site, cellSeconds: [], faults: [] });
    const page = await chromium.newPage();
    const loaded = new Set<string>();
    page.on('request', (request) => {
      if (request.url().startsWith('file:')) loaded.add(fileURLToPath(request.url()));
    });
    // What is large and not weighed need not come.
    await page.route('**/plotly.js', (route) => route.abort());
    await page.goto(pathToFileURL(join(site, language, `${lesson.name}.html`)).href);
    await readToTheEnd(page);
    await page.close();
    const sizes = [...loaded].filter((file) => !file.endsWith('plotly.js')).map((file) => statSync(file).size);
    expect([...loaded].map((file) => file.slice(site.length + 1))).toContain('assets/touch.js');
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_500_000);
  });
});

/** Uncovers and unfolds everything, and comes near all that a script makes alive. */
async function readToTheEnd(page: Page): Promise<void> {
  const all = page.getByRole('button', { name: /^(모두 보기|Show all)$/ });
  if (await all.isVisible()) await all.click();
  await page.locator('details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });
  for (const part of ['.figure', '.cell:has(.write)'])
    for (const each of await page.locator(part).all()) await each.scrollIntoViewIfNeeded();
  for (const alive of ['.touched', '.question']) await page.locator(alive).first().waitFor();
  await page.evaluate('document.fonts.ready');
}
