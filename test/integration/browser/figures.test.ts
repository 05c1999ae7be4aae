import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Figure } from '../../../kernel-lib/figures/figure.ts';
import { setLanguage } from '../../../kernel-lib/text/language.ts';
import { gallery } from '../../figures/gallery.ts';
import { browser, browserPath } from '../../support/browser.mjs';

const title = { ko: '왜 28이 26이 되죠?', en: 'Why does 28 become 26?' };
const caption = {
  ko: '테두리 픽셀도 필터가 읽었어요. 다만 그곳을 가운데로 하는 자리가 없을 뿐이에요.',
  en: 'The filter has read the pixels of the border, too; there is only no position with one of them in its middle.',
};
const hostile = `<img src=x onerror="alert(1)"><script>alert(2)</script><a href="javascript:alert(3)">$x$</a>%{x}`;

vi.setConfig({ testTimeout: 60_000 });

setLanguage('ko');
const korean = Object.entries(gallery(title, caption));
setLanguage('en');
const english = Object.entries(gallery(title, caption));
const attacked = Object.entries(gallery({ ko: hostile, en: hostile }, { ko: hostile, en: hostile }));

describe.runIf(browserPath)('in Chromium', () => {
  let chromium: Browser;
  let page: Page;
  const complaints: string[] = [];

  /** What a function of `in-page.js` returns there. */
  function inPage<Result>(name: string, ...values: unknown[]): Promise<Result> {
    return page.evaluate(`${name}(...${JSON.stringify(values)})`);
  }

  beforeAll(async () => {
    chromium = await browser();
    page = await chromium.newPage({ viewport: { width: 800, height: 1000 } });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('dialog', (dialog) => complaints.push(dialog.message()));
    page.on('request', ({ url }) => /^(data|blob|about):/.test(url()) || complaints.push(url()));
    await page.setContent('<!doctype html><div id="place"></div>');
    await page.addScriptTag({ path: fileURLToPath(new URL('in-page.js', import.meta.url)) });
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve('plotly.js-dist/plotly.js') });
  }, 60_000);
  afterAll(() => chromium.close());

  test.each(english)('Plotly knows every attribute of %s', async (_, figure) => {
    for (const { data, layout } of shown(figure)) {
      expect(await inPage('mistakes', data, layout)).toEqual([]);
    }
  });

  test.each(korean)('Plotly draws what the SVG of %s says', async (_, { plotly, svg }) => {
    const [drawn, said] = await inPage<[string[], string[]]>('drawBoth', plotly, svg);
    expect(said).not.toEqual([]);
    for (const text of said) expect(drawn.join('\n')).toContain(text);
  });

  test.each([...korean, ...english])('no text of %s leaves the picture or lies on another', async (_, { svg }) => {
    expect(await inPage('collisions', svg)).toEqual([]);
  });

  test('hostile words run nothing and ask for nothing', async () => {
    for (const [, { plotly, svg }] of attacked) {
      await inPage('drawBoth', plotly, svg);
      await expect.poll(() => page.locator('#place :is(script, img, a, foreignObject)').count()).toBe(0);
    }
    expect(complaints).toEqual([]);
  });
});

/** The figure, or each of its steps as a figure of its own: what is not visible is not validated by Plotly. */
function shown({ plotly: { data, layout } }: Figure): { data: unknown; layout: unknown }[] {
  const { sliders, ...rest } = layout;
  if (!Array.isArray(sliders)) return [{ data, layout }];
  return sliders[0].steps.map(({ args: [{ visible }, changed] }: { args: [{ visible: boolean[] }, object] }) => ({
    data: data.filter((_, i) => visible[i]).map((trace) => ({ ...trace, visible: true })),
    layout: { ...rest, ...changed },
  }));
}
