import { createEditor } from './create-editor.ts';

/** What the scripts of a page find once this one is loaded. */
(globalThis as { cnnLessonsEditor?: { readonly createEditor: typeof createEditor } }).cnnLessonsEditor = {
  createEditor,
};
