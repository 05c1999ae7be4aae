import type { Browser } from 'playwright-core';
import { browser, browserPath } from './browser.mjs';
import { firefox, firefoxPath } from './firefox.ts';

export type BrowserName = 'Chromium' | 'Firefox';

export interface InstalledBrowser {
  readonly name: BrowserName;
  readonly isInstalled: boolean;
  launch(): Promise<Browser>;
}

/** Those that pages are tried in, as they are installed on this machine. */
export const browsers: readonly InstalledBrowser[] = [
  { name: 'Chromium', isInstalled: browserPath !== undefined, launch: browser },
  { name: 'Firefox', isInstalled: firefoxPath !== undefined, launch: firefox },
];
