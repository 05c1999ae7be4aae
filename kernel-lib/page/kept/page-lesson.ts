import type { Language } from '../../text/language.ts';
import { KeptSources } from './kept-sources.ts';

/** The lesson of the page that a script runs in. */
export interface PageLesson {
  /** Its name, as its files have it: `03-output-size`. */
  readonly name: string;
  /** The same with its language before it. */
  readonly lesson: string;
  readonly language: Language;
  readonly version: string;
  readonly edition: string;
  /** The text of its notebook, without outputs. */
  readonly notebook: string;
  readonly kept: KeptSources;
}

/** Reads it from what the page carries. */
export function pageLesson(): PageLesson {
  const { lesson: name = '', version = '', edition = 'student' } = document.body.dataset;
  const language = document.documentElement.lang === 'ko' ? 'ko' : 'en';
  const lesson = `${language}/${name}`;
  const notebook = document.getElementById('notebook')?.textContent ?? '{}';
  return { name, lesson, language, version, edition, notebook, kept: new KeptSources(lesson, version, store()) };
}

/** Asking for it is refused by some browsers. */
function store(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
