import { readdirSync } from 'node:fs';

/** The folder of notebooks that were run already, with their outputs: `npm test` runs every lesson anyway. */
export const executed: string | undefined = process.env.PAGE_EXECUTED;

const every = readdirSync(new URL('../../../../notebooks/ko', import.meta.url))
  .filter((file) => file.endsWith('.ipynb'))
  .map((file) => file.replace('.ipynb', ''))
  .sort();

/** The lessons that are tried in pages: all that were run, or one. */
export const lessons: readonly string[] =
  process.env.PAGE_LESSONS?.split(',') ?? (executed ? every : ['03-output-size']);
