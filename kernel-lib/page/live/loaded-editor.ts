import type { CreateEditor } from '../editor/cell-editor.ts';
import type { Boot } from './boot.ts';
import { plainEditor } from './plain-editor.ts';

/** What makes an editor in the page; a plain field of text where its script is not there. */
export async function loadedEditor(boot: Boot): Promise<CreateEditor> {
  await boot.load('editor.js').catch(() => {});
  const { cnnLessonsEditor } = globalThis as { readonly cnnLessonsEditor?: { readonly createEditor: CreateEditor } };
  return cnnLessonsEditor?.createEditor ?? plainEditor;
}
