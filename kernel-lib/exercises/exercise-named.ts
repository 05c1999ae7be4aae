import { Refusal } from '../text/refusal.ts';
import type { Exercise } from './exercise.ts';
import { exercises } from './exercises.ts';

/** The exercise with this id; throws `RangeError` where there is none, with the ids of its lesson. */
export function exerciseNamed(where: string, id: string): Exercise {
  const found = exercises.find((exercise) => exercise.id === id);
  if (found) return found;
  const lesson = exercises.filter((exercise) => exercise.id.slice(0, 2) === String(id).slice(0, 2));
  const known = (lesson.length > 0 ? lesson : exercises).map((exercise) => `'${exercise.id}'`).join(', ');
  throw new Refusal(where, {
    ko: `'${id}' 문제는 없어요. 있는 문제: ${known}`,
    en: `there is no exercise '${id}'; there are ${known}`,
  });
}
