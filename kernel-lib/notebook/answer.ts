import { display } from './display.ts';
import { noteBundle } from './exercise-bundle.ts';
import { exerciseSession } from './exercise-session.ts';
import { posedExercise } from './posed-exercise.ts';

/**
 * Shows the worked answer to an exercise that you have tried; before that, it asks you to try.
 *
 * Throws `RangeError` where there is no exercise of this id.
 */
export function answer(id: string): void {
  const { posed } = posedExercise('answer', id);
  const tried = exerciseSession().attempted.has(id);
  display(noteBundle({ ko: '풀이', en: 'Worked answer' }, tried ? posed.answer : tryFirst(id)));
}

const tryFirst = (id: string) => ({
  ko: `먼저 한 번 답해 보세요. 틀려도 괜찮아요. hint('${id}')가 도와줘요.`,
  en: `Answer once yourself first; it may be wrong. hint('${id}') helps.`,
});
