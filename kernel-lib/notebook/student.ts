import { say } from '../text/language.ts';
import { exerciseSession } from './exercise-session.ts';

/**
 * Says who answers, so that the exercises have numbers of your own; until then everybody has the same.
 *
 * Hints and tries are counted anew, since the questions have other numbers then; a question on the screen has to be run again.
 *
 * @param id What your teacher gave you, such as `'3-17'`.
 */
export function student(id: string): void {
  const session = exerciseSession();
  session.student = String(id);
  session.attempted.clear();
  session.hints.clear();
  console.log(
    say({
      ko: `${id}: 이제 문제 셀을 다시 실행하면 새 수로 물어요.`,
      en: `${id}: run the cell of an exercise again, and it asks with your numbers.`,
    }),
  );
}
