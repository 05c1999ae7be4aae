import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { findLessons } from '../../../kernel-lib/lessons/find-lessons.mjs';
import type { Result } from '../../../kernel-lib/lessons/run-lessons.mjs';
import { root } from '../../../kernel-lib/machine/root.mjs';
import { writeSite } from '../../../kernel-lib/site/site.mjs';
import { browserPath, browserWithProfile } from '../../support/browser.mjs';
import { type BrowserName, browsers } from '../../support/browsers.ts';
import { smallestText } from '../../support/smallest-text.ts';
import { type LivePage, opener } from '../page/live-page.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const site = mkdtempSync(join(tmpdir(), '수업 site-'));
const address = pathToFileURL(join(site, 'index.html')).href;

beforeAll(async () => {
  const notebooks = join(root, 'notebooks');
  const results = (['ko', 'en'] as const).flatMap((language) => findLessons(notebooks, language).map(passed));
  await writeSite({ site, notebooks, python: '' }, results);
});
afterAll(() => rmSync(site, { recursive: true, force: true }));

type Opened = (how?: BrowserContextOptions, hash?: string) => Promise<LivePage>;

/** Opens the front page, or a part of it. */
function opening(name: BrowserName): Opened {
  return (how = {}, hash = '') => opener(name)(address + hash, { locale: 'ko-KR', ...how });
}

describe.each(browsers)('the front page, opened from a folder in $name', ({ name, isInstalled }) => {
  beforeEach(({ skip }) => skip(!isInstalled));
  const opened = opening(name);

  test.each([
    ['ko-KR', '합성곱 신경망, 한 걸음씩'],
    ['en-GB', 'Convolutional neural networks, step by step'],
    ['fr-FR', '합성곱 신경망, 한 걸음씩'],
  ])('who reads %s is greeted with %s', async (locale, title) => {
    const { page } = await opened({ locale });
    await expect.poll(() => page.locator('h1:visible').allInnerTexts()).toEqual([title]);
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(/^[가-힣]/.test(title) ? 'ko' : 'en');
  });

  test('the language that was chosen stays, and a link asks for its own', async () => {
    const { page } = await opened();
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Convolutional' }).waitFor();
    await page.goto('about:blank');
    await page.goto(address);
    await expect.poll(() => page.locator('h1:visible').textContent()).toMatch(/^Convolutional/);
    await page.goto('about:blank');
    await page.goto(`${address}#glossary-ko`);
    await expect.poll(() => page.locator('h2:visible').allInnerTexts()).toEqual(['수업', '다섯 문서', '낱말']);
  });

  test('without a script both languages are there, with their pictures', async () => {
    const { page } = await opened({ javaScriptEnabled: false });
    await expect.poll(() => page.locator('h1:visible').count()).toBe(2);
    await expect
      .poll(() => page.locator('.lessons > li:visible').count())
      .toBe(2 * findLessons(join(root, 'notebooks'), 'ko').length);
    const picture = await page.locator('.picture').first().boundingBox();
    expect(picture?.width).toBeGreaterThan(200);
    await expect.poll(() => page.locator('.controls:visible, .forget:visible, .notice:visible').count()).toBe(0);
  });

  test.each(['ko-KR', 'en-GB'])('nothing is wider than a phone in %s, opened out', async (locale) => {
    const { page } = await opened({ locale, viewport: { width: 360, height: 740 } });
    await page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true");
    await expect
      .poll(() => page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'))
      .toBe(0);
    await expect.poll(() => page.locator('.journey:visible').count()).toBe(1);
    await expect.poll(() => smallestText(page, '.journey.tall')).toBeGreaterThanOrEqual(11);
  });

  test('the words of the picture can be read on a laptop', async () => {
    const { page } = await opened({ locale: 'en-GB', viewport: { width: 1280, height: 800 } });
    await expect.poll(() => smallestText(page, '.journey.wide')).toBeGreaterThanOrEqual(13);
    const names = await page
      .locator('.journey.wide:visible .names text')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ left, right }) => ({ left, right })));
    for (const [i, { left }] of names.entries()) if (i > 0) expect(left).toBeGreaterThan(names[i - 1].right + 8);
  });

  test.each([
    ['light', 'ko-KR'],
    ['dark', 'en-GB'],
  ] as const)('axe finds nothing in the way of a reader, %s', async (colorScheme, locale) => {
    const { page } = await opened({ colorScheme, locale });
    await page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true");
    await page.evaluate(readFileSync(axe, 'utf8'));
    const { violations } = (await page.evaluate('axe.run({ preload: false })')) as {
      violations: { id: string; nodes: { html: string }[] }[];
    };
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  test('the window moves by key and by pointer, and what it gave moves with it', async () => {
    const { page } = await opened({ viewport: { width: 1280, height: 900 } });
    const at = async (mark: string) => {
      const rect = page.locator(`#wide .${mark}`).first();
      const [x, from, cell] = await Promise.all(
        ['x', 'data-x', 'data-cell'].map(async (name) => Number(await rect.getAttribute(name))),
      );
      return Math.round((x - from) / cell);
    };
    await expect.poll(async () => [await at('window'), await at('cell'), await at('half')]).toEqual([12, 12, 6]);
    const slide = page.locator('.slide input:visible');
    await slide.focus();
    await slide.press('ArrowRight');
    await slide.press('ArrowRight');
    await expect.poll(async () => [await at('window'), await at('cell'), await at('half')]).toEqual([14, 14, 7]);
    await expect.poll(() => slide.getAttribute('aria-valuetext')).toBe('8번째 행, 15번째 열');
    const digit = await page.locator('.journey.wide:visible').boundingBox();
    if (!digit) throw new Error('no picture');
    await page.mouse.move(digit.x + 20, digit.y + digit.height * 0.5);
    await expect.poll(() => at('window')).toBeLessThan(3);
    await slide.press('End');
    await expect.poll(async () => [await at('window'), await at('cell'), await at('half')]).toEqual([25, 25, 12]);
  });

  test('another digit goes through the network', async () => {
    const { page } = await opened();
    const shown = () => page.locator('#wide .sight:not([visibility=hidden])').getAttribute('data-digit');
    await expect.poll(() => shown()).toBe('3');
    await page.getByRole('radio', { name: '9' }).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => shown()).toBe('9');
  });

  test('what the link from a lesson tells is marked, kept, and can be forgotten', async () => {
    const { page } = await opened({}, '#ko&03-output-size=opened,read,03-positions,03-stride');
    const lesson = page.locator('#ko [data-lesson="03-output-size"]');
    await expect
      .poll(() => lesson.locator('.done').textContent())
      .toBe('끝까지 읽었어요 · 목표 5개 가운데 2개를 이뤘어요');
    await expect.poll(() => lesson.locator('.met').count()).toBe(2);
    expect(new URL(page.url()).hash).toBe('#ko');
    await expect.poll(() => page.locator('.begin a:visible').textContent()).toBe('이어서 하기: 왜 28이 26이 되죠?');
    await page.reload();
    await expect.poll(() => lesson.locator('.done').textContent()).toMatch(/^끝까지/);
    await page.getByRole('button', { name: '여기 남은 기록 지우기' }).click();
    await expect.poll(() => lesson.locator('.done').textContent()).toBe('');
    await expect
      .poll(() => page.locator('.forget:visible [role=status]').textContent())
      .toBe('이 페이지의 기록을 지웠어요.');
    await expect.poll(() => page.locator('.begin a:visible').textContent()).toBe('처음부터 시작하기');
    await expect.poll(() => page.evaluate("localStorage.getItem('cnn-lessons.progress')")).toBe(null);
  });

  test.each([
    '#ko&03-output-size=<img src=x onerror=alert(1)>',
    '#ko&__proto__=opened',
    '#ko&99-none=opened,read',
    '#ko&03-output-size',
    '#ko&=&&==',
    `#ko&03-output-size=${'x,'.repeat(5000)}`,
    '#<script>1</script>&03-output-size="><b>',
    '#%E0%A4%A',
  ])('a link that somebody made up does no harm: %s', async (hash) => {
    const { page, wrong, reached } = await opened({}, hash);
    await expect.poll(() => page.locator('h1:visible').count()).toBe(1);
    await expect.poll(() => page.locator('.met, main img, main script').count()).toBe(0);
    expect([...wrong, ...reached]).toEqual([]);
  });

  test('what was kept and is damaged does no harm', async () => {
    const { page } = await opened();
    for (const kept of ['{', '[1,2]', '"x"', '{"03-output-size":"opened"}', '{"03-output-size":[{"a":1},null,7]}']) {
      await page.evaluate(`localStorage.setItem('cnn-lessons.progress', ${JSON.stringify(kept)})`);
      await page.reload();
      await expect.poll(() => page.locator('[data-lesson="03-output-size"]:visible .done').textContent()).toBe('');
      await expect.poll(() => page.locator('.controls:visible').count()).toBe(1);
    }
  });

  test('its policy lets it run, and nothing else', () => {
    const html = readFileSync(join(site, 'index.html'), 'utf8');
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/unsafe-|https?:|\son\w+=|style="/);
  });
});

// Files that are asked for, a setting of a profile and paper are not to be had by WebDriver.
describe.runIf(browserPath)('the front page, opened from a folder in Chromium alone', () => {
  const opened = opening('Chromium');

  test('it weighs less than 150 kB, all that it loads counted, and asks nothing of any network', async () => {
    const { page, wrong, reached } = await opened();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.reload();
    await page.getByText('낱말 ', { exact: false }).last().click();
    const files = asked.filter((url) => url.startsWith('file:')).map((url) => new URL(url));
    expect(files.length).toBeGreaterThan(3);
    expect([...wrong, ...reached]).toEqual([]);
    expect(files.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(150_000);
  });

  test('a browser that keeps nothing is told of, and marks what it is told meanwhile', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'profile-'));
    mkdirSync(join(profile, 'Default'));
    const blocked = { profile: { default_content_setting_values: { cookies: 2 } } };
    writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(blocked));
    const context = await browserWithProfile(profile, { locale: 'en-GB' });
    onTestFinished(async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    });
    const page = await context.newPage();
    await page.goto(`${address}#en&02-convolution=opened`);
    await expect(page.evaluate('localStorage.length')).rejects.toThrow('Access is denied');
    await expect
      .poll(() => page.locator('.notice:visible').textContent())
      .toMatch(/^This browser does not let pages remember/);
    await expect.poll(() => page.locator('#en [data-lesson="02-convolution"] .done').textContent()).toBe('opened');
  });

  test('paper has every fold open, and nothing to press', async () => {
    const { page } = await opened();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    await expect.poll(() => page.locator('.edition[lang=ko] details:not([open])').count()).toBe(0);
    await expect.poll(() => page.locator('.controls:visible, .press:visible, .choice:visible').count()).toBe(0);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000);
  });
});

function passed({ name, language }: { name: string; language: 'ko' | 'en' }): Result {
  return {
    lesson: name,
    language,
    edition: 'student',
    passed: true,
    cells: 1,
    seconds: 1,
    cellSeconds: [],
    faults: [],
  };
}
