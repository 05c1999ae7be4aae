// @ts-check

/** @typedef {import('./posed-by.mjs').PosedExercise} PosedExercise */

/**
 * The code of a worked answer: a whole declaration where the exercise asks for one, or else a value; nothing where there is
 * neither.
 *
 * @param {PosedExercise} exercise
 * @returns {{ declaration: string } | { value: string } | undefined}
 */
export function workedCode({ exercise: { kind, source }, posed: { right, answer } }) {
  if (source !== undefined && (kind === 'function' || kind === 'layer')) return { declaration: source };
  const value = literal(right) ?? /^`([^`]+)`$/.exec(answer.en)?.[1];
  return value === undefined ? undefined : { value };
}

/**
 * A number, a text, or rows of them, as they are written in code; nothing for anything else.
 *
 * @param {unknown} value
 * @returns {string | undefined}
 */
export function literal(value) {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  if (!Array.isArray(value)) return undefined;
  const each = value.map(literal);
  return each.includes(undefined) ? undefined : `[${each.join(', ')}]`;
}
