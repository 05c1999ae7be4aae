import {
  type Diagnostic,
  forEachDiagnostic,
  linter,
  nextDiagnostic,
  setDiagnostics,
  setDiagnosticsEffect,
} from '@codemirror/lint';
import { EditorState, type Extension, StateField, type Transaction, type TransactionSpec } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, keymap } from '@codemirror/view';
import type { Language } from '../../text/language.ts';
import type { Problem } from './cell-editor.ts';

/** Problems are underlined, with a mark at their lines; F8 goes to the next and says it. */
export function problemMarks(language: Language): Extension {
  return [
    linter(null),
    problemLines,
    EditorState.transactionExtender.of(withoutChangedLines),
    keymap.of([{ key: 'F8', run: (view) => nextProblem(view, language) }]),
  ];
}

/** What shows these problems, and says how many there are. */
export function shownProblems(state: EditorState, problems: readonly Problem[], language: Language): TransactionSpec {
  const { effects } = setDiagnostics(
    state,
    problems.map((problem) => diagnostic(state, problem)),
  );
  const said = problems.length === 0 ? [] : [EditorView.announce.of(counted(problems.length, language))];
  return { effects: [effects ?? [], said].flat(2) };
}

function counted(count: number, language: Language): string {
  return {
    ko: `오류 ${count}개. F8을 누르면 오류가 있는 곳으로 가요.`,
    en: `${count} ${count === 1 ? 'error' : 'errors'}. F8 goes to the place.`,
  }[language];
}

function diagnostic({ doc }: EditorState, { line, column, length, message }: Problem): Diagnostic {
  const { from, to, text } = doc.line(Math.min(Math.max(1, line), doc.lines));
  const start = Math.min(from + Math.max(0, column - 1), to);
  const [name = ''] = /^(?:[\p{ID_Continue}$]+|.)/u.exec(text.slice(start - from)) ?? [];
  const end = Math.min(start + (length ?? name.length), doc.length);
  return { from: start, to: end, severity: 'error', message };
}

/** What was changed may be right now. */
function withoutChangedLines({ changes, docChanged, effects, startState }: Transaction): TransactionSpec | null {
  if (!docChanged || effects.some((effect) => effect.is(setDiagnosticsEffect))) return null;
  const kept: Diagnostic[] = [];
  let changed = 0;
  forEachDiagnostic(startState, (problem, from, to) => {
    const line = startState.doc.lineAt(from);
    if (changes.touchesRange(line.from, Math.max(line.to, to))) changed++;
    else kept.push({ ...problem, from: changes.mapPos(from, 1), to: changes.mapPos(to, -1) });
  });
  return changed === 0 ? null : { effects: setDiagnosticsEffect.of(kept) };
}

const problemLine = Decoration.line({ class: 'cm-problem' });

const problemLines: StateField<DecorationSet> = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(lines, { changes, effects, newDoc }) {
    const [told] = effects.filter((effect) => effect.is(setDiagnosticsEffect)).slice(-1);
    if (!told) return lines.map(changes);
    const starts = new Set((told.value as readonly Diagnostic[]).map(({ from }) => newDoc.lineAt(from).from));
    return Decoration.set(
      [...starts].map((start) => problemLine.range(start)),
      true,
    );
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Goes to the next problem, shows it and says it; false where there is none. */
export function nextProblem(view: EditorView, language: Language): boolean {
  if (!nextDiagnostic(view) && view.state.selection.main.empty) return false;
  const { from } = view.state.selection.main;
  const messages: string[] = [];
  forEachDiagnostic(view.state, ({ message }, start) => start === from && messages.push(message));
  const { number } = view.state.doc.lineAt(from);
  const place = { ko: `${number}번째 줄`, en: `Line ${number}` }[language];
  view.dispatch({ effects: EditorView.announce.of(`${place}: ${messages.join(' ')}`) });
  return true;
}
