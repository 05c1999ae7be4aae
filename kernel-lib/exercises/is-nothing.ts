/** Whether a learner has not answered yet: nothing, no words, no number, no rows, or rows of nothing. */
export function isNothing(given: unknown): boolean {
  if (Array.isArray(given)) return given.every(isNothing);
  if (typeof given === 'string') return given.trim() === '';
  return given === undefined || given === null || Number.isNaN(given);
}
