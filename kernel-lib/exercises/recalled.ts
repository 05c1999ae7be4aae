import type { Exercise } from './exercise.ts';

/** A question of an earlier lesson, asked again under another id, which its sentences name, and so with other numbers. */
export function recalled(id: string, exercise: Exercise): Exercise {
  return { ...exercise, id, recalls: exercise.id, pose: (seed) => exercise.pose(seed, id) };
}
