import type { Page } from 'playwright-core';

/** The size of the smallest letters of the pictures in a part of the page, as the eye meets them, also of what is alive there. */
export function smallestText(page: Page, selector: string): Promise<number> {
  return page.evaluate(`(() => {
    const parts = [...document.querySelectorAll(${JSON.stringify(selector)})];
    const texts = parts.flatMap((part) => [...(part.shadowRoot ?? part).querySelectorAll('svg text')]);
    const sizes = texts
      .filter((one) => one.checkVisibility() && one.textContent.trim() !== '' && one.getScreenCTM().a > 0.1)
      .map((one) => parseFloat(getComputedStyle(one).fontSize) * one.getScreenCTM().a);
    return Math.round(10 * Math.min(...sizes)) / 10;
  })()`);
}
