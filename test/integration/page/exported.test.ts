import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { defaults } from '../../../kernel-lib/cli/lessons/options.mjs';
import { findLessons } from '../../../kernel-lib/lessons/find-lessons.mjs';
import { runLessons } from '../../../kernel-lib/lessons/run-lessons.mjs';
import { writePage, writeSite } from '../../../kernel-lib/site/site.mjs';
import { browser, browserPath } from '../../support/browser.mjs';
import { Lessons } from '../../support/lessons.ts';

const cells = [
  { id: 'size', code: "import { touch } from 'kernel-lib';\ntouch('size', { input: 7, strides: 3 });" },
  { id: 'steps', code: "touch('steps', { of: 'maxPooling' });" },
  { id: 'plain', code: '28 - 3 + 1' },
  { id: 'data', code: "import { wine } from 'kernel-lib';\nwine().length;" },
];

test.runIf(browserPath)('what a lesson lets one touch is alive on its exported page, from a double click', async () => {
  const lessons = new Lessons().write('ko', '01-touch', cells);
  onTestFinished(() => lessons.remove());
  const { notebooks, site } = lessons;
  const options = { ...defaults, notebooks, site };
  const results = await runLessons(findLessons(notebooks, 'ko'), options, {
    onRun: (lesson, run) => writePage(options, lesson, run),
  });
  await writeSite(options, results);
  expect(results.flatMap(({ faults }) => faults)).toEqual([]);
  const chromium = await browser();
  onTestFinished(() => chromium.close());
  const page = await (await chromium.newContext({ offline: true })).newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  await page.goto(pathToFileURL(join(site, 'ko', '01-touch.html')).href);
  await page.getByRole('button', { name: '스트라이드 −1' }).click();
  await page.getByText('7×7 → 3×3').waitFor();
  await page.getByRole('button', { name: '답 보기' }).click();
  await page.locator('.sum', { hasText: 'max(1, 3, 4, 2) = 4' }).waitFor();
  await page.getByRole('link', { name: '이 설정으로 오는 링크' }).click();
  await page.reload();
  await page.getByText('7×7 → 3×3').waitFor();
  await expect.poll(() => page.locator('body').getAttribute('data-files')).toBe('wine');
  expect(readFileSync(join(site, 'assets/data/wine.js'), 'utf8')).toContain("['wine/bordeaux-wine-prices.csv'] = 'H4s");
  expect(wrong).toEqual([]);
});
