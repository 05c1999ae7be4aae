import { KeptSources } from './kept-sources.ts';
import { pageStore } from './page-store.ts';

const key = Symbol.for('cnn-lessons.kept');

/** The one keeper of the page's lesson, which all its scripts share: what could not be stored is lost to none of them. */
export function keptOnPage(lesson: string, version: string): KeptSources {
  const page = globalThis as { [key]?: KeptSources };
  page[key] ??= new KeptSources(lesson, version, pageStore());
  return page[key];
}
