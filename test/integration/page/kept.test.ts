import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { browser, browserPath } from '../../support/browser.mjs';

const input = fileURLToPath(new URL('../../../kernel-lib/page/kept/kept-sources.ts', import.meta.url));

describe.runIf(browserPath)('what a reader changes of the cells is kept', () => {
  let chromium: Browser;
  let folder: string;
  beforeAll(async () => {
    chromium = await browser();
    folder = mkdtempSync(join(tmpdir(), 'kept-'));
    const bundle = await rolldown({ input, platform: 'browser', tsconfig: false });
    await bundle.write({ file: join(folder, 'kept.js'), format: 'iife', name: 'kept' });
    const opened =
      "const open = (version = 'a', lesson = 'ko/03') => new kept.KeptSources(lesson, version, localStorage);";
    writeFileSync(
      join(folder, 'page.html'),
      `<!doctype html><title>kept</title><script src="kept.js"></script><script>${opened}</script>`,
    );
  });
  afterAll(async () => {
    await chromium.close();
    rmSync(folder, { recursive: true });
  });

  async function windows(): Promise<() => Promise<Page>> {
    const context: BrowserContext = await chromium.newContext({ offline: true });
    onTestFinished(() => context.close());
    return async () => {
      const page = await context.newPage();
      await page.goto(pathToFileURL(join(folder, 'page.html')).href);
      return page;
    };
  }

  const window = async () => (await windows())();

  /** What one window keeps another one sees a moment later. */
  const sees = (page: Page, kept: Readonly<Record<string, string>>) =>
    expect.poll(() => page.evaluate('Object.fromEntries(open().all)'), { timeout: 20_000 }).toEqual(kept);

  test('past the page, text as it was written, until it is given back', async () => {
    const page = await window();
    const text = 'const 그림 = "🖼️";\n</script>\u2028';
    expect(await page.evaluate(`open().set('one', ${JSON.stringify(text)})`)).toBe(true);
    await page.reload();
    expect(await page.evaluate(`open().get('one')`)).toBe(text);
    await page.evaluate(`open().set('one', undefined)`);
    await page.reload();
    expect(await page.evaluate('[open().get("one"), open().all.size, localStorage.length]')).toEqual([undefined, 0, 0]);
  });

  test('a cell may have no code', async () => {
    const page = await window();
    await page.evaluate(`open().set('one', '')`);
    expect(await page.evaluate(`open().get('one')`)).toBe('');
  });

  test('each change is told on the window, with the cell', async () => {
    const page = await window();
    const told = `(() => {
      const cells = [];
      const sources = open();
      addEventListener(kept.sourceKept, ({ detail }) => cells.push([detail, sources.get(detail) ?? null]));
      sources.set('one', '1');
      sources.set('one', undefined);
      return cells;
    })()`;
    expect(await page.evaluate(told)).toEqual([
      ['one', '1'],
      ['one', null],
    ]);
  });

  test('two windows change different cells, and both changes last', async () => {
    const open = await windows();
    const [one, other] = [await open(), await open()];
    for (const page of [one, other]) await page.evaluate('globalThis.sources = open()');
    await one.evaluate(`sources.set('one', '1')`);
    await sees(other, { one: '1' });
    await other.evaluate(`sources.set('two', '2')`);
    await sees(one, { one: '1', two: '2' });
    await one.evaluate(`sources.set('three', '3')`);
    await sees(other, { one: '1', two: '2', three: '3' });
    await other.evaluate(`sources.set('one', undefined)`);
    await sees(one, { two: '2', three: '3' });
  });

  test('what one window gives back does not return with the change of another', async () => {
    const open = await windows();
    const [one, other] = [await open(), await open()];
    await one.evaluate(`(globalThis.sources = open()).set('one', '1')`);
    await sees(other, { one: '1' });
    await other.evaluate(`open().set('one', undefined)`);
    await sees(one, {});
    await one.evaluate(`sources.set('two', '2')`);
    await sees(other, { two: '2' });
  });

  test('another version, and another lesson, are left alone', async () => {
    const page = await window();
    await page.evaluate(`open('a').set('one', 'of a')`);
    await page.evaluate(`open('b').set('one', 'of b')`);
    await page.evaluate(`open('b', 'en/03').set('one', 'in English')`);
    await page.evaluate(`open('b').set('one', undefined)`);
    expect(await page.evaluate(`open('a').get('one')`)).toBe('of a');
    expect(await page.evaluate(`open('b').get('one')`)).toBe(undefined);
    expect(await page.evaluate(`open('b', 'en/03').get('one')`)).toBe('in English');
  });

  test.each(['{', '', 'null', '3', '"text"', '[1]', '{"one":3,"two":null}', '{"__proto__":{"one":"x"}}'])(
    'a damaged store holds no changes, and takes new ones: %s',
    async (damaged) => {
      const page = await window();
      const stored = `localStorage.setItem('cnn-lessons.sources.ko/03.a', ${JSON.stringify(damaged)})`;
      await page.evaluate(stored);
      expect(await page.evaluate(`open().get('one')`)).toBe(undefined);
      expect(await page.evaluate(`open().set('one', '1')`)).toBe(true);
      await page.reload();
      expect(await page.evaluate(`open().get('one')`)).toBe('1');
    },
  );

  test('what was sound of a damaged store stays', async () => {
    const page = await window();
    await page.evaluate(`localStorage.setItem('cnn-lessons.sources.ko/03.a', '{"one":"1","two":2}')`);
    expect(await page.evaluate('Object.fromEntries(open().all)')).toEqual({ one: '1' });
  });

  test('a full store keeps nothing more, says so, and the page has the change all the same', async () => {
    const page = await window();
    const full = `(() => {
      const sources = open();
      const first = sources.set('one', '1');
      const second = sources.set('two', 'x'.repeat(20_000_000));
      return [first, second, sources.get('one'), sources.get('two')?.length];
    })()`;
    expect(await page.evaluate(full)).toEqual([true, false, '1', 20_000_000]);
    await page.reload();
    expect(await page.evaluate('Object.fromEntries(open().all)')).toEqual({ one: '1' });
  });

  test('in a full store, a change of another cell does not lose the ones that could not be kept', async () => {
    const page = await window();
    const full = `(() => {
      const sources = open();
      sources.set('zero', '0');
      sources.set('one', 'x'.repeat(20_000_000));
      const isKept = sources.set('two', '2');
      const length = sources.get('one')?.length;
      sources.set('one', undefined);
      return [isKept, length, Object.fromEntries(open().all)];
    })()`;
    expect(await page.evaluate(full)).toEqual([false, 20_000_000, { zero: '0', two: '2' }]);
  });

  test('without a store it lasts as long as the page', async () => {
    const page = await window();
    const none = `(() => {
      const sources = new kept.KeptSources('ko/03', 'a', undefined);
      return [sources.set('one', '1'), sources.set('two', '2'), Object.fromEntries(sources.all), localStorage.length];
    })()`;
    expect(await page.evaluate(none)).toEqual([false, false, { one: '1', two: '2' }, 0]);
  });
});
