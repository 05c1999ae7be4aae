import type { Page } from 'playwright-core';

/** The size of the smallest letters of the pictures in a part of the page, as the eye meets them, also of what is alive there; 0 where there are none. */
export function smallestText(page: Page, selector: string): Promise<number> {
  return page.evaluate(`(() => {
    const parts = [...document.querySelectorAll(${JSON.stringify(selector)})];
    const texts = parts.flatMap((part) => [...(part.shadowRoot ?? part).querySelectorAll('svg text')]);
    const sizes = texts
      .filter((one) => one.checkVisibility())
      .map((one) => parseFloat(getComputedStyle(one).fontSize) * one.getScreenCTM().a);
    return sizes.length === 0 ? 0 : Math.min(...sizes);
  })()`);
}
