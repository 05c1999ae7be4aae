// @ts-check

/**
 * The folders from the site to the pages of an edition: none for what is as stored and as everybody is asked, so that no
 * other edition writes over it.
 *
 * @param {{ edition?: import('../lessons/edition.mjs').EditionName, student?: string | undefined }} options
 * @returns {string[]}
 */
export function editionFolder({ edition = 'student', student }) {
  const named = edition === 'student' && student === undefined ? [] : [edition];
  return student === undefined ? named : [...named, student];
}
