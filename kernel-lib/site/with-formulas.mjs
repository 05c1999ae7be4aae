// @ts-check
import katex from 'katex';

/** @typedef {import('../lessons/run-lessons.mjs').Remark} Remark */

// nbconvert puts attributes into the order of the alphabet.
const formula = /<span class="tex" data-cell="([^"]*)" data-display="(true|false)" data-index="(\d*)">([^<]*)<\/span>/g;

/**
 * The page with its formulas as KaTeX's HTML and MathML, which need no script to be read; one that KaTeX lacks is shown as
 * it was written, and named.
 *
 * @param {string} html
 * @param {string} sentence for a formula that cannot be set, with {} for the formula
 * @returns {{ html: string, remarks: readonly Remark[] }}
 */
export function withFormulas(html, sentence) {
  /** @type {Remark[]} */
  const remarks = [];
  const set = html.replace(formula, (_, id, display, index, escaped) => {
    const tex = unescaped(escaped);
    try {
      return katex.renderToString(underscored(tex), { ...settings, displayMode: display === 'true' });
    } catch {
      const text = sentence.replace('{}', () => tex.trim());
      remarks.push({ index: index === '' ? null : Number(index), id: unescaped(id), text });
      return `<code class="formula" title="${escapedAgain(text)}">${escaped}</code>`;
    }
  });
  return { html: set, remarks };
}

// A formula that is untrusted stays in its place and comes to an end.
const settings = /** @type {const} */ ({ strict: 'ignore', trust: false, maxSize: 20, maxExpand: 1000 });

/**
 * In words a bare underscore is one: JupyterLab shows it so, KaTeX refuses it.
 *
 * @param {string} tex
 */
function underscored(tex) {
  return tex.replace(/\\(text|mbox|textbf|textit|texttt|textrm)\s*\{([^{}$]*)\}/g, (_, name, words) => {
    return `\\${name === 'mbox' ? 'text' : name}{${words.replace(/(?<!\\)_/g, '\\_')}}`;
  });
}

/** @param {string} text */
function unescaped(text) {
  const characters = /** @type {Record<string, string>} */ ({ lt: '<', gt: '>', quot: '"', '#x27': "'", amp: '&' });
  return text.replace(/&(lt|gt|quot|#x27|amp);/g, (_, name) => characters[name]);
}

/** @param {string} text */
function escapedAgain(text) {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
