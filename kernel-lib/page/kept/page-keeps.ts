import { pageStore } from './page-store.ts';
import { StoredValue } from './stored-value.ts';

/** Whether the browser keeps what a page gives it. */
export function pageKeeps(): boolean {
  const tried = new StoredValue('cnn-lessons.tried', pageStore());
  return tried.set(true) && tried.set(undefined);
}
