import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { convolutionSteps } from '../../../kernel-lib/figures/convolution-step.ts';
import { grid } from '../../../kernel-lib/figures/grid.ts';
import { lineChart } from '../../../kernel-lib/figures/line-chart.ts';
import { figureBundles } from '../../../kernel-lib/notebook/bundle.ts';
import { browserPath, browser as startBrowser } from '../../support/browser.mjs';
import { smallestText } from '../../support/smallest-text.ts';
import { Executed, type ExecutedCell, prose, showing } from './executed.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const image = Array.from({ length: 5 }, (_, row) => Array.from({ length: 5 }, (_, column) => (row * column) % 3));
const kernel = [
  [1, 0, -1],
  [1, 0, -1],
  [1, 0, -1],
];
const long = 'const positions = 28 - 3 + 1; // 창의 왼쪽 끝은 0부터 25까지 설 수 있어요. 이 줄은 화면보다 길어요.';
const columns = Array.from({ length: 12 }, (_, index) => `긴이름의열${index}`);
const table = `<table><tr>${columns.map((name) => `<th>${name}</th>`).join('')}</tr></table>`;
const chart = figureBundles(
  lineChart({ x: { label: 'x' }, y: { label: 'y' }, series: [{ name: 'a', values: [1, 2, 4, 8] }] }),
);
const further = { metadata: { idea: 'count', further: true } };

const cells: readonly ExecutedCell[] = [
  prose('top', '## 처음\n\n'.concat('긴 글이에요.\n\n'.repeat(60))),
  showing('grid', ...figureBundles(grid(image, { caption: { ko: '다섯 칸이에요.', en: 'Five cells.' } }))),
  // In the middle of the scale neither black nor white is far.
  showing('greys', ...figureBundles(grid([[0, 0.4, 0.42, 0.44, 0.46, 0.48, 1]], { shade: 'grey' }))),
  showing('steps', ...figureBundles(convolutionSteps({ input: image, filter: kernel }))),
  showing('chart', ...chart),
  { cell_type: 'code', id: 'long', source: `${long}\n\n\`한 줄\n두 줄\``, outputs: [] },
  showing('wide', { 'text/html': `<div style="overflow-x: auto">${table}</div>` }),
  showing('narrow', { 'text/html': '<table><tr><td>1</td></tr></table>' }),
  prose('wide-prose', `| ${columns.join(' | ')} |\n|${'---|'.repeat(columns.length)}`),
  prose('answers', '## 물음\n\n<details><summary>답 보기</summary>\n\n세 곳이에요.\n\n</details>'),
  { cell_type: 'code', id: 'asks', source: "ask('03-positions');", outputs: [] },
  { ...prose('more', '### 더 보기: 멀리 (6분)\n\n멀리 가요.'), ...further },
  { ...showing('more-chart', ...chart), ...further },
  { ...prose('notes', '> **가르치는 분께.** 쉬어 가세요.'), metadata: { teacher: true } },
];

describe.runIf(browserPath)('how a page looks', () => {
  const executed = new Executed();
  let browser: Browser;
  let file: string;
  let teacher: string;
  let mine: string;

  beforeAll(async () => {
    file = (await executed.page(cells)).file;
    await executed.page(cells, { language: 'en' });
    // Only now is there another language to go to.
    file = (await executed.page(cells)).file;
    teacher = (await executed.page(cells, { edition: 'teacher' })).file;
    mine = (await executed.page(cells, { student: '3-17' })).file;
    browser = await startBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    executed.remove();
  });

  async function opened(how: BrowserContextOptions = {}, path = file): Promise<Page> {
    const context = await browser.newContext({ locale: 'ko-KR', viewport: { width: 1280, height: 900 }, ...how });
    const page = await context.newPage();
    await page.goto(pathToFileURL(path).href);
    return page;
  }

  async function drawn(page: Page, id: string): Promise<void> {
    await page.locator(`#${id}`).scrollIntoViewIfNeeded();
    await page.locator(`#${id} .figure.drawn`).waitFor();
  }

  const phone = { viewport: { width: 390, height: 844 } };

  test('a figure fills its column on a laptop, its letters with it, drawn as still', async () => {
    const still = await (await opened({ javaScriptEnabled: false })).locator('#grid .still svg').boundingBox();
    expect(still?.width).toBeGreaterThan(480);
    const page = await opened();
    await drawn(page, 'grid');
    const touch = await page.locator('#grid .touch .main-svg').first().boundingBox();
    expect(touch?.width).toBeCloseTo(still?.width ?? 0, 0);
    expect(touch?.height).toBeCloseTo(still?.height ?? 0, 0);
  });

  test('captions are words of the page, on a phone too', async () => {
    const page = await opened(phone);
    const caption = page.locator('#grid figcaption');
    await expect.poll(() => caption.textContent()).toBe('Five cells.');
    await expect
      .poll(() =>
        page.evaluate("Number.parseFloat(getComputedStyle(document.querySelector('#grid figcaption')).fontSize)"),
      )
      .toBeGreaterThanOrEqual(11);
  });

  test('letters of figures are high enough on a phone, folded too', async () => {
    const page = await opened(phone);
    await page.locator('summary', { hasText: '멀리' }).click();
    for (const id of ['chart', 'more-chart'])
      await expect.poll(() => smallestText(page, `#${id} .still`)).toBeGreaterThanOrEqual(11);
    await drawn(page, 'grid');
    await expect.poll(() => smallestText(page, '#grid .touch')).toBeGreaterThanOrEqual(11);
  });

  const figures = ['grid', 'greys', 'chart'];
  const atNight = figures.flatMap((id) => [true, false].map((isStill) => [id, isStill] as const));

  test.each(atNight)(
    'at night the paper of %s does not glare, and what is written can be read (still: %s)',
    async (id, isStill) => {
      const page = await opened({ colorScheme: 'dark', javaScriptEnabled: !isStill });
      if (!isStill) await drawn(page, id);
      const figure = page.locator(isStill ? `#${id} .still > svg` : `#${id} .touch`);
      await figure.scrollIntoViewIfNeeded();
      const box = await figure.boundingBox();
      const { data, info } = await sharp(await figure.screenshot())
        .removeAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      const light = (x: number, y: number) => luminance(data.subarray(3 * (y * info.width + x)));
      expect(light(info.width - 4, info.height >> 1)).toBeLessThan(luminance([225, 225, 225]));
      const texts = await figure.locator('text').filter({ visible: true }).all();
      expect(texts.length).toBeGreaterThan(3);
      for (const text of texts) {
        const place = await text.boundingBox();
        if (!place || !box) continue;
        const [left, top] = [Math.ceil(place.x - box.x), Math.ceil(place.y - box.y)];
        const lights: number[] = [];
        for (let y = top; y < top + place.height - 1; y++)
          for (let x = left; x < left + place.width - 1; x++) lights.push(light(x, y));
        const ratio = (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
        expect(ratio, (await text.textContent()) ?? '').toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  test('steps are taken by buttons and by keys', async () => {
    const page = await opened();
    await drawn(page, 'steps');
    const [earlier, later] = [page.getByLabel('한 걸음 뒤로'), page.getByLabel('한 걸음 앞으로')];
    const said = page.locator('#steps output');
    await expect.poll(() => said.textContent()).toBe('1 / 9');
    await expect.poll(() => earlier.isDisabled()).toBe(true);
    await later.click();
    await expect.poll(() => said.textContent()).toBe('2 / 9');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => said.textContent()).toBe('3 / 9');
    await earlier.click();
    await expect.poll(() => said.textContent()).toBe('2 / 9');
    await expect.poll(() => page.evaluate("document.querySelector('#steps .touch').layout.sliders[0].active")).toBe(1);
  });

  test('code wraps on a phone, with nothing lost of what is copied', async () => {
    const page = await opened({ ...phone, permissions: ['clipboard-read', 'clipboard-write'] });
    const code = page.locator('#long .code');
    await expect.poll(() => code.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
    await page.locator('#long .copy').click();
    await expect.poll(() => page.locator('#long .copy').textContent()).toBe('복사했어요');
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(`${long}\n\n\`한 줄\n두 줄\``);
  });

  test('a table wider than a phone says that there is more to the side; one that fits does not', async () => {
    const page = await opened(phone);
    await page.locator('#wide .sideways').waitFor();
    await page.locator('#wide-prose .sideways').waitFor();
    await expect.poll(() => page.locator('#narrow .sideways').count()).toBe(0);
    await expect.poll(() => page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });

  test('the other language goes on at the same cell', async () => {
    const page = await opened();
    // In one go: figures that are drawn meanwhile would move the page.
    await page.evaluate("document.querySelector('#steps').scrollIntoView(); document.querySelector('a.other').click()");
    await page.waitForURL(/\/en\/01-count\.html#steps$/);
  });

  test('on paper a lesson is a sheet to work on: answers and notes stay away, and there is room to write', async () => {
    const page = await opened();
    await page.locator('#answers summary').click();
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('#answers details').isVisible()).toBe(false);
    await expect.poll(() => page.locator('#notes').isVisible()).toBe(false);
    await expect.poll(() => page.locator('.copy:visible, .steps:visible, .top:visible, .work:visible').count()).toBe(0);
    await expect.poll(() => page.locator('.sheet').textContent()).toContain('이름');
    await expect.poll(() => page.locator('.write:visible').count()).toBe(1);
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    await page.emulateMedia({ media: 'screen' });
    await expect.poll(() => page.locator('#answers details').getAttribute('open')).not.toBeNull();
  });

  test('the key for the teacher is printed with its notes; a learner’s own sheet names the learner', async () => {
    const key = await opened({}, teacher);
    await key.emulateMedia({ media: 'print' });
    await expect.poll(() => key.locator('#notes').isVisible()).toBe(true);
    await expect.poll(() => key.locator('.write:visible, .sheet:visible').count()).toBe(0);
    const own = await opened({}, mine);
    await own.emulateMedia({ media: 'print' });
    await expect.poll(() => own.locator('.sheet').textContent()).toContain('3-17');
  });

  test.each(['light', 'dark'] as const)('axe finds nothing in the way, %s', async (colorScheme) => {
    const page = await opened({ colorScheme, bypassCSP: true });
    for (const id of ['grid', 'steps', 'chart']) await drawn(page, id);
    await page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true");
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core') });
    const { violations } = (await page.evaluate('axe.run()')) as {
      violations: { id: string; nodes: { html: string }[] }[];
    };
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

/** Of a grey, as the eye sees it (WCAG 2). */
function luminance({ 0: red, 1: green, 2: blue }: ArrayLike<number>): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(part: number): number {
  const light = part / 255;
  return light <= 0.04045 ? light / 12.92 : ((light + 0.055) / 1.055) ** 2.4;
}
