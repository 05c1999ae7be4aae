// @ts-check
import { codeParts } from '../../lessons/code-parts.mjs';
import { ts } from '../../lessons/kernel-type-script.mjs';

/** @typedef {import('../../machine/say.mjs').Text} Text */
/** @typedef {import('@tslab/typescript-for-tslab').Node} Node */

const hangul = /[가-힣]/;

/**
 * Where the code of an English cell is not that of the Korean one: what strings and comments say may differ, but not what
 * stands around them, nor the numbers and the `${…}` in a string; and no Korean may be left.
 *
 * @param {string} ko
 * @param {string} en
 * @returns {Text[]}
 */
export function drift(ko, en) {
  const [korean, english] = [ko, en].map(codeParts);
  const left = english
    .filter(({ kind, text }) => kind !== 'code' && hangul.test(text))
    .map(({ text }) => untranslated(text));
  if (skeleton(ko) !== skeleton(en)) return [otherCode, ...left];
  const strings = english.filter(({ kind }) => kind === 'string');
  const others = korean
    .filter(({ kind }) => kind === 'string')
    .flatMap(({ text, node }, i) => {
      const same = String(facts(/** @type {Node} */ (node))) === String(facts(/** @type {Node} */ (strings[i].node)));
      return same ? [] : [otherNumbers(text, strings[i].text)];
    });
  return [...others, ...left];
}

/**
 * Code with empty strings, without comments, with no more white space than it needs.
 *
 * @param {string} code
 */
function skeleton(code) {
  const spoken = code.replace(/\bsetLanguage\((['"])ko\1\)/, 'setLanguage($1en$1)');
  return codeParts(spoken)
    .map(({ kind, text }) => ({ code: text, comment: ' ', string: "''" })[kind])
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ ?([^\w$ ]) ?/g, '$1')
    .trim();
}

/**
 * The numbers and the expressions in a string, in no order.
 *
 * @param {Node} node
 * @returns {string[]}
 */
function facts(node) {
  if (ts.isStringLiteralLike(node)) return numbers(node.text);
  if (!ts.isTemplateExpression(node)) return [];
  const texts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
  const values = node.templateSpans.map(({ expression }) => `\${${skeleton(expression.getText())}}`);
  return [...texts.flatMap(numbers), ...values].sort();
}

function numbers(/** @type {string} */ text) {
  return (text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? []).map((number) => number.replaceAll(',', '')).sort();
}

const otherCode = {
  ko: '코드가 한국어 노트북과 달라요. 문자열의 수도 같아야 해요.',
  en: 'its code is not that of the Korean notebook; it has to have as many strings, too.',
};

const otherNumbers = (/** @type {string} */ ko, /** @type {string} */ en) => ({
  ko: `${shortened(en)}: 수나 \${…}가 ${shortened(ko)}와 달라요.`,
  en: `${shortened(en)}: its numbers or \${…} are not those of ${shortened(ko)}.`,
});

const untranslated = (/** @type {string} */ text) => ({
  ko: `아직 영어로 옮기지 않았어요: ${shortened(text)}`,
  en: `not translated yet: ${shortened(text)}`,
});

function shortened(/** @type {string} */ text) {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}
