import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { venvProgram } from '../../../kernel-lib/cli/setup/python-environment.mjs';
import { grid } from '../../../kernel-lib/figures/grid.ts';
import { root } from '../../../kernel-lib/machine/root.mjs';
import { figureBundles } from '../../../kernel-lib/notebook/bundle.ts';
import { browserPath, browser as startBrowser } from '../../support/browser.mjs';
import { notebook } from '../../support/lessons.ts';
import { prose, showing } from './executed.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const jupyter = venvProgram(root, 'jupyter');
const heaviest = join(root, 'notebooks/ko/06-pooling.ipynb');
const reading = { cell_type: 'code', id: 'reading', source: 'wine();\nfashionMnist();', outputs: [] };
const cells = [
  reading,
  prose('formula', '## 자리 $n-k+1$\n\n$\\text{batch_size}$ $\\nosuch$'),
  showing('figure', ...figureBundles(grid([[1, 2]], { caption: { ko: '두 칸이에요.', en: 'Two cells.' } }))),
];

describe.runIf(browserPath && existsSync(jupyter))('nbconvert itself', () => {
  const folder = mkdtempSync(join(tmpdir(), '변환 convert-'));
  const stored = join(folder, '03-output-size.ipynb');
  let browser: Browser;

  beforeAll(async () => {
    const whole = notebook('ko', []) as { cells: object[] };
    whole.cells.push(
      ...cells.map((cell) => ({ metadata: {}, ...cell, ...('outputs' in cell && { execution_count: 1 }) })),
    );
    writeFileSync(stored, JSON.stringify(whole));
    browser = await startBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  function converted(name: string, ...options: readonly string[]): { file: string; said: string } {
    const to = join(folder, name);
    const { status, stderr } = spawnSync(
      jupyter,
      ['nbconvert', '--to', 'html', ...options, '--output-dir', to, stored],
      { encoding: 'utf8', env: { ...process.env, PYTHONUTF8: '1' } },
    );
    expect(status, stderr).toBe(0);
    expect(readdirSync(to)).toEqual(['03-output-size.html']);
    return { file: join(to, '03-output-size.html'), said: stderr };
  }

  test('writes a lesson as one file that asks for nothing: with formulas, and figures that can be touched', async () => {
    const { file, said } = converted('own', '--template', 'cnn-lessons');
    expect(said).toContain('formula: 수식 \\nosuch: 그리지 못해서 쓴 그대로 보여 줘요.');
    expect(said).toContain('fashion-mnist: 한 파일에 담기에는 커서 뺐어요.');
    expect(statSync(file).size).toBeLessThan(8_000_000);
    const page = await (await browser.newContext()).newPage();
    const asked: string[] = [];
    const refused: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
    await page.goto(pathToFileURL(file).href);
    await page.locator('#figure').scrollIntoViewIfNeeded();
    await page.locator('#figure .figure.drawn .touch svg').first().waitFor();
    await expect.poll(() => page.locator('body').getAttribute('data-files')).toBe('wine');
    await expect.poll(() => page.locator('body').getAttribute('data-lacking')).toBe('fashion-mnist');
    const held = await page.locator('script.data[data-set="wine"]').textContent();
    expect(Object.keys(JSON.parse(held ?? ''))).toEqual(['wine/bordeaux-wine-prices.csv']);
    await expect.poll(() => page.title()).toBe('03. 크기는 어떻게 정해질까요?');
    await expect.poll(() => page.locator('#formula .katex').count()).toBe(2);
    await expect.poll(() => page.evaluate("document.fonts.check('16px KaTeX_Math')")).toBe(true);
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([pathToFileURL(file).href]);
    expect(refused).toEqual([]);
  });

  test('writes the lesson with the most pictures with all its data; its first cell runs from the file, without a network', async () => {
    const file = join(folder, 'heavy/06-pooling.html');
    const written = spawnSync(
      jupyter,
      [...'nbconvert --to html --template cnn-lessons --output-dir'.split(' '), dirname(file), heaviest],
      { encoding: 'utf8', env: { ...process.env, PYTHONUTF8: '1' } },
    );
    expect(written.status, written.stderr).toBe(0);
    expect(written.stderr).not.toContain('WARNING');
    expect(statSync(file).size).toBeLessThan(8_000_000);
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    await page.goto(pathToFileURL(file).href);
    await expect.poll(() => page.locator('body').getAttribute('data-files')).toContain('mnist');
    await expect.poll(() => page.locator('body').getAttribute('data-lacking')).toBeNull();
    const first = page.locator('section.cell').first();
    await first.getByRole('button', { name: /실행$/ }).click();
    await first.locator('.said', { hasText: '실행했어요' }).waitFor();
    // Once it is near, a question can be answered: its script is carried as well.
    await page.locator('#pool-question').scrollIntoViewIfNeeded();
    await page.locator('.question').getByRole('radio').first().waitFor({ state: 'attached' });
    expect(wrong).toEqual([]);
  });

  test('its own template shows a figure with the words that stand for it', async () => {
    const { file, said } = converted('plain');
    expect(said).not.toContain('Alternative text is missing');
    const html = readFileSync(file, 'utf8');
    expect(html).not.toContain('No description has been provided');
    expect(html.match(/<img [^>]*>/g)?.join('')).toContain('Two cells.');
  });
});
