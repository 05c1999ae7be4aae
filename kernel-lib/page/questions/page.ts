import { setLanguage } from '../../text/language.ts';
import { element } from '../elements/element.ts';
import type { Boot } from '../live/boot.ts';
import { Covers } from './covers.ts';
import { lessonBar } from './lesson-bar.ts';
import { type QuestionsPage, questionsPage } from './questions-page.ts';
import { style } from './style.ts';

/** What the script of the exercises leaves for this one. */
const forms = globalThis as { cnnLessonsForms?: (page: QuestionsPage) => void };
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
  nearQuestion(page, () => loadForms(page, covers));
}

/** What an address or a link of the page names is uncovered. */
function followLinks(covers: Covers): void {
  const show = (hash: string) => {
    const target = hash.length > 1 && document.getElementById(decodeURIComponent(hash.slice(1)));
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
function nearQuestion({ questions, kept }: QuestionsPage, load: () => void): void {
  if (questions.some(({ id }) => kept.get(id) !== undefined)) {
    load();
    return;
  }
  const near = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      near.disconnect();
      load();
    },
    { rootMargin: '1500px' },
  );
  for (const { section } of questions) near.observe(section);
}

function loadForms(page: QuestionsPage, covers: Covers): void {
  // Without them nothing can be chosen, so that nothing may wait for it.
  boot.load('exercises.js').then(
    () => forms.cnnLessonsForms?.(page),
    () => covers.showAll({ once: true }),
  );
}
