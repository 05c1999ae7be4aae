// @ts-check
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const here = dirname(fileURLToPath(import.meta.url));

/**
 * The address of `all-rooms.ts` as a module that every Node reads, made anew from the sources.
 *
 * @returns {Promise<string>}
 */
export async function rooms() {
  const file = join(here, '../../kernel-lib/dist/rooms.js');
  const bundle = await rolldown({ input: join(here, 'all-rooms.ts'), platform: 'node', external: /^[a-z@]/ });
  await bundle.write({ file });
  return pathToFileURL(file).href;
}
