import { exerciseSession } from './exercise-session.ts';

/**
 * Says who answers, so that the exercises have numbers of your own; until then everybody has the same.
 *
 * Hints and tries are counted anew, since the questions have other numbers then.
 *
 * @param id What your teacher gave you, such as `'3-17'`.
 */
export function student(id: string): void {
  const session = exerciseSession();
  session.student = String(id);
  session.attempted.clear();
  session.hints.clear();
}
