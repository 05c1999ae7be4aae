// @ts-check
import { createHash } from 'node:crypto';
import { codeParts } from '../../lessons/code-parts.mjs';

/** @typedef {import('../../lessons/code-parts.mjs').CodePart} CodePart */

const hangul = /[가-힣]/;

/**
 * The code of a Korean cell with English strings and comments in the places of the Korean ones, and a record by which the
 * next run knows the Korean that each was translated from. What has no English keeps the Korean.
 *
 * @param {string} ko
 * @param {string} [en] the English cell as it is stored
 * @param {string} [record] what this function gave when it was stored
 * @returns {{ code: string, record?: string }}
 */
export function translatedCode(ko, en, record) {
  const parts = codeParts(ko);
  const korean = parts.filter(isText).map(({ text }) => text);
  if (!korean.some((text) => hangul.test(text))) return { code: spokenEnglish(ko) };
  const english = codeParts(en ?? '')
    .filter(isText)
    .map(({ text }) => text);
  const texts = placed(korean, en === undefined ? undefined : english, record);
  // Better the code of before, and a complaint, than English in the wrong places.
  if (!texts) return { code: /** @type {string} */ (en), ...(record !== undefined && { record }) };
  const rest = texts.values();
  const code = parts.map((part) => (isText(part) ? rest.next().value : part.text)).join('');
  return { code: spokenEnglish(code), record: korean.map((text, i) => pair(text, texts[i])).join(' ') };
}

/**
 * The text for each place: as it is where there is no Hangul in it, else its English; nothing where places do not match.
 *
 * @param {readonly string[]} korean
 * @param {readonly string[] | undefined} english
 * @param {string | undefined} record
 * @returns {string[] | undefined}
 */
function placed(korean, english, record) {
  if (english === undefined) return [...korean];
  const pairs = record?.split(' ').map((both) => both.split('.')) ?? [];
  const recorded = pairs.length === english.length;
  const known = new Map(recorded ? pairs.map(([from], i) => [from, english[i]]) : []);
  if (english.length !== korean.length && !recorded) return undefined;
  return korean.map((text, i) => {
    if (!hangul.test(text)) return text;
    if (english.length !== korean.length) return known.get(hash(text)) ?? text;
    const [from, to] = recorded ? pairs[i] : [];
    // Where the Korean has changed and the English has not, the English says what the Korean said before.
    const stale = from !== undefined && from !== hash(text) && to === hash(english[i]);
    return stale ? (known.get(hash(text)) ?? text) : english[i];
  });
}

function isText(/** @type {CodePart} */ { kind }) {
  return kind !== 'code';
}

function pair(/** @type {string} */ ko, /** @type {string} */ en) {
  return hangul.test(ko) ? `${hash(ko)}.${hash(en)}` : '-';
}

function hash(/** @type {string} */ text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 6);
}

function spokenEnglish(/** @type {string} */ code) {
  return code.replace(/\bsetLanguage\((['"])ko\1\)/, 'setLanguage($1en$1)');
}
