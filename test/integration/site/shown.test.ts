import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { browserPath, browser as startBrowser } from '../../support/browser.mjs';
import { Executed, prose, type Remark, showing } from './executed.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

// One black point, in four formats that a cell or a folder may hold.
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==';
const gif = 'R0lGODlhAQABAIAAAAAAAAAAACwAAAAAAQABAAACAkQBADs=';
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>네모</title><rect width="9" height="9"/></svg>';

const cells = [
  prose('pasted', '![붙인 그림](attachment:dot.png)', { 'dot.png': { 'image/png': png } }),
  prose(
    'linked',
    '![옆의 그림](pictures/dot%20one.png "이름")\n\n<img src="pictures/square.svg" alt="네모" onerror="a()">',
  ),
  prose(
    'outside',
    '![밖](../../secret.png) ![없음](pictures/none.png) ![먼 곳](https://example.org/a.png) ![글](a.txt)',
  ),
  prose('lacks', '앞 $\\nosuchthing{1}$ 뒤 $n+1$'),
  prose('underscore', '$\\text{batch_size} \\times \\mbox{side_a}$'),
  prose('prices', '하나는 $5이고 둘은 $10이에요. 셋에 $7, 넷에 $9. $n$칸에서 $n-k+1$곳.'),
  prose('signs', '3 &times; 3 &lt; 10 &amp; 그리고 `&lt;`'),
  prose('comment', '앞<!-- 숨은 말 -->뒤\n\n<!-- 여러\n줄 -->\n\n끝'),
  prose('lab', '골라요. <!-- lab -->`ask`에 적어요.<!-- page: **눌러요.** --> 끝. <!-- lab -->실행해요.<!-- page -->'),
  prose('diagram', '```mermaid\n<b id="drawn">a</b>\n```'),
  showing('gif', { 'image/gif': gif, 'text/plain': '움직이는 점' }),
  showing('latex', { 'text/latex': '$$\\frac{1}{2}$$' }, { 'text/latex': '\\sqrt{2}' }, { 'text/latex': '\\nosuch' }),
  showing('script', { 'application/javascript': 'document.title = "taken"' }),
  showing('html', {
    'text/html': `<p>글<img src="data:image/png;base64,${png}" alt="점"><img src="https://example.org/b.png"></p>${svg}`,
  }),
  showing('played', {
    'text/html': '<!-- c --><video src="a.mp4"></video><script>1</script><style>p{}</style><center>가운데</center>',
  }),
  showing('strange', { 'application/x-own': 'x' }),
];

interface Drawn {
  readonly naturalWidth: number;
}

describe.runIf(browserPath)('what a page shows of a notebook', () => {
  const executed = new Executed();
  let browser: Browser;
  let page: Page;
  let remarks: readonly Remark[];

  beforeAll(async () => {
    const bytes = Buffer.from(png, 'base64');
    const files = { 'pictures/dot one.png': bytes, 'pictures/square.svg': svg, '../../secret.png': bytes };
    const made = await executed.page(cells, { files });
    remarks = made.remarks;
    browser = await startBrowser();
    page = await (await browser.newContext({ locale: 'ko-KR' })).newPage();
    await page.goto(pathToFileURL(made.file).href);
  });

  afterAll(async () => {
    await browser?.close();
    executed.remove();
  });

  /** Alternative text and natural width of each picture of a cell: one that is not there has none. */
  function pictures(id: string): Promise<readonly unknown[]> {
    return page
      .locator(`#${id} img`)
      .evaluateAll((all) => all.map((one) => [one.getAttribute('alt'), (one as unknown as Drawn).naturalWidth > 0]));
  }

  const unshown = (id: string): Promise<readonly string[]> => page.locator(`#${id} .unshown`).allInnerTexts();
  const said = (id: string): readonly string[] => remarks.filter((remark) => remark.id === id).map(({ text }) => text);

  test('a picture that was pasted into a cell is in the page', async () => {
    await expect.poll(() => pictures('pasted')).toEqual([['붙인 그림', true]]);
  });

  test('a picture beside the notebook is in the page, from Markdown and from HTML', async () => {
    await expect
      .poll(() => pictures('linked'))
      .toEqual([
        ['옆의 그림', true],
        ['네모', true],
      ]);
    await expect.poll(() => page.locator('#linked img').first().getAttribute('title')).toBe('이름');
  });

  test('what is no picture of the notebook’s folder is refused by a sentence, which whoever runs the lesson is told', async () => {
    const sentences = [
      '그림 ../../secret.png: 공책이 있는 폴더 밖에 있어서 싣지 않았어요.',
      '그림 pictures/none.png: 찾지 못해서 싣지 못했어요.',
      '그림 https://example.org/a.png: 다른 컴퓨터에 있어서 싣지 않았어요. 이 쪽은 인터넷 없이 열려요.',
      'a.txt: 이 쪽이 보여 줄 수 있는 그림이 아니에요.',
    ];
    await expect.poll(() => unshown('outside')).toEqual(sentences);
    expect(said('outside')).toEqual(sentences);
    await expect.poll(() => pictures('outside')).toEqual([]);
  });

  test('a formula that KaTeX lacks is shown as it was written, its cell named, and the others are set', async () => {
    await expect.poll(() => page.locator('#lacks code.formula').allInnerTexts()).toEqual(['\\nosuchthing{1}']);
    await expect.poll(() => page.locator('#lacks .katex').count()).toBe(1);
    expect(remarks.filter(({ id }) => id === 'lacks')).toEqual([
      { index: 5, id: 'lacks', text: '수식 \\nosuchthing{1}: 그리지 못해서 쓴 그대로 보여 줘요.' },
    ]);
  });

  test('words with an underscore stand in a formula as in JupyterLab', async () => {
    await expect.poll(() => page.locator('#underscore .katex-html').textContent()).toContain('batch_size');
    await expect.poll(() => page.locator('#underscore code.formula').count()).toBe(0);
  });

  test('prices are no formula', async () => {
    await expect
      .poll(() => page.locator('#prices').textContent())
      .toContain('하나는 $5이고 둘은 $10이에요. 셋에 $7, 넷에 $9.');
    await expect.poll(() => page.locator('#prices .katex').count()).toBe(2);
  });

  test('named characters are read, but in code', async () => {
    await expect.poll(() => page.locator('#signs p').textContent()).toBe('3 × 3 < 10 & 그리고 &lt;');
  });

  test('a comment is not shown', async () => {
    await expect
      .poll(async () => (await page.locator('#comment p').allInnerTexts()).filter(Boolean))
      .toEqual(['앞뒤', '끝']);
    await expect.poll(() => page.locator('main').innerHTML()).not.toContain('숨은 말');
  });

  test('what is true in JupyterLab alone gives way to what the page says', async () => {
    await expect
      .poll(async () => (await page.locator('#lab p').innerHTML()).trim())
      .toBe('골라요. <strong>눌러요.</strong> 끝.');
  });

  test('a diagram’s source is text', async () => {
    await expect.poll(() => page.locator('#drawn').count()).toBe(0);
    await expect.poll(() => page.locator('#diagram code').textContent()).toContain('<b id="drawn">a</b>');
  });

  test('a moving picture is shown', async () => {
    await expect.poll(() => pictures('gif')).toEqual([['움직이는 점', true]]);
  });

  test('LaTeX is set, with its dollars and without', async () => {
    await expect.poll(() => page.locator('#latex .katex-display').count()).toBe(2);
    await expect.poll(() => page.locator('#latex code.formula').allInnerTexts()).toEqual(['\\nosuch']);
  });

  test('a script is said, not run', async () => {
    await expect
      .poll(() => page.locator('#script summary .unshown').allInnerTexts())
      .toEqual(['여기에 있던 스크립트는 실행하지 않아요.']);
    await expect.poll(() => page.title()).not.toContain('taken');
  });

  test('pictures in HTML are shown; what would be fetched is said', async () => {
    await expect
      .poll(() => pictures('html'))
      .toEqual([
        ['점', true],
        ['네모', true],
      ]);
    await expect.poll(() => unshown('html')).toHaveLength(1);
  });

  test('what HTML would play or run is said, and its words stay', async () => {
    await expect
      .poll(() => unshown('played'))
      .toEqual(['<video>: 이 쪽에서는 보여 주지 않아요.', '여기에 있던 스크립트는 실행하지 않아요.']);
    await expect.poll(() => page.locator('#played .output').textContent()).toContain('가운데');
    await expect.poll(() => page.locator('#played .output').textContent()).not.toContain('p{}');
  });

  test('an output of a kind that the page does not know is said', async () => {
    await expect
      .poll(() => unshown('strange'))
      .toEqual(['application/x-own: 이 쪽이 보여 줄 수 없는 출력이에요. 공책에서 볼 수 있어요.']);
  });
});
