// @ts-check
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const dist = fileURLToPath(new URL('../../kernel-lib/dist', import.meta.url));

/**
 * The address of a list of rooms as a module that every Node reads, made anew from the sources.
 *
 * @param {URL} [list]
 * @returns {Promise<string>}
 */
export async function rooms(list = new URL('all-rooms.ts', import.meta.url)) {
  const input = fileURLToPath(list);
  const file = join(dist, `${basename(input, '.ts')}.js`);
  const bundle = await rolldown({ input, platform: 'node', external: /^[a-z@]/ });
  await bundle.write({ file });
  return pathToFileURL(file).href;
}
