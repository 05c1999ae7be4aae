import type { Posed } from '../../kernel-lib/exercises/exercise.ts';
import { exerciseNamed } from '../../kernel-lib/exercises/exercise-named.ts';
import { everybody, learnerSeed } from '../../kernel-lib/exercises/learner-seed.ts';

/** An exercise as one student gets it, by default as everybody does. */
export function posed(id: string, student: string = everybody): Posed {
  return exerciseNamed('posed', id).pose(learnerSeed(student, id));
}
