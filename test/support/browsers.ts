import type { Browser, BrowserContextOptions } from 'playwright-core';
import { browser, browserPath } from './browser.mjs';
import { firefox, firefoxPath } from './firefox.ts';

export type BrowserName = 'Chromium' | 'Firefox';

/** What a page may be shown in that Chromium is told with each context, and Firefox as it starts. */
export interface Look {
  readonly colorScheme?: BrowserContextOptions['colorScheme'] | undefined;
  readonly javaScriptEnabled?: boolean | undefined;
}

export interface InstalledBrowser {
  readonly name: BrowserName;
  readonly isInstalled: boolean;
  launch(look?: Look): Promise<Browser>;
}

/** Those that pages are tried in, as they are installed on this machine. */
export const browsers: readonly InstalledBrowser[] = [
  { name: 'Chromium', isInstalled: browserPath !== undefined, launch: browser },
  { name: 'Firefox', isInstalled: firefoxPath !== undefined, launch: firefox },
];
