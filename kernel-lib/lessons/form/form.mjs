// @ts-check
import { filled } from '../filled.mjs';
import { aboutCells } from './about-cells.mjs';
import { aboutChoices } from './about-choices.mjs';
import { aboutExercises } from './about-exercises.mjs';
import { aboutTerms } from './about-terms.mjs';
import { formCells } from './form-cells.mjs';
import { formFigures, outOfBounds } from './form-figures.mjs';

/** @typedef {import('./about-cells.mjs').Complaint} Complaint */
/** @typedef {import('./form-figures.mjs').FormFigure} FormFigure */

/** @typedef {Pick<typeof import('kernel-lib/browser'), 'exercises' | 'goals' | 'glossary' | 'learnerSeed'> & { readonly everybody: string }} FormLibrary */

/**
 * The form of a lesson in figures, and where it is not kept.
 *
 * @param {{ cells: readonly any[] }} notebook
 * @param {{ name: string, language: import('../find-lessons.mjs').Language }} lesson
 * @param {FormLibrary} library
 * @returns {{ figures: readonly FormFigure[], complaints: readonly Complaint[] }}
 */
export function form(notebook, { name, language }, library) {
  const cells = formCells(notebook);
  const number = name.slice(0, 2);
  const figures = formFigures(cells, language, number);
  return {
    figures,
    complaints: [
      ...outOfBounds(figures),
      ...aboutCells(cells),
      ...aboutBlanks(notebook, library),
      ...aboutExercises(cells, number, library),
      ...aboutChoices(cells, language, library),
      ...aboutTerms(cells, language, library),
    ],
  };
}

/**
 * @param {{ cells: readonly any[] }} notebook
 * @param {FormLibrary} library
 * @returns {Complaint[]}
 */
function aboutBlanks(notebook, { exercises, learnerSeed, everybody }) {
  const { complaints } = filled(notebook, (id) => {
    const exercise = exercises.find((each) => each.id === id);
    return exercise && { exercise, posed: exercise.pose(learnerSeed(everybody, id)) };
  });
  return complaints.map(({ index, text }) => ({ cell: notebook.cells[index].id, text }));
}
