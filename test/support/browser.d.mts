import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';

/** A Chromium of this machine, which neither npm nor pip brings; what only a browser can tell is told where there is one. */
export declare const browserPath: string | undefined;

/** Starts it. */
export declare function browser(): Promise<Browser>;

/** Starts it with what it keeps in a folder, so that it can be started again with that. */
export declare function browserWithProfile(folder: string, options?: BrowserContextOptions): Promise<BrowserContext>;
