import { join } from 'node:path';
import envPaths from 'env-paths';

/**
 * Path of the folder for downloaded data: `CNN_CACHE` where it is set, else where this system keeps caches
 * (`XDG_CACHE_HOME` or `~/.cache`, `~/Library/Caches`, `%LOCALAPPDATA%`). A class can share one, read-only.
 */
export function cacheFolder(): string {
  return process.env.CNN_CACHE || join(envPaths('cnn-notebooks', { suffix: '' }).cache);
}
