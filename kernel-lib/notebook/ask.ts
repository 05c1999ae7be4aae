import { checked } from './check.ts';

/**
 * Shows a question to decide on before the next cell runs; with a choice, the reason for that choice.
 *
 * Throws `RangeError` where there is no question of this id.
 *
 * @param id The number of the lesson and the name of the question, as in `'03-positions'`.
 * @param choice The number of the option that you choose.
 */
export function ask(id: string, choice?: number): void {
  checked('ask', id, choice);
}
