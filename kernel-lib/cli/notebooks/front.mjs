// @ts-check

/** @typedef {import('./tidy.mjs').Cell} Cell */

/**
 * What a lesson is, read from its first cell: title, summary, minutes, goals, and the lessons needed before.
 *
 * @param {readonly Cell[]} cells
 */
export function front(cells) {
  const text = cells[0]?.cell_type === 'markdown' ? cells[0].source.join('') : '';
  const paragraphs = text.split(/\n\s*\n/).map((paragraph) => paragraph.trim());
  const minutes = /\*\*(?:시간|Time):?\*\*:?\s*(\d+)/.exec(text)?.[1];
  return {
    title: plain(/^# (.+)$/m.exec(text)?.[1] ?? ''),
    summary: plain(paragraphs.find((paragraph) => paragraph && !/^(#|>|\*\*|[-*] )/.test(paragraph)) ?? ''),
    minutes: minutes === undefined ? null : Number(minutes),
    goals: [...text.matchAll(/^[-*] (.+(?:\n {2,}.+)*)/gm)].map(([, goal]) => plain(goal)),
    needs: [...text.matchAll(/\]\((?:\.\/)?([\w-]+)\.ipynb\)/g)].map(([, name]) => name),
  };
}

/**
 * Words without Markdown's marks, on one line.
 *
 * @param {string} markdown
 */
function plain(markdown) {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`$]|\\(?=[^\w\s])/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
