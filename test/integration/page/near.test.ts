import { describe, expect, test, vi } from 'vitest';
import { grid } from '../../../kernel-lib/figures/grid.ts';
import { setLanguage } from '../../../kernel-lib/index.ts';
import { figureBundles } from '../../../kernel-lib/notebook/bundle.ts';
import { browserPath } from '../../support/browser.mjs';
import type { ExecutedCell } from '../site/executed.ts';
import { showing } from '../site/executed.ts';
import { code, exported, opener } from './live-page.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

setLanguage('en');
const [figure] = figureBundles(grid([[1, 2]]));
const touch = 'application/vnd.cnn-lessons.touch+json';
const size = { name: 'size', options: { input: 7, strides: 3 }, language: 'en' };
const question = code('line', "ask('03-line');");
const recalled = code('score', "check('02-score', score);");

/** A prediction, and what waits for it. */
const covered: readonly ExecutedCell[] = [
  question,
  showing('chart', figure),
  showing('calculator', { ...figure, [touch]: size }),
].map((cell) => ({ ...cell, metadata: { idea: 'line' } }));

describe.runIf(browserPath)('a page loads', () => {
  const opened = opener('Chromium');

  /** Opens a page, and gives with it what it has loaded up to now, by name. */
  async function loading(cells: readonly ExecutedCell[]) {
    const { page } = await opened(await exported(cells, 'en'));
    const loaded = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('script')]
          .map(({ src }) => src.split('/assets/')[1] ?? '')
          .filter((name) => /^(plotly|touch|exercises)/.test(name)),
      );
    return { page, loaded };
  }

  test('neither charts nor what is touched while a prediction covers them', async () => {
    const { page, loaded } = await loading(covered);
    await page.locator('#line .asks').waitFor();
    await expect.poll(() => loaded()).toEqual(['exercises/03.js']);
    await page.getByRole('button', { name: 'Show me anyway' }).click();
    await page.locator('#chart .figure.drawn').waitFor();
    await page.locator('#calculator .figure.touched').waitFor();
    await expect.poll(async () => (await loaded()).sort()).toEqual(['exercises/03.js', 'plotly.js', 'touch.js']);
  });

  test('the exercises of every lesson that it asks from, and of no other', async () => {
    const { page, loaded } = await loading([question, recalled]);
    await page.locator('#score .asks').waitFor();
    await page.locator('#line .asks').waitFor();
    await expect.poll(async () => (await loaded()).sort()).toEqual(['exercises/02.js', 'exercises/03.js']);
  });
});
