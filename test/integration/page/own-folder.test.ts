import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { rolldown } from 'rolldown';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { browser, browserPath } from '../../support/browser.mjs';
import { drop } from './drop.ts';

vi.setConfig({ testTimeout: 120_000 });

const source = fileURLToPath(new URL('../../../kernel-lib/page/own-folder/own-folder.ts', import.meta.url));

/** A page with the place for a folder, opened from its file. */
async function page(folder: string): Promise<Page> {
  await writePage(folder);
  const opened = await emptyPage();
  await opened.goto(pathToFileURL(join(folder, 'page.html')).href);
  return opened;
}

/** The same, served to a browser that has no more than the standard of entries. */
async function served(folder: string): Promise<Page> {
  await writePage(folder);
  const server = createServer(({ url = '' }, response) => {
    response.setHeader('content-type', url.endsWith('.js') ? 'text/javascript' : 'text/html');
    response.end(readFileSync(join(folder, url)));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => void server.close());
  const opened = await emptyPage();
  await opened.addInitScript('delete DataTransferItem.prototype.getAsFileSystemHandle');
  await opened.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/page.html`);
  return opened;
}

async function emptyPage(): Promise<Page> {
  const chromium = await browser();
  onTestFinished(() => chromium.close());
  return (await chromium.newContext()).newPage();
}

async function writePage(folder: string): Promise<void> {
  const bundle = await rolldown({ input: source, platform: 'browser', tsconfig: false });
  const { output } = await bundle.generate({ format: 'iife', name: 'own' });
  writeFileSync(join(folder, 'own.js'), output[0].code);
  const script = "own.ownFolder(document.querySelector('section'), (files) => { globalThis.chosen = files; });";
  writeFileSync(
    join(folder, 'page.html'),
    `<!doctype html><meta charset="utf-8"><title>own</title><link rel="icon" href="data:,"><section></section><script src="own.js"></script><script>${script}</script>`,
  );
}

/** A folder for a test, with these files: what is in each is its own path. */
function folderWith(paths: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'own-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path);
  }
  return folder;
}

/** The paths of what was delivered, each with what is in it. */
async function chosen(opened: Page): Promise<readonly string[]> {
  const read = 'Promise.all((globalThis.chosen ?? []).map(async ({ path, file }) => `${path} ${await file.text()}`))';
  return (await opened.evaluate<string[]>(read)).sort();
}

const twice = (path: string) => `${path} ${path}`;

describe.runIf(browserPath)("the reader's own folder", () => {
  test('that is chosen is delivered with the paths of its files, and a zip as it is', async () => {
    const paths = ['mine/고양이/a.png', 'mine/개/b.png'];
    const folder = folderWith([...paths, 'mine.zip']);
    const opened = await page(folder);
    await opened.getByLabel('Choose your folder').setInputFiles(join(folder, 'mine'));
    await opened.getByText('2 files chosen').waitFor();
    await expect.poll(() => chosen(opened)).toEqual(paths.map(twice).sort());
    await opened.getByLabel('choose a zip').setInputFiles(join(folder, 'mine.zip'));
    await opened.getByText('1 file chosen').waitFor();
    await expect.poll(() => chosen(opened)).toEqual(['mine.zip mine.zip']);
    await expect.poll(() => opened.getByRole('group', { name: 'Your own folder of pictures' }).count()).toBe(1);
  });

  test.each([
    ['on a page from its file', page],
    ['on a page that is served', served],
  ])(
    'that is dropped %s is delivered like one that is chosen, however many files are in it; and a zip, too',
    async (_, opens) => {
      const many = Array.from({ length: 250 }, (_, i) => `mine/고양이/${i}.png`);
      const paths = [...many, 'mine/개/집/b.png'];
      const folder = folderWith([...paths, 'mine.zip']);
      const opened = await opens(folder);
      const place = opened.getByRole('group', { name: 'Your own folder of pictures' });
      await drop(place, [join(folder, 'mine')]);
      await opened.getByText('251 files chosen').waitFor();
      await expect.poll(() => chosen(opened)).toEqual(paths.map(twice).sort());
      await drop(place, [join(folder, 'mine.zip')]);
      await opened.getByText('1 file chosen').waitFor();
      await expect.poll(() => chosen(opened)).toEqual(['mine.zip mine.zip']);
    },
  );

  test('that is empty is refused, and what was chosen before stays', async () => {
    const folder = folderWith(['mine/a.png']);
    mkdirSync(join(folder, 'nothing/within'), { recursive: true });
    const opened = await page(folder);
    const place = opened.getByRole('group', { name: 'Your own folder of pictures' });
    await drop(place, [join(folder, 'mine')]);
    await opened.getByText('1 file chosen').waitFor();
    await drop(place, [join(folder, 'nothing')]);
    await opened.getByText('There is no file in what you chose.').waitFor();
    await expect.poll(() => chosen(opened)).toEqual(['mine/a.png mine/a.png']);
  });
});
