import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { cacheFolder } from '../../../kernel-lib/data/download/cache-folder.ts';

afterEach(() => vi.unstubAllEnvs());

test('CNN_CACHE names the cache', () => {
  vi.stubEnv('CNN_CACHE', '/shared by the class');
  vi.stubEnv('XDG_CACHE_HOME', '/var/cache');
  expect(cacheFolder()).toBe('/shared by the class');
});

/** Where each system keeps caches, and the variable that moves them all. */
const homes: Readonly<Record<string, readonly [variable: string, usual: string]>> = {
  linux: ['XDG_CACHE_HOME', join(homedir(), '.cache', 'cnn-notebooks')],
  darwin: ['', join(homedir(), 'Library', 'Caches', 'cnn-notebooks')],
  win32: ['LOCALAPPDATA', join(homedir(), 'AppData', 'Local', 'cnn-notebooks', 'Cache')],
};

test.runIf(process.platform in homes)('without it the cache lies where this system keeps them', () => {
  const [variable, usual] = homes[process.platform];
  vi.stubEnv('CNN_CACHE', '');
  if (variable) vi.stubEnv(variable, '');
  expect(cacheFolder()).toBe(usual);
  if (process.platform !== 'linux') return;
  vi.stubEnv(variable, '/var/cache');
  expect(cacheFolder()).toBe('/var/cache/cnn-notebooks');
});
