import type { Exercise } from '../../exercises/exercise.ts';
import { setLanguage } from '../../text/language.ts';
import { element } from '../elements/element.ts';
import { elementNamed } from '../elements/element-named.ts';
import type { Boot } from '../live/boot.ts';
import { Covers } from './covers.ts';
import { lessonBar } from './lesson-bar.ts';
import { type QuestionsPage, questionsPage } from './questions-page.ts';
import { showForms } from './show-forms.ts';
import { style } from './style.ts';

/** What the scripts of the lessons leave for this one. */
const lessons = globalThis as {
  readonly cnnLessonsExercises?: Readonly<Record<string, { readonly questions: readonly Exercise[] }>>;
};
const { cnnLessonsLive: boot } = globalThis as unknown as { readonly cnnLessonsLive: Boot };

if (document.body.dataset.edition === 'student') begin(questionsPage());

/** The questions of a page can be answered where they stand, and what follows a prediction waits for it. */
function begin(page: QuestionsPage): void {
  if (page.questions.length === 0) return;
  setLanguage(page.language);
  document.head.append(element('style', {}, style));
  const covers = new Covers(page);
  document.querySelector('#lesson .front')?.after(lessonBar(page, covers));
  followLinks(covers);
  nearQuestion(page)
    .then(() => exercisesOf(page))
    .then(
      (exercises) => showForms(page, exercises),
      // Without them nothing can be chosen, so that nothing may wait for it.
      () => covers.showAll({ once: true }),
    );
}

/** What an address or a link of the page names is uncovered. */
function followLinks(covers: Covers): void {
  const show = (hash: string) => {
    const target = elementNamed(hash);
    if (!target) return;
    covers.reveal(target);
    target.scrollIntoView();
  };
  addEventListener('hashchange', () => show(location.hash));
  addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest('a');
    if (link && link.hash === location.hash && link.pathname === location.pathname) show(link.hash);
  });
  show(location.hash);
}

/** The exercises are large: they come when the reader comes near the first of them, or has answered one. */
async function nearQuestion({ questions, kept }: QuestionsPage): Promise<void> {
  if (questions.some(({ id }) => kept.get(id) !== undefined)) return;
  await boot.near(
    questions.map(({ section }) => section),
    '1500px 0px',
  );
}

/** The exercises of every lesson that the page asks from; each lesson has a script of its own. */
async function exercisesOf({ questions }: QuestionsPage): Promise<readonly Exercise[]> {
  const numbers = [...new Set(questions.map(({ exercise }) => exercise.slice(0, 2)))];
  await Promise.all(numbers.map((number) => boot.load(`exercises/${number}.js`)));
  return numbers.flatMap((number) => lessons.cnnLessonsExercises?.[`of${number}`].questions ?? []);
}
