import type { Language } from '../../text/language.ts';
import { keptOnPage } from './kept-on-page.ts';
import type { KeptSources } from './kept-sources.ts';
import type { Notebook } from './notebook.ts';

/** The lesson of the page that a script runs in. */
export interface LessonOnPage {
  /** Its name, as its files have it: `03-output-size`. */
  readonly name: string;
  /** The same with its language before it. */
  readonly lesson: string;
  readonly language: Language;
  readonly version: string;
  /** Its notebook, without outputs. */
  readonly notebook: Notebook;
  readonly kept: KeptSources;
}

/** Reads it from what the page carries. */
export function lessonOnPage(): LessonOnPage {
  const { lesson: name = '', version = '' } = document.body.dataset;
  const language = document.documentElement.lang === 'en' ? 'en' : 'ko';
  const lesson = `${language}/${name}`;
  const stored = document.querySelector('body > script#notebook')?.textContent ?? '{}';
  const notebook = { cells: [], metadata: {}, ...JSON.parse(stored) };
  return { name, lesson, language, version, notebook, kept: keptOnPage(lesson, version) };
}
