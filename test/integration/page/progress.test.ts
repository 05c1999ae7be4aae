import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browsers } from '../../support/browsers.ts';
import { posed } from '../../support/posed.ts';
import { AskingLessons } from './asking-lessons.ts';
import { opener } from './live-page.ts';

const lessons = new AskingLessons();
let front: string;
beforeAll(async () => {
  for (const name of ['03-output-size', '04-filters-and-channels']) await lessons.export('ko', name);
  front = `${await lessons.front()}#ko`;
});
afterAll(() => lessons.remove());

/** Answers the question on strides, as it is right. */
async function answer(page: Page): Promise<void> {
  await page.getByRole('button', { name: '모두 보기' }).click();
  const asks = page.locator('[data-exercise="03-stride"]');
  await asks.getByLabel('답', { exact: true }).fill(String(posed('03-stride').right));
  await asks.getByRole('button', { name: '확인' }).click();
  await asks.locator('.verdict', { hasText: '✓' }).waitFor();
}

describe.each(browsers)('what a reader did is kept, in $name from a folder', ({ name, isInstalled }) => {
  beforeEach(({ skip }) => skip(!isInstalled));

  test('the link that comes back marks it on the front page, and both know of it when they are opened again', async () => {
    const { page, wrong, reached } = await opener(name)(front);
    const entry = (page: Page) => page.locator('#ko [data-lesson="03-output-size"]');
    // Where pages of a folder share nothing, the front page cannot know by itself, and says so.
    await expect.poll(() => page.getByText('기억을 나누지 못해요').first().isVisible()).toBe(name === 'Firefox');
    await entry(page).getByRole('link').first().click();
    await answer(page);
    await page.getByRole('link', { name: '모든 수업' }).first().click();
    // Where the end of the page came into view, it counts as read.
    const done = /^(열어 봤어요|끝까지 읽었어요) · 목표 5개 가운데 1개를 이뤘어요$/;
    await expect.poll(() => entry(page).locator('.done').textContent()).toMatch(done);
    const later = await page.context().newPage();
    await page.close();
    await later.goto(front);
    await expect.poll(() => entry(later).locator('.done').textContent()).toMatch(done);
    await later.getByRole('link', { name: /^이어서 하기/ }).click();
    await expect.poll(() => later.locator('.goals summary').textContent()).toBe('목표 5개 가운데 1개를 이뤘어요');
    const answered = later.locator('[data-exercise="03-stride"]').getByLabel('답', { exact: true });
    await expect.poll(() => answered.inputValue()).toBe(String(posed('03-stride').right));
    expect([...wrong, ...reached]).toEqual([]);
  });

  test('from lesson to lesson and then home, each is marked, and no address keeps what it carried', async () => {
    const { page, wrong, reached } = await opener(name)(front);
    const entry = (lesson: string) => page.locator(`#ko [data-lesson="${lesson}"] .done`);
    await page.locator('#ko [data-lesson="03-output-size"]').getByRole('link').first().click();
    await answer(page);
    await page.locator('.around').scrollIntoViewIfNeeded();
    await page.locator('a.home[href*="read"]').first().waitFor({ state: 'attached' });
    await page.locator('.around [rel="next"]').click();
    await page.locator('body[data-lesson="04-filters-and-channels"]').waitFor();
    expect(new URL(page.url()).hash).toBe('');
    await page.getByRole('link', { name: '모든 수업' }).first().click();
    await entry('04-filters-and-channels').getByText('열어 봤어요').waitFor();
    await expect
      .poll(() => entry('03-output-size').textContent())
      .toBe('끝까지 읽었어요 · 목표 5개 가운데 1개를 이뤘어요');
    expect(new URL(page.url()).hash).toBe('#ko');
    expect([...wrong, ...reached]).toEqual([]);
  });

  test('an address that carries a setting keeps it', async () => {
    const { page } = await opener(name)(`${new URL('ko/03-output-size.html', front).href}#touch=place&5`);
    await page.locator('a.home[href*="opened"]').first().waitFor({ state: 'attached' });
    expect(new URL(page.url()).hash).toBe('#touch=place&5');
  });
});
