import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { browserPath } from '../../support/browser.mjs';
import { browsers } from '../../support/browsers.ts';
import { drop } from './drop.ts';
import { code, exported, exportedLesson, loseData, opener } from './live-page.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** A code cell of the page. */
const cellOf = (page: Page, id: string): Locator => page.locator(`section[id="${id}"]`);

/** Presses ▶ of a cell and waits until it has run. */
async function run(page: Page, id: string): Promise<string> {
  const cell = cellOf(page, id);
  await cell.getByRole('button', { name: /(Run|실행)$/ }).click();
  await settled(page, id);
  return (await cell.locator('.outputs').textContent()) ?? '';
}

/** Changes the code of a cell as a reader does. */
async function change(page: Page, id: string, source: string): Promise<void> {
  const cell = cellOf(page, id);
  if ((await cell.getByRole('textbox').count()) === 0) await cell.locator('.edit').click();
  await cell.getByRole('textbox').fill(source);
}

/** What is said of a cell once it has ended. */
async function settled(page: Page, id: string): Promise<string> {
  const said = cellOf(page, id).locator('.said');
  await expect.poll(() => said.textContent(), { timeout: 30_000 }).not.toMatch(/^$|…$/);
  return (await said.textContent()) ?? '';
}

describe.each(browsers)('a lesson whose cells run in its page, in $name', ({ name, isInstalled }) => {
  beforeEach(({ skip }) => skip(!isInstalled));
  const opened = opener(name);

  test('a cell of the output size lesson runs from its file, with what it needs above, and reaches no network', async () => {
    const { page, wrong, reached } = await opened(await exportedLesson('03-output-size', 'ko'));
    await expect
      .poll(() =>
        page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1))),
      )
      .not.toContain('worker.js');
    // A prediction above covers the cell.
    await page.getByRole('button', { name: '모두 보기' }).click();
    const begun = performance.now();
    const shown = await run(page, 'positions-reads');
    console.log(`first live cell: ${Math.round(performance.now() - begun)} ms`);
    expect(shown).toContain('칸마다 읽은 횟수예요');
    expect(await settled(page, 'positions-reads')).toBe('[2] 방금 실행했어요. 위의 셀 1개를 먼저 실행했어요.');
    await expect
      .poll(async () => (await cellOf(page, 'positions-reads').locator('.said').boundingBox())?.width)
      .toBeGreaterThan(100);
    await run(page, 'stride-picture');
    expect(await settled(page, 'stride-picture')).toBe('[4] 방금 실행했어요. 위의 셀 1개를 먼저 실행했어요.');
    await expect.poll(() => cellOf(page, 'stride-picture').locator('.still > svg').count()).toBe(1);
    // TensorFlow.js came along as data.
    expect(await run(page, 'positions-too-small')).toContain('TensorFlow.js');
    expect(wrong).toEqual([]);
    expect(reached).toEqual([]);
  });

  test('what a cell needs is run first, and what it does not need, and questions, are not', async () => {
    const file = await exported([
      code('imports', "import { display } from 'kernel-lib';"),
      code('a', "console.log('a ran');\nconst a = 1;"),
      code('other', "console.log('other ran');"),
      code('b', 'const b = a + 1;'),
      code('c', 'b + 40'),
    ]);
    const { page } = await opened(file);
    expect(await run(page, 'c')).toContain('42');
    expect(await settled(page, 'c')).toContain('위의 셀 4개를 먼저 실행했어요');
    await expect.poll(() => cellOf(page, 'a').locator('.outputs').textContent()).toContain('a ran');
    await expect.poll(() => cellOf(page, 'other').locator('.outputs').textContent()).toBe('');
    await run(page, 'c');
    expect(await settled(page, 'c')).toBe('[6] 방금 실행했어요.');
    await change(page, 'a', 'const a = 10;');
    expect(await run(page, 'c')).toContain('51');
    expect(await settled(page, 'c')).toContain('위의 셀 2개를 먼저');
    await change(page, 'a', 'const a: number = "x";');
    await run(page, 'c');
    expect(await settled(page, 'c')).toContain('위의 셀이 끝나지 못해서 실행하지 않았어요 a');
    await expect.poll(() => cellOf(page, 'a').locator('.error').textContent()).toContain('TS2322');
    await cellOf(page, 'a').locator('.cm-problem', { hasText: 'const a: number' }).waitFor();
  });

  test('a cell that builds on one that JupyterLab alone can run says so; one that does not, runs', async () => {
    const host = { metadata: { host: true } };
    const file = await exported(
      [
        { ...code('folder', "import { readdirSync } from 'node:fs';\nconst names = readdirSync('.');"), ...host },
        code('builds', 'names.length'),
        code('free', '40 + 2'),
      ],
      'en',
    );
    const { page } = await opened(file);
    await run(page, 'builds');
    const told = cellOf(page, 'builds').locator('.said', {
      hasText: 'runs in JupyterLab alone, so run this one there',
    });
    await told.getByRole('link', { name: 'folder' }).waitFor();
    expect(await run(page, 'free')).toContain('42');
    await cellOf(page, 'free').locator('.said', { hasText: 'Run just now.' }).waitFor();
  });

  test('all cells run from the first to the last; all above a cell run, and it does not', async () => {
    const file = await exported([code('a', "'first'"), code('b', "'second'"), code('c', "'third'")], 'en');
    const { page } = await opened(file);
    await cellOf(page, 'c').getByRole('button', { name: 'Edit' }).click();
    await cellOf(page, 'c').getByRole('button', { name: /More$/ }).click();
    await cellOf(page, 'c').getByRole('button', { name: 'Run all above' }).click();
    expect(await settled(page, 'c')).toBe('Cells above that ran: 3.');
    await expect.poll(() => page.locator('.outputs').allTextContents()).toEqual(['', "'first'", "'second'", '']);
    await page.getByRole('button', { name: '▶ Run all' }).click();
    await expect.poll(() => page.locator('.outputs').allTextContents()).toEqual(['', "'first'", "'second'", "'third'"]);
  });

  test('by keys: Enter on the code edits it, Shift+Enter runs it, and what was changed stands there after a reload', async () => {
    const file = await exported([code('a', '1 + 1'), code('b', "'b'")], 'en');
    const { page, wrong } = await opened(file);
    await cellOf(page, 'a').locator('.code').focus();
    await page.keyboard.press('Enter');
    const field = cellOf(page, 'a').getByRole('textbox');
    await field.waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('1 + 2 // 한글 👋');
    await page.keyboard.press('Shift+Enter');
    await settled(page, 'a');
    await expect.poll(() => cellOf(page, 'a').locator('.outputs').textContent()).toBe('3');
    await page.reload();
    await cellOf(page, 'a').getByText('Changed', { exact: true }).waitFor();
    await expect.poll(() => cellOf(page, 'a').locator('.code').textContent()).toBe('1 + 2 // 한글 👋\n');
    await expect.poll(() => cellOf(page, 'b').getByText('Changed', { exact: true }).isVisible()).toBe(false);
    await cellOf(page, 'a').getByRole('button', { name: /More$/ }).click();
    await cellOf(page, 'a').getByRole('button', { name: 'As it was' }).click();
    await expect.poll(() => cellOf(page, 'a').locator('.code').textContent()).toBe('1 + 1\n');
    await page.keyboard.press('Enter');
    await expect.poll(() => cellOf(page, 'a').locator('.code').textContent()).toBe('1 + 2 // 한글 👋\n');
    await page.getByRole('button', { name: 'All cells as they were' }).click();
    await expect.poll(() => cellOf(page, 'a').locator('.code').textContent()).toBe('1 + 1\n');
    await expect
      .poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('sources'))))
      .toEqual([]);
    expect(wrong).toEqual([]);
  });

  test('what another window changes is shown in this one, which runs what it shows', async () => {
    const file = await exported([code('a', "'a'"), code('b', "'b'")], 'en');
    const { page } = await opened(file);
    const other = await page.context().newPage();
    await other.goto(pathToFileURL(file).href);
    await change(page, 'b', "'b of the first'");
    await change(other, 'a', "'a of the other'");
    await expect.poll(() => cellOf(page, 'a').locator('.code').textContent()).toBe("'a of the other'\n");
    await cellOf(page, 'a').getByText('Changed', { exact: true }).waitFor();
    await run(page, 'a');
    await expect.poll(() => cellOf(page, 'a').locator('.outputs').textContent()).toBe("'a of the other'");
    await change(other, 'b', "'b of the other'");
    const editor = cellOf(page, 'b').getByRole('textbox');
    await expect
      .poll(() => editor.evaluate((one) => ('value' in one ? one.value : one.textContent)))
      .toBe("'b of the other'");
  });

  const slow =
    "console.log('first');\nfor (let i = 0; i < 40; i++) await new Promise((go) => setTimeout(go, 50));\nconsole.log('last');";

  test('a cell that is set back while it runs has what the page came with, and nothing of that run', async () => {
    const output = { output_type: 'stream', name: 'stdout', text: 'of the page' };
    const file = await exported([code('a', "'a'", [output]), code('b', "'b'")], 'en');
    const { page } = await opened(file);
    await change(page, 'a', slow);
    await cellOf(page, 'a').getByRole('button', { name: /Run$/ }).click();
    await expect.poll(() => cellOf(page, 'a').locator('.outputs').textContent()).toContain('first');
    await cellOf(page, 'a').getByRole('button', { name: /More$/ }).click();
    await cellOf(page, 'a').getByRole('button', { name: 'As it was' }).click();
    await run(page, 'b');
    await expect.poll(() => cellOf(page, 'a').locator('.outputs').textContent()).toBe('of the page\n');
    await expect.poll(() => cellOf(page, 'a').locator('.said').textContent()).not.toContain('Run just now');
  });

  test('a cell that is changed while it runs is told to be run again', async () => {
    const { page } = await opened(await exported([code('a', slow), code('b', "'b'")], 'en'));
    await cellOf(page, 'a').getByRole('button', { name: /Run$/ }).click();
    await expect.poll(() => cellOf(page, 'a').locator('.outputs').textContent()).toContain('first');
    await change(page, 'a', "'other'");
    await expect.poll(() => cellOf(page, 'a').locator('.outputs').textContent()).toContain('last');
    await cellOf(page, 'a').getByText('Not run since it was changed.').waitFor();
  });

  test('a change that comes from elsewhere is shown before anything is pressed', async () => {
    const { page } = await opened(await exported([code('a', '1 + 1')], 'en'));
    await page.evaluate("globalThis[Symbol.for('cnn-lessons.kept')].set('a', '1 + 2')");
    await expect.poll(() => cellOf(page, 'a').locator('.code').textContent()).toBe('1 + 2\n');
    await cellOf(page, 'a').getByText('Changed', { exact: true }).waitFor();
  });

  test('where the browser keeps nothing, that is told of every change, wherever it was made', async () => {
    const { page } = await opened(await exported([code('a', '1 + 1')], 'en'));
    await page.evaluate("Storage.prototype.setItem = () => { throw new Error('full'); }");
    await page.evaluate("globalThis[Symbol.for('cnn-lessons.kept')].set('a', '1 + 2')");
    await page.locator('.note', { hasText: 'changes are lost when the page is closed' }).waitFor();
  });

  test('what was changed in an earlier version is left alone, and told', async () => {
    const file = await exported([code('a', '1 + 1')], 'en');
    const { page } = await opened(file);
    const key = 'cnn-lessons.sources.en/01-count.000000000000';
    await page.evaluate((key) => localStorage.setItem(key, '{"a":"3","b":"4"}'), key);
    await page.reload();
    await page.locator('.note', { hasText: 'Cells changed in an earlier version of this lesson: 2.' }).waitFor();
    await expect.poll(() => cellOf(page, 'a').locator('.code').textContent()).toBe('1 + 1\n');
    await expect.poll(() => page.evaluate((key) => localStorage.getItem(key), key)).toBe('{"a":"3","b":"4"}');
  });

  test('outputs are shown as the exported page shows them', async () => {
    const file = await exported(
      [
        code(
          'many',
          `import { display, lineChart, touch, table } from 'kernel-lib';
console.log('\u001b[31mred\u001b[0m plain');
console.log('<img src=x onerror="window.taken=1">');
console.error('err');
display(lineChart({ x: { label: 'x' }, y: { label: 'y' }, series: [{ name: 's', values: [1, 2] }], caption: 'the caption' }));
display(table({ columns: ['n'], rows: [[1]] }));
touch('size', { input: 7, strides: 3 });
display({ 'text/html': '<b>bold</b><img src=x onerror="window.taken=1"><script>window.taken=1</' + 'script><a href="javascript:window.taken=1">l</a><style>body{display:none}</style><p style="position:fixed">p</p>' });
display({ 'image/svg+xml': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>window.taken=1</' + 'script><rect width="9" height="9" onclick="window.taken=1"/></svg>', 'text/plain': 'a rect' });
display({ 'image/png': 'iVBORw0KGgo=', 'text/plain': 'a picture' });
display({ 'text/latex': '$x^2$', 'text/plain': 'x' });
'value'`,
        ),
      ],
      'en',
    );
    const { page, wrong } = await opened(file);
    const shown = await run(page, 'many');
    const cell = cellOf(page, 'many');
    await expect.poll(() => cell.locator('.stdout .ansi-red-fg').first().textContent()).toBe('red');
    await expect
      .poll(() => cell.locator('.stdout').textContent())
      .toBe('red plain\n<img src=x onerror="window.taken=1">\n');
    await expect.poll(() => cell.locator('.stderr').textContent()).toBe('err\n');
    await expect.poll(() => cell.locator('figure.figure > figcaption').textContent()).toContain('the caption');
    await expect.poll(() => cell.locator('.table table td').textContent()).toBe('1');
    await cell.getByRole('button', { name: 'stride −1' }).click();
    await page.getByText('7×7 → 3×3').waitFor();
    await cell.locator('figure.drawn .touch .main-svg').first().waitFor({ state: 'attached' });
    await expect.poll(() => cell.locator('b').first().textContent()).toBe('bold');
    await expect
      .poll(() => cell.locator('img[alt="a rect"]').getAttribute('src'))
      .toMatch(/^data:image\/svg\+xml;base64,/);
    await expect.poll(() => cell.locator('img[alt="a picture"]').count()).toBe(1);
    expect(shown).toContain('its source is shown');
    // Not by a locator, which would look into what is touched, too.
    const alive = '[onclick], [onerror], script:not([type="application/json"]), a[href^="javascript"], style';
    await expect
      .poll(() => cell.locator('.outputs').evaluate((outputs, alive) => outputs.querySelectorAll(alive).length, alive))
      .toBe(0);
    await expect.poll(() => cell.locator('p[style*="fixed"]').count()).toBe(0);
    await expect.poll(() => page.evaluate(() => (window as { taken?: number }).taken)).toBe(undefined);
    // Chromium tells of a handler even where it is read as text that nothing runs of, which is how one is found and taken out.
    expect(wrong.filter((text) => !text.startsWith('Executing inline event handler violates'))).toEqual([]);
  });

  test('a line is written over, an output is changed in place, and what is very long is cut, with a button for all of it', async () => {
    const file = await exported(
      [
        code(
          'progress',
          "import { progress } from 'kernel-lib';\nconst p = progress({ total: 4, label: 'work' });\np.update(4);\nconsole.log('10%\\r20%');",
        ),
        code('long', "for (let i = 0; i < 1000; i++) console.log('line', i);"),
      ],
      'en',
    );
    const { page } = await opened(file);
    const shown = await run(page, 'progress');
    expect(shown).toContain('4/4');
    await expect.poll(() => cellOf(page, 'progress').locator('progress').count()).toBe(1);
    await expect.poll(() => cellOf(page, 'progress').locator('.stdout').textContent()).toBe('20%\n');
    await run(page, 'long');
    await expect.poll(() => cellOf(page, 'long').locator('.stdout').textContent()).not.toContain('line 999');
    await cellOf(page, 'long').getByRole('button', { name: 'Show all 1,000 lines' }).click();
    await expect.poll(() => cellOf(page, 'long').locator('.stdout').textContent()).toContain('line 999');
  });

  test('a cell is asked to stop, what waits behind it is let go, and its names are there', async () => {
    const file = await exported(
      [
        code(
          'a',
          "console.log('begun');\nlet n = 0;\nwhile (true) { n++; await new Promise((go) => setTimeout(go, 1)); }",
        ),
        code('b', "'b'"),
        code('c', 'typeof n'),
      ],
      'en',
    );
    const { page } = await opened(file);
    const press = (id: string) =>
      cellOf(page, id)
        .getByRole('button', { name: /(Run|Stop)$/ })
        .click();
    await press('a');
    await cellOf(page, 'a').locator('.stdout').waitFor();
    await press('b');
    await cellOf(page, 'b').getByText('Waiting for its turn…').waitFor();
    await press('a');
    await cellOf(page, 'a').getByText('Stopped.').waitFor();
    await expect.poll(() => cellOf(page, 'a').locator('.error').textContent()).toContain('Interrupted');
    await expect.poll(() => cellOf(page, 'b').locator('.outputs').textContent()).toBe('');
    await expect.poll(() => cellOf(page, 'b').getByRole('button', { name: /Run$/ }).isVisible()).toBe(true);
  });

  test('a cell that does not stop is ended by a second press: variables are gone, and cells above run again', async () => {
    const file = await exported(
      [code('a', 'let n = 5;'), code('b', "console.log('begun', n);\nwhile (true) {}"), code('c', 'n')],
      'en',
    );
    const { page } = await opened(file);
    await run(page, 'a');
    const button = cellOf(page, 'b').getByRole('button', { name: /(Run|Stop)$/ });
    await button.click();
    await cellOf(page, 'b').locator('.stdout').waitFor();
    await button.click();
    await cellOf(page, 'b').getByText('press once more').waitFor();
    await button.click();
    await cellOf(page, 'b').getByText('All variables are gone.').waitFor();
    await cellOf(page, 'b').getByRole('button', { name: 'Run the cells above again' }).click();
    await cellOf(page, 'b').getByText('Cells above that ran: 2.').waitFor();
    expect(await run(page, 'c')).toBe('5');
  });

  test('data that is named and is not there is told in one sentence, and other cells run', async () => {
    const file = await exported(
      [code('a', "'here'"), code('b', "import { mnist } from 'kernel-lib';\nmnist();")],
      'en',
    );
    loseData(file, 'mnist');
    const { page } = await opened(file);
    expect(await run(page, 'a')).toBe("'here'");
    await page
      .locator('.note', { hasText: 'The data mnist was not found, so cells that read it cannot run.' })
      .waitFor();
    expect(await run(page, 'b')).toMatch(/mnist/);
  });

  test('where a worker cannot start, the page says why in one sentence', async () => {
    const { page } = await opened(await exported([code('a', '1')], 'en'));
    await page.evaluate("window.Worker = function () { throw new Error('no workers here'); }");
    await cellOf(page, 'a').getByRole('button', { name: /Run$/ }).click();
    await cellOf(page, 'a').getByText('Cells cannot run in this browser: no workers here').waitFor();
  });

  test.each([
    ['ko', 390, 'light'],
    ['en', 1280, 'dark'],
  ] as const)(
    'in %s at %i pixels in a %s theme axe finds nothing serious and nothing overflows',
    async (language, width, colorScheme) => {
      const file = await exported(
        [code('a', "console.log('a');\n1 + 1"), code('b', 'const n: number = "x";')],
        language,
      );
      const { page } = await opened(file, {
        viewport: { width, height: 800 },
        colorScheme,
        bypassCSP: true,
      });
      await run(page, 'a');
      await run(page, 'b');
      await cellOf(page, 'b').locator('.edit').click();
      await cellOf(page, 'b').locator('.more').click();
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
        .toBeLessThanOrEqual(0);
      await page.evaluate(readFileSync(axe, 'utf8'));
      const { violations } = await page.evaluate<{
        violations: { id: string; impact: string; nodes: { html: string }[] }[];
      }>(`axe.run('main')`);
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)])).toEqual([]);
    },
  );

  test('without script the page is as it was', async () => {
    const output = { output_type: 'execute_result', execution_count: 1, metadata: {}, data: { 'text/plain': '1' } };
    const { page } = await opened(await exported([code('a', '1', [output])]), { javaScriptEnabled: false });
    await expect.poll(() => page.locator('#a .outputs').textContent()).toContain('1');
    await expect.poll(() => page.locator('.live, .live-tools').count()).toBe(0);
  });
});

// A folder cannot be dropped, nor paper be had, by WebDriver.
describe.runIf(browserPath)('a lesson whose cells run in its page, in Chromium alone', () => {
  const opened = opener('Chromium');

  /** A folder with two pictures of each class, all of one colour. */
  async function ownPictures(classes: Readonly<Record<string, string>>): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), 'own-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    mkdirSync(join(folder, 'mine'));
    for (const [name, background] of Object.entries(classes)) {
      mkdirSync(join(folder, 'mine', name));
      const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background } })
        .png()
        .toBuffer();
      for (const i of [1, 2]) writeFileSync(join(folder, 'mine', name, `${i}.png`), picture);
    }
    return join(folder, 'mine');
  }

  const readsOwn = `import { imageFolder } from 'kernel-lib';
const folder = await imageFolder('mine', { size: [4, 4] });
const mine = await folder.load();
console.log(mine.x.shape, mine.y.data, mine.x.data[0], mine.x.data.at(-1));`;

  test("a folder of the reader's own pictures is read by the cell that asks for one", async () => {
    const { page, wrong } = await opened(await exported([code('own', readsOwn)], 'en'));
    const folder = await ownPictures({ cat: 'black', dog: 'white' });
    await page.getByLabel('Choose your folder of pictures').setInputFiles(folder);
    await page.getByText('4 files chosen').waitFor();
    expect(await run(page, 'own')).toMatch(/\[ 4, 4, 4, 3 \].*\[ 0, 0, 1, 1 \].* 0 1/s);
    expect(wrong).toEqual([]);
  });

  test('a folder that is dropped is read as well; one without pictures, and one of a single class, are refused by the cell', async () => {
    const { page, wrong } = await opened(await exported([code('own', readsOwn)], 'en'));
    const place = page.getByRole('group', { name: 'Your own folder of pictures' });
    const none = await ownPictures({});
    mkdirSync(join(none, 'notes'));
    writeFileSync(join(none, 'notes/list.txt'), 'cat, dog');
    await drop(place, [none]);
    await page.getByText('1 file chosen').waitFor();
    expect(await run(page, 'own')).toContain('holds one class folder, notes');
    await drop(place, [await ownPictures({ cat: 'black' })]);
    await page.getByText('2 files chosen').waitFor();
    expect(await run(page, 'own')).toContain('holds one class folder, cat, so there is nothing to tell apart');
    await drop(place, [await ownPictures({ cat: 'black', dog: 'white' })]);
    await page.getByText('4 files chosen').waitFor();
    expect(await run(page, 'own')).toMatch(/\[ 4, 4, 4, 3 \].*\[ 0, 0, 1, 1 \].* 0 1/s);
    expect(wrong).toEqual([]);
  });

  test("lesson 13 offers the reader's own folder where it is to be read, and reads it", async () => {
    const { page } = await opened(await exportedLesson('13-cats-and-dogs', 'ko'));
    const place = page.locator('.own-folder');
    await expect
      .poll(() => place.evaluateAll((all) => all.map((one) => one.closest('section')?.id)))
      .toEqual(['folder-mine']);
    await page.getByRole('button', { name: '모두 보기' }).click();
    await place.getByLabel('내 그림 폴더 고르기').setInputFiles(await ownPictures({ cat: 'black', dog: 'white' }));
    await page.getByText('파일 4개를 골랐어요').waitFor();
    const code = "const mine = await imageFolder('photos', { size: [32, 32] });\nmine.classes";
    await change(page, 'folder-mine', code);
    expect(await run(page, 'folder-mine')).toContain("[ 'cat', 'dog' ]");
  });

  test('on paper there is nothing to press', async () => {
    const file = await exported([
      code('a', '1', [
        { output_type: 'execute_result', execution_count: 1, metadata: {}, data: { 'text/plain': '1' } },
      ]),
    ]);
    const { page } = await opened(file);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('.live').first().isVisible()).toBe(false);
    await expect.poll(() => page.locator('.live-tools').isVisible()).toBe(false);
  });
});
