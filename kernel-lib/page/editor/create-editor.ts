import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentMore, redo, undo } from '@codemirror/commands';
import { bracketMatching, indentOnInput, indentUnit } from '@codemirror/language';
import { Annotation, EditorState, type Extension, Prec } from '@codemirror/state';
import {
  type Command,
  closeHoverTooltips,
  EditorView,
  hasHoverTooltips,
  type KeyBinding,
  keymap,
} from '@codemirror/view';
import type { Language } from '../../text/language.ts';
import { blankMarks } from './blank-marks.ts';
import type { CellEditor, CellEditorOptions } from './cell-editor.ts';
import { codeColours } from './code-colours.ts';
import { codeLanguage } from './code-language.ts';
import { completions } from './completions.ts';
import { editorStyle } from './editor-style.ts';
import { words } from './editor-words.ts';
import { explanations } from './explanations.ts';
import { problemMarks, shownProblems } from './problem-marks.ts';
import { touchBar } from './touch-bar.ts';

/**
 * Puts an editor of a cell's code into a place of the page: it completes and explains names, marks problems, and says what it
 * does to a screen reader.
 */
export function createEditor(parent: HTMLElement, options: CellEditorOptions): CellEditor {
  const keys = keyHelp(options.language);
  const state = EditorState.create({ doc: options.source, extensions: extensions(options, keys.id) });
  const view = new EditorView({ state, parent });
  view.dom.append(keys);
  return {
    get source() {
      return view.state.doc.toString();
    },
    setSource: (text) => replace(view, text),
    showProblems: (problems) => view.dispatch(shownProblems(view.state, problems, options.language)),
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}

/** What the lesson has set, not the reader. */
const isSet = Annotation.define<boolean>();

let editors = 0;

/** Says the keys to who hears the editor. */
function keyHelp(language: Language): HTMLElement {
  const help = document.createElement('div');
  editors += 1;
  return Object.assign(help, { id: `cell-editor-keys-${editors}`, hidden: true, textContent: words.keys[language] });
}

function extensions(options: CellEditorOptions, keys: string): Extension {
  const { label, language, onChange, onRun } = options;
  return [
    runKeys(() => onRun?.()),
    editing,
    codeColours,
    editorStyle,
    EditorState.phrases.of({
      Completions: words.completions[language],
      Diagnostics: words.problems[language],
      'Selection deleted': words.deleted[language],
    }),
    EditorView.contentAttributes.of({ 'aria-label': label, 'aria-describedby': keys }),
    blankMarks(language),
    problemMarks(language),
    completions(options),
    explanations(options),
    touchBar(language),
    EditorView.updateListener.of(({ docChanged, transactions, state }) => {
      if (docChanged && !transactions.some((each) => each.annotation(isSet))) onChange?.(state.doc.toString());
    }),
  ];
}

function runKeys(onRun: () => void): Extension {
  const run: Command = () => {
    onRun();
    return true;
  };
  return Prec.highest(keymap.of(['Shift-Enter', 'Ctrl-Enter', 'Mod-Enter'].map((key) => ({ key, run }))));
}

/** What stands under the pointer, or was gone to by a key, can be put away. */
const putAway: KeyBinding = {
  key: 'Escape',
  run(view) {
    if (!hasHoverTooltips(view.state)) return false;
    view.dispatch({ effects: closeHoverTooltips });
    return true;
  },
};

/** Escape with nothing to close, and the next Tab leaves the editor, however long it takes. */
const leave: KeyBinding = {
  key: 'Escape',
  run(view) {
    view.setTabFocusMode(Number.MAX_SAFE_INTEGER);
    return true;
  },
};

const editing: Extension = [
  codeLanguage,
  history(),
  indentUnit.of('  '),
  EditorState.tabSize.of(2),
  indentOnInput(),
  bracketMatching(),
  closeBrackets(),
  Prec.low(
    keymap.of([
      ...closeBracketsKeymap,
      ...historyKeymap,
      { key: 'Mod-Shift-z', run: redo, preventDefault: true },
      { key: 'Mod-z', run: undo, preventDefault: true },
      { key: 'Tab', run: indentMore },
      putAway,
      leave,
      ...defaultKeymap,
    ]),
  ),
];

/** Changes what differs, so that the cursor stays where its text is. */
function replace(view: EditorView, text: string): void {
  const now = view.state.doc.toString();
  if (text === now) return;
  let from = 0;
  while (from < Math.min(now.length, text.length) && now[from] === text[from]) from++;
  let same = 0;
  while (same < Math.min(now.length, text.length) - from && now.at(-1 - same) === text.at(-1 - same)) same++;
  view.dispatch({
    changes: { from, to: now.length - same, insert: text.slice(from, text.length - same) },
    annotations: isSet.of(true),
    userEvent: 'set',
  });
}
