// @ts-check
import { ts } from './kernel-type-script.mjs';

/** @typedef {'ask' | 'check'} CallName */

/**
 * @typedef {object} ExerciseCall
 * @property {CallName} call
 * @property {string} id of the exercise
 * @property {boolean} given whether something is answered in it
 */

/**
 * The calls of `ask` and `check` in a piece of code, in their order; what only looks like one, in a string or a comment, is
 * none.
 *
 * @param {string} code
 * @returns {ExerciseCall[]}
 */
export function exerciseCalls(code) {
  if (!/\b(ask|check)\b/.test(code)) return [];
  /** @type {ExerciseCall[]} */
  const found = [];
  /** @param {import('@tslab/typescript-for-tslab').Node} node */
  const visit = (node) => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const [id, value] = node.arguments;
      const { text } = node.expression;
      if ((text === 'ask' || text === 'check') && id && ts.isStringLiteralLike(id))
        found.push({ call: text, id: id.text, given: value !== undefined });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('cell.ts', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.TS));
  return found;
}
