import { undo } from '@codemirror/commands';
import { EditorState, type Extension, type Range, StateField, type Text } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, type Panel, showPanel } from '@codemirror/view';
import { blankMark } from '../../text/blank-mark.mjs';
import type { Language } from '../../text/language.ts';
import { button } from '../elements/button.ts';
import { element } from '../elements/element.ts';
import { words } from './editor-words.ts';

/**
 * The lines that bound a blank are marked and the lines between them tinted. Where one of the lines is lost that the cell came
 * with, this is said, and can be undone.
 */
export function blankMarks(language: Language): Extension {
  const panel = lostPanel(language);
  return [
    marksAtFirst,
    EditorView.decorations.compute(['doc'], ({ doc }) => tinted(doc)),
    showPanel.compute(['doc', marksAtFirst], (state) => (lost(state).length === 0 ? null : panel)),
    EditorState.transactionExtender.of(({ docChanged, startState, newDoc }) => {
      if (!docChanged) return null;
      const gone = missing(startState.field(marksAtFirst), newDoc);
      return gone.length > lost(startState).length
        ? { effects: EditorView.announce.of(lostWords(gone, language)) }
        : null;
    }),
  ];
}

/** The lines of an exercise that the cell has when the editor begins with it, or is given it. */
const marksAtFirst: StateField<readonly string[]> = StateField.define<readonly string[]>({
  create: ({ doc }) => marksOf(doc),
  update: (marks, transaction) => (transaction.isUserEvent('set') ? marksOf(transaction.newDoc) : marks),
});

function marksOf(doc: Text): readonly string[] {
  return [...doc.iterLines()].flatMap((line) => blankMark.exec(line)?.[1] ?? []);
}

function lost(state: EditorState): readonly string[] {
  return missing(state.field(marksAtFirst), state.doc);
}

function missing(wanted: readonly string[], doc: Text): readonly string[] {
  const there = [...marksOf(doc)];
  return wanted.filter((mark) => {
    const place = there.indexOf(mark);
    if (place >= 0) there.splice(place, 1);
    return place < 0;
  });
}

const markLine = Decoration.line({ class: 'cm-blank cm-mark' });
const blankLine = Decoration.line({ class: 'cm-blank' });

function tinted(doc: Text): DecorationSet {
  const found: Range<Decoration>[] = [];
  let isOpen = false;
  for (let i = 1; i <= doc.lines; i++) {
    const { from, text } = doc.line(i);
    const [, mark, id] = blankMark.exec(text) ?? [];
    if (mark !== undefined) {
      found.push(markLine.range(from));
      isOpen = id !== undefined;
    } else if (isOpen) found.push(blankLine.range(from));
  }
  return Decoration.set(found);
}

function lostWords(marks: readonly string[], language: Language): string {
  const lines = marks.map((mark) => `‘${mark}’`).join(', ');
  return {
    ko: `빈칸을 표시하는 줄이 지워졌어요: ${lines}. 이 줄이 있어야 어디가 답인지 알 수 있어요.`,
    en: `A line that marks the blank was removed: ${lines}. It tells where the answer stands.`,
  }[language];
}

function lostPanel(language: Language): (view: EditorView) => Panel {
  return (view) => {
    const said = element('span');
    const back = button(words.putBack[language], () => putBack(view, language));
    const dom = element('div', { className: 'cm-lost' }, said, back);
    const say = (state: EditorState) => {
      said.textContent = lostWords(lost(state), language);
    };
    say(view.state);
    return { dom, update: ({ state, docChanged }) => docChanged && say(state) };
  };
}

/** Undoes up to where nothing is lost. */
function putBack(view: EditorView, language: Language): void {
  while (lost(view.state).length > 0 && undo(view));
  view.dispatch({ effects: EditorView.announce.of(words.undone[language]) });
  view.focus();
}
