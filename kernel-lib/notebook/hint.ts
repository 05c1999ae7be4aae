import { display } from './display.ts';
import { noteBundle } from './exercise-bundle.ts';
import { exerciseSession } from './exercise-session.ts';
import { posedExercise } from './posed-exercise.ts';

/**
 * Shows the hints of an exercise, one more each time it is called; there are three.
 *
 * Throws `RangeError` where there is no exercise of this id.
 */
export function hint(id: string): void {
  const { posed } = posedExercise('hint', id);
  const { hints } = exerciseSession();
  const shown = Math.min(posed.hints.length, (hints.get(id) ?? 0) + 1);
  hints.set(id, shown);
  for (const [i, sentence] of posed.hints.slice(0, shown).entries()) {
    display(noteBundle({ ko: `힌트 ${i + 1}`, en: `Hint ${i + 1}` }, sentence));
  }
}
