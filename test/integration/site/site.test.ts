import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { defaults } from '../../../kernel-lib/cli/lessons/options.mjs';
import { findLessons } from '../../../kernel-lib/lessons/find-lessons.mjs';
import { runLessons } from '../../../kernel-lib/lessons/run-lessons.mjs';
import { writePage, writeSite } from '../../../kernel-lib/site/site.mjs';
import { browserPath, browser as startBrowser } from '../../support/browser.mjs';
import { Lessons } from '../../support/lessons.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const prose = `## 자리를 세어요

테두리를 *한가운데*로 하는 자리는 없어요. 그림이 $n$칸이고 필터가 $k$칸이면 $n-k+1$곳이에요.

$$\\left\\lfloor\\frac{n+2p-k}{s}\\right\\rfloor+1$$

> **먼저 맞혀 보세요.** 5칸 위에서 3칸짜리는 몇 곳에 설까요?

| 칸 | 자리 |
|---|---|
| 5 | 3 |

\`\`\`ts
const positions = 28 - 3 + 1; // 창의 왼쪽 끝은 0부터 25까지 설 수 있어요. 그래서 스물여섯 곳이고, 이 줄은 화면보다 길어요.
\`\`\`

<details><summary>답 보기</summary>

세 곳이에요.

</details>

<script>document.title = 'taken'</script><img src="https://example.org/x.png" onerror="document.title = 'taken'">`;

const figure = `import { display, grid } from 'kernel-lib';
display(grid([[1, 2], [3, 4]], { caption: { ko: '네 칸이에요.', en: 'Four cells.' } }));`;

const hostile = `const send = require('tslab/dist/jupyter').lastWriteDisplayData;
const bad = "<script>document.title = 'taken'</script><img src=x onerror=\\"document.title = 'taken'\\">";
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" onload="document.title = 1"><script>document.title = 1</script></svg>';
const plot = { data: [{ type: 'bar', x: ['</script>' + bad], y: [1] }], layout: { height: 200, title: { text: bad } } };
for (const data of [{ 'text/html': bad }, { 'image/svg+xml': svg, 'text/plain': bad }, { 'application/vnd.plotly.v1+json': plot, 'text/plain': bad }]) send({ data, metadata: {}, transient: {} }, false);
console.log(bad);`;

const cells = [
  { id: 'count-ask', markdown: prose },
  { id: 'count-figure', code: figure, metadata: { shows: ['figure'], sections: ['D1.3'] } },
  { id: 'count-hostile', code: hostile },
  { id: 'count-vote', code: "import { ask } from 'kernel-lib';\nask('03-positions');", metadata: { vote: true } },
  {
    id: 'count-aside',
    markdown: '> **코드 읽기.** `size`는 필터의 칸 수예요.\n>\n> 괄호는 묶음이에요.',
    metadata: { idea: 'count', aside: true },
  },
  { id: 'far', markdown: '### 더 보기: 먼 자리 (6분)\n\n멀리 가요.', metadata: { idea: 'count', further: true } },
  { id: 'far-code', code: '28 - 3 + 1', metadata: { idea: 'count', further: true } },
  { id: 'far-figure', code: figure, metadata: { idea: 'count', further: true } },
  {
    id: 'far-second',
    markdown: '### 더 보기: 또 다른 자리 (3분)\n\n둘러 가요.',
    metadata: { idea: 'count', further: true },
  },
  { id: 'far-second-code', code: '28 - 5 + 1', metadata: { idea: 'count', further: true } },
  { id: 'farther', markdown: '제목이 없어요.', metadata: { idea: 'other', further: true } },
  { id: 'notes', markdown: '> **가르치는 분께.** 쉬어 가세요.', metadata: { teacher: true } },
  { id: 'notes-more', markdown: '더 쉬어 가세요.', metadata: { teacher: true } },
];

// Where there is no browser the rest of the tests still holds; the machine that checks each change has one.
describe.runIf(browserPath)('the exported pages in a browser', () => {
  const lessons = new Lessons().write('ko', '01-count', cells).write('en', '01-count', cells);
  let server: Server | undefined;
  let browser: Browser | undefined;
  let address: string;

  beforeAll(async () => {
    const { notebooks, site } = lessons;
    const options = { ...defaults, notebooks, site };
    const results = await runLessons([...findLessons(notebooks, 'ko'), ...findLessons(notebooks, 'en')], options, {
      onRun: (lesson, run) => writePage(options, lesson, run),
    });
    await writeSite(options, results);
    expect(results.flatMap(({ faults }) => faults)).toEqual([]);
    const own = serve(site);
    server = own;
    await new Promise<void>((listening) => own.listen(0, '127.0.0.1', listening));
    address = `http://127.0.0.1:${(own.address() as AddressInfo).port}`;
    browser = await startBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
    lessons.remove();
  });

  async function opened(path: string, how: BrowserContextOptions = {}): Promise<{ page: Page; asked: string[] }> {
    if (!browser) throw new Error('the browser did not start');
    const page = await (await browser.newContext({ locale: 'ko-KR', ...how })).newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(path);
    return { page, asked };
  }

  /** Goes to the figure: it is drawn when the reader comes near. */
  async function drawn(page: Page): Promise<void> {
    await page.locator('#count-figure').scrollIntoViewIfNeeded();
    await page.locator('#count-figure .figure.drawn').waitFor();
  }

  /** A property of the style of the first such element, as the browser works it out. */
  function computed(page: Page, selector: string, property: string): Promise<string> {
    return page.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(selector)})).${property}`);
  }

  test.each(['ko/01-count.html', 'en/01-count.html', 'index.html'])('%s asks nothing of any network', async (path) => {
    const { page, asked } = await opened(`${address}/${path}`);
    if (path !== 'index.html') await drawn(page);
    await page.waitForLoadState('networkidle');
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.filter((url) => !url.startsWith(`${address}/`) && !url.startsWith('data:'))).toEqual([]);
  });

  test('a page opened from a folder draws its figures too', async () => {
    const { page, asked } = await opened(`file://${encodeURI(join(lessons.site, 'ko/01-count.html'))}`);
    await drawn(page);
    await expect.poll(() => page.locator('#count-figure .touch svg').count()).toBeGreaterThan(0);
    expect(asked.filter((url) => !/^(file|data):/.test(url))).toEqual([]);
  });

  test('a caption stands under its picture, in the figure and in the ink of the page, drawn or still', async () => {
    const { page } = await opened(`${address}/ko/01-count.html`);
    const caption = page.locator('#count-figure figure > figcaption');
    await expect.poll(() => caption.textContent()).toBe('네 칸이에요.');
    await expect.poll(() => page.locator('#count-figure :is(.output, .still figcaption)').count()).toBe(0);
    await drawn(page);
    const [touch, words] = [await page.locator('#count-figure .touch').boundingBox(), await caption.boundingBox()];
    expect(words?.y).toBeGreaterThanOrEqual((touch?.y ?? Infinity) + (touch?.height ?? 0));
  });

  // Grey at night, which is no glare.
  test.each([
    ['light', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(209, 209, 209)'],
  ] as const)('a figure has dark letters on light paper on a %s page', async (colorScheme, paper) => {
    const { page } = await opened(`${address}/ko/01-count.html`, { colorScheme });
    const still = page.locator('#count-figure .still svg');
    await expect.poll(() => still.locator('rect').first().getAttribute('fill')).toBe('rgb(255,255,255)');
    await expect.poll(() => computed(page, '#count-figure .still text', 'fill')).toBe('rgb(0, 0, 0)');
    await drawn(page);
    await expect.poll(() => computed(page, '#count-figure .touch .main-svg', 'backgroundColor')).toBe(paper);
  });

  test('Hangul is bold where Markdown asks for slanted letters', async () => {
    const { page } = await opened(`${address}/ko/01-count.html`);
    await expect.poll(() => page.locator('.prose em').textContent()).toBe('한가운데');
    await expect.poll(() => computed(page, '.prose em', 'fontStyle')).toBe('normal');
    await expect.poll(() => computed(page, '.prose em', 'fontWeight')).toBe('700');
  });

  test('what goes deeper is folded, a fold for each heading, with the heading outside', async () => {
    const { page } = await opened(`${address}/ko/01-count.html`);
    const folds = page.locator('.fold-further');
    await expect
      .poll(() => folds.locator('> summary').allInnerTexts())
      .toEqual(['더 보기: 먼 자리 (6분)', '더 보기: 또 다른 자리 (3분)', '더 보기']);
    await expect.poll(() => page.locator('#far').isVisible()).toBe(false);
    await folds.first().locator('> summary').click();
    await expect
      .poll(() =>
        page
          .locator('#far, #far-code, #far-second-code, #farther')
          .evaluateAll((all) => all.map((one) => one.checkVisibility())),
      )
      .toEqual([true, true, false, false]);
    await page.locator('#far-figure').scrollIntoViewIfNeeded();
    await page.locator('#far-figure .figure.drawn').waitFor();
    await expect.poll(() => page.locator('#far h3').count()).toBe(0);
  });

  test('a link into a fold opens it', async () => {
    const { page } = await opened(`${address}/ko/01-count.html#far-code`);
    await expect.poll(() => page.locator('#far-code').isVisible()).toBe(true);
    await page.locator('.contents a', { hasText: '먼 자리' }).click();
    await expect.poll(() => page.locator('.fold-further > summary h3').first().isVisible()).toBe(true);
  });

  test('syntax is folded into a box, and so are the notes for teachers, once', async () => {
    const { page } = await opened(`${address}/ko/01-count.html`);
    await expect.poll(() => page.locator('.fold-aside > summary').allInnerTexts()).toEqual(['코드 읽기']);
    await expect.poll(() => page.locator('#count-aside').isVisible()).toBe(false);
    await page.locator('.fold-aside > summary').click();
    await expect
      .poll(() => page.locator('#count-aside p').allInnerTexts())
      .toEqual(['size는 필터의 칸 수예요.', '괄호는 묶음이에요.']);
    await expect.poll(() => page.locator('.fold-teacher > summary').allInnerTexts()).toEqual(['가르치는 분께']);
    await expect.poll(() => page.locator('#notes').isVisible()).toBe(false);
    await page.locator('.fold-teacher > summary').click();
    await expect.poll(() => page.locator('#notes').allInnerTexts()).toEqual(['쉬어 가세요.']);
  });

  test('a question to vote on says so', async () => {
    const { page } = await opened(`${address}/en/01-count.html`);
    await expect.poll(() => page.locator('.vote').allInnerTexts()).toEqual(['Vote together']);
    await expect.poll(() => page.locator('#count-vote .vote').count()).toBe(1);
  });

  test('without a script the picture, the formulas and the text are there', async () => {
    const { page } = await opened(`${address}/ko/01-count.html`, { javaScriptEnabled: false });
    await expect.poll(() => page.locator('#count-figure .still svg').isVisible()).toBe(true);
    await expect.poll(() => page.locator('.katex').count()).toBe(4);
    await expect.poll(() => page.locator('.box-predict', { hasText: '먼저 맞혀 보세요' }).isVisible()).toBe(true);
  });

  test('on paper the still picture stands in for the one to touch', async () => {
    const { page } = await opened(`${address}/ko/01-count.html`);
    await drawn(page);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('#count-figure .touch').isVisible()).toBe(false);
    await expect
      .poll(async () => (await page.locator('#count-figure .still svg').boundingBox())?.width)
      .toBeGreaterThan(50);
  });

  test('text from Markdown and outputs stays text', async () => {
    const { page } = await opened(`${address}/ko/01-count.html`);
    await drawn(page);
    await page.locator('#count-hostile').scrollIntoViewIfNeeded();
    await expect.poll(() => page.locator('#count-hostile .figure.drawn').count()).toBe(1);
    await expect.poll(() => page.title()).toBe('01. 크기는 어떻게 정해질까요?');
    await expect
      .poll(() => page.locator('[onerror], [onload], main script:not([type="application/json"])').count())
      .toBe(0);
    await expect.poll(() => page.locator('#count-ask', { hasText: '<script>' }).isVisible()).toBe(true);
  });

  test('nothing is wider than a phone', async () => {
    const { page } = await opened(`${address}/ko/01-count.html`, { viewport: { width: 360, height: 740 } });
    await drawn(page);
    await expect.poll(() => page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  });

  test.each([
    ['ko/01-count.html', 'light'],
    ['en/01-count.html', 'dark'],
    ['index.html', 'light'],
    ['index.html', 'dark'],
  ] as const)('axe finds nothing in the way of a reader of %s, %s', async (path, colorScheme) => {
    const { page } = await opened(`${address}/${path}`, { colorScheme, bypassCSP: true });
    if (path !== 'index.html') await drawn(page);
    await page.evaluate("for (const fold of document.querySelectorAll('.fold')) fold.open = true");
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core') });
    const { violations } = (await page.evaluate('axe.run()')) as {
      violations: { id: string; nodes: { html: string }[] }[];
    };
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  test('a section of a document leads to the cell that names it', async () => {
    const { page } = await opened(`${address}/index.html#documents-en`);
    await page.locator('#en .document > summary', { hasText: 'CNN in brief' }).click();
    await page.getByRole('link', { name: 'D1.3 Filters' }).click();
    expect(page.url()).toBe(`${address}/en/01-count.html#count-figure`);
    await page.locator(':target .figure').waitFor();
  });

  test('a lesson that was opened and read is marked on the front page, by its link alone', async () => {
    const { page } = await opened(`${address}/en/01-count.html`);
    const home = page.getByRole('link', { name: 'All lessons' });
    await expect.poll(() => home.getAttribute('href')).toMatch(/#en&01-count=opened$/);
    await page.locator('.around').scrollIntoViewIfNeeded();
    await expect.poll(() => home.getAttribute('href')).toMatch(/#en&01-count=opened,read$/);
    await page.evaluate("dispatchEvent(new CustomEvent('goal-met', { detail: '01-pixels' }))");
    // As where each page has a memory of its own.
    await page.evaluate('localStorage.clear()');
    await home.click();
    const done = page.locator('#en [data-lesson="01-count"] .done');
    await expect.poll(() => done.textContent()).toBe('read to the end · goals met: 1 of 1');
    expect(new URL(page.url()).hash).toBe('#en');
  });

  test('the index shows the language that its link asks for', async () => {
    const { page } = await opened(`${address}/index.html#en`);
    await expect
      .poll(() => page.locator('section:visible h1').allInnerTexts())
      .toEqual(['Convolutional neural networks, step by step']);
    await page.getByRole('link', { name: '한국어' }).click();
    await page.getByRole('heading', { level: 1, name: '합성곱 신경망, 한 걸음씩' }).waitFor();
    await expect.poll(() => page.locator('section:visible h1').allInnerTexts()).toEqual(['합성곱 신경망, 한 걸음씩']);
    await page.getByRole('link', { name: '크기는 어떻게 정해질까요?' }).click();
    expect(page.url()).toBe(`${address}/ko/01-count.html`);
  });
});

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.woff2': 'font/woff2',
};

/** The site as any web server would give it. */
function serve(folder: string): Server {
  return createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
    response.end(readFileSync(join(folder, path)));
  });
}
