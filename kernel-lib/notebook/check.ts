import { display } from './display.ts';
import { exerciseBundle } from './exercise-bundle.ts';
import { exerciseSession } from './exercise-session.ts';
import { posedExercise } from './posed-exercise.ts';

/**
 * Shows whether your answer to an exercise is right, and if it is not, why; without an answer it shows what is asked.
 *
 * Throws `RangeError` where there is no exercise of this id.
 *
 * @param id The number of the lesson and the name of the exercise, as in `'02-score'`.
 * @param value Your answer: a number, a shape, rows of numbers, your function, your layer.
 */
export function check(id: string, value?: unknown): void {
  checked('check', id, value);
}

/** The same under the name that was called. */
export function checked(where: string, id: string, value: unknown): void {
  const { exercise, posed } = posedExercise(where, id);
  const verdict = posed.judge(value);
  if (!verdict.asked) exerciseSession().attempted.add(id);
  display(exerciseBundle(exercise, posed, verdict));
}
