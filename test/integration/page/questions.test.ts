import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Language } from '../../../kernel-lib/index.ts';
import { browserPath } from '../../support/browser.mjs';
import { type BrowserName, browsers } from '../../support/browsers.ts';
import { posed } from '../../support/posed.ts';
import { AskingLessons, shownFor } from './asking-lessons.ts';
import { opener } from './live-page.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const lessons = new AskingLessons();
let [korean, english, answers, maps] = ['', '', '', ''];
beforeAll(async () => {
  korean = await lessons.export('ko', '03-output-size');
  english = await lessons.export('en', '09-training');
  answers = await lessons.export('ko', '03-output-size', 'answers');
  maps = await lessons.export('en', '02-convolution');
});
afterAll(() => lessons.remove());

/** Opens the page of a lesson, in which nothing may go wrong. */
function asking(name: BrowserName): (address: string, how?: BrowserContextOptions) => Promise<Page> {
  return async (address, how = {}) => {
    const { page, wrong, reached } = await opener(name)(address, { viewport: { width: 1280, height: 900 }, ...how });
    // Of the site's assets only those of questions are there, and axe asks for the style sheets in vain.
    const faults = () => wrong.filter((text) => !/ERR_FILE_NOT_FOUND|^Connecting to 'file:/.test(text));
    onTestFinished(() => expect([...faults(), ...reached]).toEqual([]));
    if (how.javaScriptEnabled !== false) await page.locator('.question-in').first().waitFor({ state: 'attached' });
    return page;
  };
}

/** The question as it was exported, which the page's own takes the place of. */
const stored = (page: Page) => page.locator('#positions-ask .outputs').getByText(posed('03-positions').question.ko);
const question = (page: Page, id: string) => page.locator(`[data-exercise="${id}"]`);
const press = (within: Locator, name: string) => within.getByRole('button', { name, exact: true }).click();

/** The changed code of all cells, as this computer keeps it. */
const kept = (page: Page) =>
  page.evaluate<Record<string, string>>(
    `JSON.parse(Object.entries(localStorage).find(([key]) => key.startsWith('cnn-lessons.sources.'))?.[1] ?? '{}')`,
  );

/** Waits for the verdict of a form, which has to be what the library says of the code that the form has written. */
async function judged(page: Page, cell: string, id: string, language: Language): Promise<boolean> {
  const source = (await kept(page))[cell];
  const { 'text/plain': text, 'application/vnd.kernel-lib.exercise+json': found } = shownFor(source, language);
  await question(page, id)
    .locator('.verdict', { hasText: text.replaceAll('`', '') })
    .waitFor();
  return found.right as boolean;
}

describe.each(browsers)('the questions of an exported lesson, in $name from a file', ({ name, isInstalled }) => {
  beforeEach(({ skip }) => skip(!isInstalled));
  const opened = asking(name);

  test('a prediction is made by keys: what follows waits for it, and it is written into its cell', async () => {
    const page = await opened(korean);
    const asks = question(page, '03-positions');
    const first = asks.getByRole('radio').first();
    const behind = page.locator('#positions-figure');
    await expect.poll(() => behind.isVisible()).toBe(false);
    await expect
      .poll(() => page.getByRole('heading', { name: '여러 칸씩 옮기면 어떻게 되나요?' }).isVisible())
      .toBe(true);
    await page.getByText('먼저 골라 보세요').first().waitFor();
    await first.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect
      .poll(() => page.evaluate('document.activeElement.textContent'))
      .toContain(posed('03-positions').options?.[2].ko);
    await expect.poll(() => kept(page)).toEqual({});
    await page.keyboard.press('2');
    await expect.poll(() => kept(page)).toEqual({ 'positions-ask': "ask('03-positions', 2);" });
    await judged(page, 'positions-ask', '03-positions', 'ko');
    await expect.poll(() => behind.isVisible()).toBe(true);
    // The idea's next question covers the rest.
    await expect.poll(() => page.locator('#positions-corner-ask').isVisible()).toBe(true);
    await expect.poll(() => page.locator('#positions-reads').isVisible()).toBe(false);
    await page.reload();
    await asks.getByRole('radio', { checked: true }).waitFor();
    await expect
      .poll(() => asks.getByRole('radio', { checked: true }).textContent())
      .toContain(posed('03-positions').options?.[1].ko);
    await expect.poll(() => behind.isVisible()).toBe(true);
  });

  test('one may choose again, by pointer; the last choice counts', async () => {
    const page = await opened(korean);
    const asks = question(page, '03-positions');
    const right = posed('03-positions').right as number;
    await asks
      .getByRole('radio')
      .nth(right % 3)
      .click();
    expect(await judged(page, 'positions-ask', '03-positions', 'ko')).toBe(false);
    await asks
      .getByRole('radio')
      .nth(right - 1)
      .click({ force: true });
    await expect.poll(async () => (await kept(page))['positions-ask']).toBe(`ask('03-positions', ${(right % 3) + 1});`);
    await press(asks, '다시 고르기');
    await expect.poll(() => page.locator('#positions-figure').isVisible()).toBe(true);
    await asks
      .getByRole('radio')
      .nth(right - 1)
      .click();
    expect(await judged(page, 'positions-ask', '03-positions', 'ko')).toBe(true);
  });

  test('what is covered can be looked at anyway: one, all, and covered again; it is kept', async () => {
    const page = await opened(korean);
    const [loop, reads] = [page.locator('#positions-loop'), page.locator('#positions-reads')];
    await press(page.locator('.cover:visible').first(), '그냥 볼래요');
    await expect.poll(async () => [await loop.isVisible(), await reads.isVisible()]).toEqual([true, false]);
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('positions-hand');
    await press(page.locator('.lesson-bar'), '모두 보기');
    await expect.poll(() => reads.isVisible()).toBe(true);
    await expect.poll(() => page.locator('.cover:visible').count()).toBe(0);
    await page.reload();
    await press(page.locator('.lesson-bar'), '다시 가리기');
    await expect.poll(async () => [await loop.isVisible(), await reads.isVisible()]).toEqual([false, false]);
    await page.reload();
    await expect.poll(() => loop.isVisible()).toBe(false);
  });

  test('the table of contents names a heading once it is uncovered', async () => {
    const page = await opened(korean);
    const links = page.locator('.contents a');
    const named = () =>
      links.filter({ visible: true }).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const first = await named();
    expect(first).toContain('#h-positions-question');
    expect(first).not.toContain('#h-positions-hand');
    await press(page.locator('.cover:visible').first(), '그냥 볼래요');
    await expect.poll(() => named()).toContain('#h-positions-hand');
    await press(page.locator('.lesson-bar'), '모두 보기');
    await expect.poll(async () => (await named()).length).toBe(await links.count());
    await press(page.locator('.lesson-bar'), '다시 가리기');
    await expect.poll(() => named()).toEqual(first);
  });

  test('a link to what is covered uncovers it, also into a fold; the next visit is covered again', async () => {
    const page = await opened(`${korean}#positions-reads`);
    const inView = (id: string) =>
      page.waitForFunction(`(() => {
        const { top, bottom } = document.getElementById('${id}').getBoundingClientRect();
        return bottom > 0 && top < innerHeight && bottom > top;
      })()`);
    await inView('positions-reads');
    const [order] = await page.evaluate<string[]>(
      `[...document.querySelectorAll('section[id]')].filter((one) => one.querySelector('[data-exercise="03-order-starts"]')).map(({ id }) => id)`,
    );
    await page.evaluate(`location.hash = '#${order}'`);
    await inView(order);
    await page.goto('about:blank');
    await page.goto(korean);
    await page.locator('.cover:visible').first().waitFor();
    await expect.poll(() => page.locator('#positions-reads').isVisible()).toBe(false);
  });

  test('a link that holds a setting leads to what it sets, uncovered', async () => {
    const page = await opened(
      `${korean}#touch=stride-touch.0&input=20x20&size=3x3&strides=3x3&padding=valid&dilationRate=1x1`,
    );
    await page.waitForFunction(`(() => {
      const { top, bottom } = document.getElementById('stride-touch').getBoundingClientRect();
      return bottom > 0 && top < innerHeight && bottom > top;
    })()`);
  });

  test.each(['#50%', '#%E0%A4%A', '#touch=%.0&x'])('an address that names nothing does no harm: %s', async (end) => {
    const page = await opened(korean + end);
    await question(page, '03-positions').getByRole('radio').first().waitFor();
    await expect.poll(() => page.locator('main .copy').count()).toBeGreaterThan(10);
  });

  test('a number is typed: its reason, three hints, the worked answer after a try, the goal, start over and undo', async () => {
    const page = await opened(korean);
    await press(page.locator('.lesson-bar'), '모두 보기');
    const asks = question(page, '03-stride');
    const [cell] = await page.evaluate<string[]>(
      `[...document.querySelectorAll('section[id]')].filter((one) => one.querySelector('[data-exercise="03-stride"]')).map(({ id }) => id)`,
    );
    const { right, mistakes, hints, answer } = posed('03-stride');
    const bar = page.locator('.goals summary');
    await expect.poll(() => bar.textContent()).toBe('목표 5개 가운데 0개를 이뤘어요');
    await press(asks, '풀이');
    await asks.getByText('먼저 한 번 답해 보세요').waitFor();
    for (const [i, name] of ['힌트', '힌트 더', '힌트 더'].entries()) {
      await press(asks, name);
      await expect.poll(() => asks.locator('.notes').textContent()).toContain(hints[i].ko.replaceAll('`', ''));
    }
    await asks.getByLabel('답', { exact: true }).fill('글');
    await page.keyboard.press('Enter');
    await asks.locator('.verdict', { hasText: '✗ 수를 하나 적어 주세요.' }).waitFor();
    await expect.poll(() => kept(page)).toEqual({});
    for (const value of Object.values(mistakes)) {
      await asks.getByLabel('답', { exact: true }).fill(String(value));
      await press(asks, '확인');
      expect(await judged(page, cell, '03-stride', 'ko')).toBe(false);
    }
    await expect.poll(() => asks.locator('.notes').textContent()).toContain(answer.ko.replaceAll('`', ''));
    await asks.getByLabel('답', { exact: true }).fill(String(right));
    await page.keyboard.press('Enter');
    expect(await judged(page, cell, '03-stride', 'ko')).toBe(true);
    await asks.getByLabel('답', { exact: true }).fill('글');
    await page.keyboard.press('Enter');
    await asks.getByText(`코드에는 아직 전의 답이 있어요: ${right}`).waitFor();
    await asks.getByLabel('답', { exact: true }).fill(String(right));
    await page.keyboard.press('Enter');
    expect(await judged(page, cell, '03-stride', 'ko')).toBe(true);
    const source = (await kept(page))[cell];
    expect(source).toMatch(new RegExp(`^// ✎ 03-stride\nconst \\w+: number \\| undefined = ${right};\n// ✎\n`));
    await expect.poll(() => bar.textContent()).toBe('목표 5개 가운데 1개를 이뤘어요');
    await expect.poll(() => page.locator('.goals li.met a').getAttribute('href')).toBe(`#${cell}`);
    await expect.poll(() => page.evaluate(`lessonProgress.kept().get('03-output-size')`)).toContain('03-stride');
    await press(asks, '처음부터');
    await expect.poll(() => page.locator(':focus').textContent()).toBe('되돌리기');
    await expect.poll(() => kept(page)).toEqual({});
    await expect.poll(() => asks.getByLabel('답', { exact: true }).inputValue()).toBe('');
    await press(asks, '되돌리기');
    await expect.poll(async () => (await kept(page))[cell]).toBe(source);
    await page.reload();
    await expect.poll(() => bar.textContent()).toBe('목표 5개 가운데 1개를 이뤘어요');
    await judged(page, cell, '03-stride', 'ko');
  });

  test('lines are put in order by keys, by buttons, and dragged', async () => {
    const page = await opened(english);
    await press(page.locator('.lesson-bar'), 'Show all');
    const asks = question(page, '09-order-loops');
    const { right, lines = [] } = posed('09-order-loops');
    const order = right as number[];
    await unfolded(page, '09-order-loops');
    const line = (number: number) => asks.locator(`[data-line="${number}"]`);
    const shown = () =>
      asks.locator('.lines li').evaluateAll((items) => items.map((item) => Number(item.getAttribute('data-line'))));
    const at = async (number: number) => (await shown()).indexOf(number);
    // The first to its place by keys, the second by buttons, the others by pointer.
    await line(order[0]).locator('.line-held').focus();
    while ((await at(order[0])) > 0) await page.keyboard.press('ArrowUp');
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toContain(lines[order[0] - 1].trim());
    while ((await at(order[1])) > 1) await line(order[1]).getByRole('button', { name: /up$/ }).click();
    for (const [place, number] of order.entries()) {
      if ((await at(number)) === place) continue;
      const [from, to] = await Promise.all([
        line(number).locator('.line-held').boundingBox(),
        asks.locator('.lines li').nth(place).boundingBox(),
      ]);
      if (!from || !to) throw new Error('not to be seen');
      await page.mouse.move(from.x + 60, from.y + from.height / 2);
      await page.mouse.down();
      await page.mouse.move(from.x + 60, (from.y + to.y) / 2, { steps: 3 });
      await page.mouse.move(to.x + 60, to.y + 2, { steps: 3 });
      await page.mouse.up();
    }
    await expect.poll(() => shown()).toEqual(order);
    await expect.poll(() => kept(page)).toEqual({});
    await press(asks, 'Check');
    await expect.poll(async () => Object.keys(await kept(page))).toHaveLength(1);
    const [cell] = Object.keys(await kept(page));
    expect(await judged(page, cell, '09-order-loops', 'en')).toBe(true);
    await page.reload();
    await question(page, '09-order-loops').waitFor({ state: 'attached' });
    await unfolded(page, '09-order-loops');
    await judged(page, cell, '09-order-loops', 'en');
    await expect.poll(() => shown()).toEqual(order);
  });

  test('the wrong line is chosen in the code, a shape and rows are typed', async () => {
    const page = await opened(english);
    await press(page.locator('.lesson-bar'), 'Show all');
    const bug = question(page, '09-sum-bug');
    await unfolded(page, '09-sum-bug');
    const { right, mistakes } = posed('09-sum-bug');
    const [wrong] = Object.values(mistakes) as number[];
    await bug
      .getByRole('radio')
      .nth(wrong - 1)
      .click();
    const [cell] = Object.keys(await kept(page));
    expect(await judged(page, cell, '09-sum-bug', 'en')).toBe(false);
    await page.keyboard.press(String(right));
    expect(await judged(page, cell, '09-sum-bug', 'en')).toBe(true);
    const recalled = question(page, '09-recall-chain');
    await recalled.getByLabel('Answer', { exact: true }).fill((posed('09-recall-chain').right as number[]).join('×'));
    await press(recalled, 'Check');
    const shaped = Object.entries(await kept(page)).find(([, source]) => source.includes('09-recall-chain'));
    expect(await judged(page, shaped?.[0] ?? '', '09-recall-chain', 'en')).toBe(true);

    const rows = await opened(maps);
    await press(rows.locator('.lesson-bar'), 'Show all');
    const map = question(rows, '02-feature-map');
    await unfolded(rows, '02-feature-map');
    const values = posed('02-feature-map').right as number[][];
    await map.getByLabel('Answer', { exact: true }).fill(values.map((row) => row.join(' ')).join('\n'));
    await press(map, 'Check');
    const [mapped] = Object.keys(await kept(rows));
    expect(await judged(rows, mapped, '02-feature-map', 'en')).toBe(true);
  });

  test('what a run finds of a function is told, and its goal is met', async () => {
    const page = await opened(korean);
    await press(page.locator('.lesson-bar'), '모두 보기');
    const asks = question(page, '03-starts');
    await asks.getByText('▶을 눌러 주세요').waitFor();
    const run = (body: string) => {
      const source = `function starts(length, size) { ${body} }\ncheck('03-starts', starts);`;
      const output = { output_type: 'display_data', data: shownFor(source, 'ko') };
      return page.evaluate(
        `dispatchEvent(new CustomEvent('cell-output', { detail: ${JSON.stringify({ cell: {}, output })} }))`,
      );
    };
    await run('return [];');
    await run('return Array.from({ length: length - size }, (_, i) => i);');
    await asks.locator('.verdict', { hasText: '✗' }).waitFor();
    await run('return Array.from({ length: length - size + 1 }, (_, i) => i);');
    await asks.locator('.verdict', { hasText: '✓' }).waitFor();
    await expect.poll(() => page.locator('.goals summary').textContent()).toBe('목표 5개 가운데 1개를 이뤘어요');
  });

  test('a student who says who they are has numbers of their own', async () => {
    const page = await opened(korean);
    const key = await page.evaluate(`'cnn-lessons.sources.ko/03-output-size.' + document.body.dataset.version`);
    await page.evaluate(
      `localStorage.setItem('${key}', JSON.stringify({ language: "import { student } from 'kernel-lib';\\nstudent('3-17');" }))`,
    );
    await page.reload();
    const mine = posed('03-recall-score', '3-17');
    expect(mine.question).not.toEqual(posed('03-recall-score').question);
    await question(page, '03-recall-score')
      .getByText(mine.question.ko.split(/[`\n]/)[2], { exact: false })
      .first()
      .waitFor({ state: 'attached' });
    await expect
      .poll(() => question(page, '03-recall-score').locator('.asks').textContent())
      .toContain(mine.question.ko.replaceAll('`', ''));
  });

  test('where the browser keeps nothing, one can answer all the same, and it is said', async () => {
    const page = await opened(korean);
    await page.addInitScript(
      `Object.defineProperty(window, 'localStorage', { get() { throw new Error('refused'); } })`,
    );
    await page.reload();
    await page.locator('.goals summary').click();
    await page.getByText('이 브라우저가 기억을 막아 두어서').waitFor();
    await question(page, '03-positions').getByRole('radio').first().click();
    await question(page, '03-positions').locator('.verdict .note').waitFor();
    await expect.poll(() => page.locator('#positions-figure').isVisible()).toBe(true);
  });

  test('what a reader writes stays text, whatever it looks like', async () => {
    const page = await opened(korean);
    const hostile = [
      '<img src=x onerror=alert(1)>',
      '</script><script>alert(1)</script>',
      '"><svg onload=alert(1)>',
      '1; alert(1)',
      '${alert(1)}',
      '[1, alert(1)]',
      'javascript:alert(1)',
      '`<b>`',
    ];
    const asks = question(page, '03-recall-score');
    for (const text of hostile) {
      await asks.getByLabel('답', { exact: true }).fill(text);
      await press(asks, '확인');
      await asks.locator('.verdict', { hasText: '✗' }).waitFor();
      await expect.poll(() => kept(page)).toEqual({});
    }
    const sources = hostile.map(
      (text) => `// ✎ 03-recall-score\nconst recalledScore: number | undefined = ${text};\n// ✎\n`,
    );
    for (const source of [...sources, ...hostile]) {
      await page.evaluate(
        `localStorage.setItem('cnn-lessons.sources.ko/03-output-size.' + document.body.dataset.version, ${JSON.stringify(JSON.stringify({ 'recall-score': source }))})`,
      );
      await page.evaluate(`dispatchEvent(new StorageEvent('storage'))`);
    }
    await page.evaluate(
      `dispatchEvent(new CustomEvent('cell-output', { detail: { output: { data: { 'application/vnd.kernel-lib.exercise+json': '<img src=x onerror=alert(1)>' } } } }))`,
    );
    await expect
      .poll(() => page.locator('main img, main script:not([type="application/json"]), .question b b').count())
      .toBe(0);
  });

  test.each(['light', 'dark'] as const)('axe finds nothing serious, %s', async (colorScheme) => {
    const page = await opened(korean, { colorScheme });
    await question(page, '03-positions').getByRole('radio').first().click();
    await page.locator('.goals summary').click();
    const asks = question(page, '03-recall-score');
    await press(asks, '힌트');
    await asks.getByLabel('답', { exact: true }).fill('1');
    await press(asks, '확인');
    await press(question(page, '03-recall-parameters'), '풀이');
    await page.evaluate(readFileSync(axe, 'utf8'));
    const { violations } = await page.evaluate<{
      violations: { id: string; impact: string; nodes: { html: string }[] }[];
    }>(`axe.run('.question, .cover, .lesson-bar')`);
    const serious = violations.filter(({ impact }) => ['serious', 'critical'].includes(impact));
    expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  test('a page without script, and the edition with answers, cover nothing', async () => {
    const still = await opened(korean, { javaScriptEnabled: false });
    await expect.poll(() => still.locator('#positions-loop').isVisible()).toBe(true);
    await expect.poll(() => stored(still).isVisible()).toBe(true);
    const { page: filled } = await opener(name)(answers);
    await expect.poll(() => filled.locator('#positions-loop').isVisible()).toBe(true);
    await expect.poll(() => filled.locator('.question, .cover').count()).toBe(0);
  });
});

// Paper and a finger are not to be had by WebDriver.
describe.runIf(browserPath)('the questions of an exported lesson, in Chromium alone', () => {
  const opened = asking('Chromium');

  test('paper covers nothing', async () => {
    const page = await opened(korean);
    await expect.poll(() => stored(page).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('#positions-loop').isVisible()).toBe(true);
    await expect.poll(() => page.locator('.cover:visible, .question:visible, .lesson-bar:visible').count()).toBe(0);
    await expect.poll(() => stored(page).isVisible()).toBe(true);
  });

  test('an answer stands on paper where it is to be written', async () => {
    const page = await opened(korean);
    const asks = question(page, '03-stride');
    await press(page.locator('.lesson-bar'), '모두 보기');
    await asks.getByLabel('답', { exact: true }).fill('27');
    await press(asks, '확인');
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('.write', { hasText: '27' }).isVisible()).toBe(true);
  });

  test('a finger drags a line by its grip', async () => {
    const page = await opened(english, phone);
    await press(page.locator('.lesson-bar'), 'Show all');
    const asks = question(page, '09-order-loops');
    await unfolded(page, '09-order-loops');
    const lines = asks.locator('.lines code');
    await lines.first().waitFor();
    const before = await lines.allTextContents();
    await asks.locator('.grip').nth(2).scrollIntoViewIfNeeded();
    const [from, to] = await Promise.all([
      asks.locator('.grip').nth(2).boundingBox(),
      asks.locator('.lines li').nth(0).boundingBox(),
    ]);
    if (!from || !to) throw new Error('not to be seen');
    const touch = await page.context().newCDPSession(page);
    const x = from.x + from.width / 2;
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x, y }] });
    await send('touchStart', from.y + from.height / 2);
    for (const share of [0.3, 0.6, 0.9, 1]) await send('touchMove', from.y + share * (to.y + 2 - from.y));
    await send('touchEnd');
    await expect.poll(() => lines.allTextContents()).toEqual([before[2], before[0], before[1], ...before.slice(3)]);
  });
});

/** Opens the folds around a question. */
function unfolded(page: Page, id: string): Promise<void> {
  return page.evaluate(`(() => {
    let fold = document.querySelector('[data-exercise="${id}"]').closest('details');
    for (; fold; fold = fold.parentElement.closest('details')) fold.open = true;
  })()`);
}
