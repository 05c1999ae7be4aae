// @ts-check
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const places = [
  process.env.CHROMIUM,
  chromium.executablePath(),
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

export const browserPath = places.find((place) => place && existsSync(place));

// As root its sandbox cannot start.
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** @type {typeof import('./browser.d.mts').browser} */
export const browser = () => chromium.launch({ executablePath: browserPath ?? '', args });

/** @type {typeof import('./browser.d.mts').browserWithProfile} */
export const browserWithProfile = (folder, options) =>
  chromium.launchPersistentContext(folder, { executablePath: browserPath ?? '', args, ...options });
