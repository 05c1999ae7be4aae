import { syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { type Highlighter, tagHighlighter, tags } from '@lezer/highlight';

/** The parts of code under the names that the page's style has for them. */
export const codeParts: Highlighter = tagHighlighter([
  { tag: [tags.keyword, tags.bool, tags.null, tags.self, tags.modifier, tags.operatorKeyword], class: 'k' },
  { tag: [tags.string, tags.special(tags.string), tags.regexp, tags.escape], class: 's' },
  { tag: tags.number, class: 'mi' },
  { tag: tags.comment, class: 'c' },
]);

/** Code is coloured as the page colours it. */
export const codeColours: Extension = [
  syntaxHighlighting(codeParts),
  EditorView.editorAttributes.of({ class: 'highlight' }),
];
