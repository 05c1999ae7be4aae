// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { form } from '../../lessons/form/form.mjs';
import { readNotebook } from '../../lessons/read-notebook.mjs';
import { root } from '../../machine/root.mjs';
import { say } from '../../machine/say.mjs';
import { writeFile } from '../../machine/write-file.mjs';
import { complaints } from './complaints.mjs';
import { formTable } from './form-table.mjs';
import { aboutLinks } from './links.mjs';
import { tidy } from './tidy.mjs';
import { translated } from './translated.mjs';

/** @typedef {import('./tidy.mjs').Notebook} Notebook */

/**
 * Tidies the stored notebooks and carries the code of `ko` over to `en`; with `--check` changes nothing and says what is
 * not as it should be, the form of the lessons too; with `--form` changes nothing and shows the form in figures.
 *
 * @param {string[]} argv
 * @returns {Promise<number>} exit status: 0 when there is nothing left to do
 */
export async function notebooks(argv) {
  const { values } = parseArgs({ args: argv, options: flags });
  if (values.help) {
    console.log(say(usage));
    return 0;
  }
  const folder = resolve(values.notebooks ?? join(root, 'notebooks'));
  return values.form ? shownForm(folder) : tidied(folder, values.check ?? false);
}

const flags = /** @type {const} */ ({
  help: { type: 'boolean', short: 'h' },
  check: { type: 'boolean' },
  form: { type: 'boolean' },
  notebooks: { type: 'string' },
});

const usage = {
  ko: `npm run notebooks [-- --check | --form]

  npm run notebooks               노트북을 다듬고, 한국어 노트북의 코드를 영어 노트북에 옮겨요.
  npm run notebooks -- --check    아무것도 바꾸지 않고, 고칠 것과 수업의 꼴에 어긋난 것을 말해 줘요.
  npm run notebooks -- --form     수업의 꼴을 수로 보여 줘요: 읽을 양, 보이는 코드, 예측, 문제.`,
  en: `npm run notebooks [-- --check | --form]

  npm run notebooks               tidies the notebooks and carries code from Korean to English.
  npm run notebooks -- --check    changes nothing and says what is to be mended, the form of the lessons too.
  npm run notebooks -- --form     shows the form in figures: what there is to read, visible code, predictions, exercises.`,
};

/**
 * @param {string} folder
 * @param {boolean} check
 */
async function tidied(folder, check) {
  const changed = wanted(folder).filter(({ file, text }) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
  if (!check) for (const { file, text } of changed) writeFile(file, text);
  const told = changed.map(({ name }) =>
    say(check ? drift(name) : { ko: `✓ ${name}: 정리했어요.`, en: `✓ ${name}: tidied.` }),
  );
  const all = wanted(folder);
  const bad = all.flatMap((stored) => {
    const { name, notebook, origin } = stored;
    return listed(name, [...complaints(notebook, origin, name), ...aboutLinks(stored, all)]);
  });
  const formless = check ? (await forms(all)).flatMap(({ name, complaints }) => listed(name, complaints)) : [];
  for (const line of [...told, ...bad, ...formless]) console.log(line);
  return bad.length + formless.length > 0 || (check && changed.length > 0) ? 1 : 0;
}

/** @param {string} folder */
async function shownForm(folder) {
  const all = await forms(wanted(folder));
  for (const line of formTable(all)) console.log(line);
  const bad = all.flatMap(({ name, complaints }) => listed(name, complaints));
  for (const line of bad) console.log(line);
  return bad.length > 0 ? 1 : 0;
}

/** @param {ReturnType<typeof wanted>} all */
async function forms(all) {
  // Only now: the library may not have been built before.
  const library = await import('kernel-lib/browser');
  return all.map(({ name, notebook }) => {
    const [language, file] = /** @type {['ko' | 'en', string]} */ (name.split('/'));
    return { name, ...form(notebook, { name: file, language }, library) };
  });
}

/**
 * @param {string} name
 * @param {readonly import('../../lessons/form/form.mjs').Complaint[]} complaints
 */
function listed(name, complaints) {
  return complaints.map(({ cell, text }) => `✗ ${name}${cell ? ` ${cell}` : ''}: ${say(text)}`);
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
