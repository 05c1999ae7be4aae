// @ts-check
import { prose } from './prose.mjs';

/** @typedef {import('./form-cells.mjs').FormCell} FormCell */
/** @typedef {import('./about-cells.mjs').Complaint} Complaint */
/** @typedef {import('./form.mjs').FormLibrary} FormLibrary */
/** @typedef {import('../find-lessons.mjs').Language} Language */

const endings =
  '이|가|은|는|을|를|의|에|에서|에는|에도|로|으로|와|과|도|만|들|들이|들은|들을|나|이나|라|이라|란|이란|예요|이에요|이고|고|하고|마다|처럼|보다|부터|까지|라고|이라고|라는|이라는';

/** What a filter is called elsewhere is said once, where it is explained. */
const saidOnce = 'filter';

/**
 * Words that the glossary does not use, in what a learner reads; not in what is quoted, nor in notes for teachers.
 *
 * @param {readonly FormCell[]} cells
 * @param {Language} language
 * @param {FormLibrary} library
 * @returns {Complaint[]}
 */
export function aboutTerms(cells, language, { glossary }) {
  const read = cells
    .filter(({ isCode, teacher }) => !isCode && !teacher)
    .map(({ id, text }) => ({ id, words: unquoted(prose(text)) }));
  return glossary.flatMap((term) =>
    term.avoid.flatMap((variant) => {
      const found = read.flatMap(({ id, words }) => [...words.matchAll(wholeWord(variant))].map(() => id));
      const text = {
        ko: `${variant}: 용어집의 말은 ${term[language]}예요.`,
        en: `${variant}: the word of the glossary is ${term[language]}.`,
      };
      return found.slice(term.en === saidOnce ? 1 : 0).map((cell) => ({ cell, text }));
    }),
  );
}

function unquoted(/** @type {string} */ text) {
  return text.replace(/"[^"\n]*"|“[^”\n]*”|〈[^〉\n]*〉|「[^」\n]*」/g, ' ');
}

function wholeWord(/** @type {string} */ variant) {
  const hangul = /[가-힣]$/.test(variant);
  return hangul
    ? new RegExp(`(?<![가-힣])${variant}(?:${endings})?(?![가-힣])`, 'g')
    : new RegExp(`(?<![\\p{L}\\p{N}])${variant}s?(?![\\p{L}\\p{N}-])`, 'giu');
}
