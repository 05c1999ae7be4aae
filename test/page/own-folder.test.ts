import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { expect, onTestFinished, test, vi } from 'vitest';
import { browser, browserPath } from '../support/browser.ts';

vi.setConfig({ testTimeout: 120_000 });

const source = fileURLToPath(new URL('../../kernel-lib/page/own-folder/own-folder.ts', import.meta.url));

async function page(folder: string) {
  const bundle = await rolldown({ input: source, platform: 'browser', tsconfig: false });
  const { output } = await bundle.generate({ format: 'iife', name: 'own' });
  writeFileSync(join(folder, 'own.js'), output[0].code);
  const script = "own.ownFolder(document.querySelector('section'), (files) => { globalThis.chosen = files; });";
  writeFileSync(
    join(folder, 'page.html'),
    `<!doctype html><meta charset="utf-8"><title>own</title><section></section><script src="own.js"></script><script>${script}</script>`,
  );
  const chromium = await browser();
  onTestFinished(() => chromium.close());
  const opened = await (await chromium.newContext({ offline: true })).newPage();
  await opened.goto(pathToFileURL(join(folder, 'page.html')).href);
  return opened;
}

test.runIf(browserPath)(
  'a folder that is chosen is delivered with the paths of its files, and a zip as it is',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'own-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const path of ['mine/고양이/a.png', 'mine/개/b.png', 'mine.zip']) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), path);
    }
    const opened = await page(folder);
    const chosen = () =>
      opened.evaluate<string[]>(
        'Promise.all((globalThis.chosen ?? []).map(async ({ path, file }) => `${path} ${await file.text()}`))',
      );
    await opened.getByLabel('Choose your folder').setInputFiles(join(folder, 'mine'));
    await opened.getByText('2 files chosen').waitFor();
    expect((await chosen()).sort()).toEqual(['mine/개/b.png mine/개/b.png', 'mine/고양이/a.png mine/고양이/a.png']);
    await opened.getByLabel('choose a zip').setInputFiles(join(folder, 'mine.zip'));
    await opened.getByText('1 file chosen').waitFor();
    expect(await chosen()).toEqual(['mine.zip mine.zip']);
    expect(await opened.getByRole('group', { name: 'Your own folder of pictures' }).count()).toBe(1);
  },
);
