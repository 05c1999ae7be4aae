import type { Exercise, Posed } from '../exercises/exercise.ts';
import { exerciseNamed } from '../exercises/exercise-named.ts';
import { learnerSeed } from '../exercises/learner-seed.ts';
import { exerciseSession } from './exercise-session.ts';

/** The exercise with this id, and its question with the numbers of whoever answers in this kernel. */
export function posedExercise(where: string, id: string): { readonly exercise: Exercise; readonly posed: Posed } {
  const exercise = exerciseNamed(where, id);
  return { exercise, posed: exercise.pose(learnerSeed(exerciseSession().student, id)) };
}
