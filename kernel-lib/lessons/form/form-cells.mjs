// @ts-check
import { exerciseCalls } from '../exercise-calls.mjs';

/**
 * @typedef {object} FormCell a cell as the form looks at it
 * @property {string} id
 * @property {boolean} isCode
 * @property {string} text
 * @property {string | undefined} idea
 * @property {boolean} core neither further nor for teachers
 * @property {boolean} further
 * @property {boolean} teacher
 * @property {boolean} vote
 * @property {string | undefined} goal
 * @property {boolean} folded
 * @property {boolean} figure whether it promises to show one
 * @property {readonly string[]} asks ids of the exercises that it asks
 * @property {readonly string[]} checks ids of the exercises that it checks
 */

/**
 * @param {{ cells: readonly any[] }} notebook
 * @returns {FormCell[]}
 */
export function formCells({ cells }) {
  return cells.map(({ cell_type, id, metadata, source }) => {
    const { idea, further = false, teacher = false, vote = false, goal, shows = [], jupyter } = metadata;
    const text = [source].flat().join('');
    const isCode = cell_type === 'code';
    const calls = isCode ? exerciseCalls(text) : [];
    const called = (/** @type {'ask' | 'check'} */ name) => calls.flatMap((one) => (one.call === name ? [one.id] : []));
    return {
      ...{ id, isCode, text, idea, further, teacher, vote, goal },
      core: !further && !teacher,
      folded: jupyter?.source_hidden === true,
      figure: shows.includes('figure'),
      asks: called('ask'),
      checks: called('check'),
    };
  });
}
