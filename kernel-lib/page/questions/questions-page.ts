import { everybody } from '../../exercises/learner-seed.ts';
import type { Language } from '../../text/language.ts';
import type { KeptSources } from '../kept/kept-sources.ts';
import { lessonOnPage } from '../kept/lesson-on-page.ts';
import { type NotebookCell, sourceOf } from '../kept/notebook.ts';
import type { QuestionCell } from './question-cell.ts';

/** The page of a lesson as its questions see it. */
export interface QuestionsPage {
  readonly name: string;
  /** What is kept of it is kept under this: language, name and version. */
  readonly key: string;
  readonly language: Language;
  readonly questions: readonly QuestionCell[];
  /** What one can do after the lesson, as it says so itself. */
  readonly goals: readonly string[];
  readonly kept: KeptSources;
  /** Who answers: whom a cell of the lesson names, or everybody. */
  student(): string;
}

/** Reads it from what the page carries. */
export function questionsPage(): QuestionsPage {
  const { name, lesson, language, version, notebook, kept } = lessonOnPage();
  const cells = notebook.cells.filter(({ cell_type }) => cell_type === 'code');
  return {
    ...{ name, language, kept, key: `${lesson}.${version}` },
    questions: cells.flatMap(question),
    goals: notebook.metadata.lesson?.goals ?? [],
    student: () => cells.map((cell) => named(kept.get(cell.id) ?? sourceOf(cell))).find((one) => one) ?? everybody,
  };
}

function question(cell: NotebookCell): readonly QuestionCell[] {
  const original = sourceOf(cell);
  const [, call, exercise] = /^(ask|check)\('([\w-]+)'/m.exec(original) ?? [];
  const section = document.getElementById(cell.id);
  if (exercise === undefined || !section) return [];
  return [{ id: cell.id, section, exercise, call: call as QuestionCell['call'], original, goal: cell.metadata?.goal }];
}

function named(source: string): string | undefined {
  return /^\s*student\((['"])([^'"\\]*)\1\)/m.exec(source)?.[2];
}
