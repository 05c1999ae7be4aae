// @ts-check

/** @typedef {import('./complaints.mjs').Complaint} Complaint */
/** @typedef {import('./tidy.mjs').Notebook} Notebook */
/** @typedef {{ name: string, notebook: Notebook }} Stored `name` is the language and the file, as in `ko/03-output-size.ipynb` */

/**
 * Where a lesson links to one that is not there, or names one that it needs by another title.
 *
 * @param {Stored} stored
 * @param {readonly Stored[]} all the lessons of both languages
 * @returns {Complaint[]}
 */
export function aboutLinks({ name, notebook }, all) {
  const titles = new Map(all.map((each) => [each.name, each.notebook.metadata.lesson.title]));
  const language = name.split('/')[0];
  return notebook.cells
    .filter(({ cell_type }) => cell_type === 'markdown')
    .flatMap(({ id, source }) =>
      [...source.join('').matchAll(/\[([^\]]+)\]\((?:\.\/)?([\w-]+\.ipynb)/g)].flatMap(([, text, file]) => {
        const title = titles.get(`${language}/${file}`);
        if (title === undefined) return [{ cell: id, text: missing(file) }];
        return id === 'front' && text !== title ? [{ cell: id, text: otherTitle(text, title) }] : [];
      }),
    );
}

const missing = (/** @type {string} */ file) => ({
  ko: `${file}: 그런 수업은 없어요.`,
  en: `${file}: there is no such lesson.`,
});

const otherTitle = (/** @type {string} */ text, /** @type {string} */ title) => ({
  ko: `먼저 볼 것의 '${text}'은(는) 제목이 '${title}'이에요.`,
  en: `'${text}', needed before, is called '${title}'.`,
});
