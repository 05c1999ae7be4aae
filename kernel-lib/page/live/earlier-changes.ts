import { sourcesKey } from '../kept/kept-sources.ts';
import type { LessonOnPage } from '../kept/lesson-on-page.ts';
import { pageStore } from '../kept/page-store.ts';
import { StoredValue } from '../kept/stored-value.ts';

/** How many cells of a lesson were changed in other versions of it, which are kept. */
export function earlierChanges({ lesson, version }: LessonOnPage): number {
  const store = pageStore();
  return Object.keys(store ?? {})
    .filter((key) => key.startsWith(sourcesKey(lesson, '')) && key !== sourcesKey(lesson, version))
    .reduce((sum, key) => sum + Object.keys(new StoredValue(key, store).get() ?? {}).length, 0);
}
