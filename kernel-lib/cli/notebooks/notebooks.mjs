// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readNotebook } from '../../lessons/read-notebook.mjs';
import { root } from '../../machine/root.mjs';
import { say } from '../../machine/say.mjs';
import { writeFile } from '../../machine/write-file.mjs';
import { complaints } from './complaints.mjs';
import { tidy } from './tidy.mjs';
import { translated } from './translated.mjs';

/** @typedef {import('./tidy.mjs').Notebook} Notebook */

/**
 * Tidies the stored notebooks and carries the code of `ko` over to `en`; with `--check` changes nothing and says what is
 * not as it should be.
 *
 * @param {string[]} argv
 * @returns {Promise<number>} exit status: 0 when there is nothing left to do
 */
export async function notebooks(argv) {
  const { values } = parseArgs({ args: argv, options: { check: { type: 'boolean' }, notebooks: { type: 'string' } } });
  const folder = resolve(values.notebooks ?? join(root, 'notebooks'));
  const changed = wanted(folder).filter(({ file, text }) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
  if (!values.check) for (const { file, text } of changed) writeFile(file, text);
  const told = changed.map(({ name }) =>
    say(values.check ? drift(name) : { ko: `✓ ${name}: 정리했어요.`, en: `✓ ${name}: tidied.` }),
  );
  const bad = wanted(folder).flatMap(({ name, notebook, origin }) =>
    complaints(notebook, origin).map(({ cell, text }) => `✗ ${name}${cell ? ` ${cell}` : ''}: ${say(text)}`),
  );
  for (const line of [...told, ...bad]) console.log(line);
  return bad.length > 0 || (values.check && changed.length > 0) ? 1 : 0;
}

/**
 * Every notebook as it should be stored.
 *
 * @param {string} folder with ko/ and en/
 * @returns {{ name: string, file: string, text: string, notebook: Notebook, origin: Notebook | undefined }[]}
 */
export function wanted(folder) {
  return readdirSync(join(folder, 'ko'))
    .filter((file) => file.endsWith('.ipynb'))
    .sort()
    .flatMap((file) => {
      const ko = tidy(readNotebook(join(folder, 'ko', file)));
      const english = join(folder, 'en', file);
      const en = translated(ko, existsSync(english) ? readNotebook(english) : undefined);
      const stored = (
        /** @type {string} */ language,
        /** @type {Notebook} */ notebook,
        /** @type {Notebook | undefined} */ origin,
      ) => ({
        name: `${language}/${file}`,
        file: join(folder, language, file),
        text: `${JSON.stringify(sorted(notebook), null, 1)}\n`,
        notebook,
        origin,
      });
      return [stored('ko', ko, undefined), stored('en', en, ko)];
    });
}

/** @param {string} name */
function drift(name) {
  return {
    ko: `✗ ${name}: 저장된 꼴이 아니에요. npm run notebooks를 실행해 주세요.`,
    en: `✗ ${name}: not as it should be stored. Please run npm run notebooks.`,
  };
}

/**
 * Keys in alphabetical order all the way down, as nbformat writes them.
 *
 * @param {any} value
 * @returns {any}
 */
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}
