import { type EditorState, type Extension, Prec, StateEffect, StateField } from '@codemirror/state';
import {
  type Command,
  EditorView,
  getTooltip,
  hoverTooltip,
  keymap,
  showTooltip,
  type Tooltip,
} from '@codemirror/view';
import type { Inspection } from '../../cells/assist/inspection.ts';
import type { Language } from '../../text/language.ts';
import type { CellEditorOptions } from './cell-editor.ts';
import { words } from './editor-words.ts';
import { explanationElement } from './explanation-element.ts';

type Inspect = NonNullable<CellEditorOptions['inspect']>;

/** A name is explained under the pointer, and at a key where the cursor is; the key again goes into the explanation. */
export function explanations({ inspect, language }: CellEditorOptions): Extension {
  if (!inspect) return [];
  const explain = explanation(inspect, language);
  return [
    explainer,
    explainCommand.init(() => explain),
    hoverTooltip((view, position) => hovered(view, position, inspect, language), {
      hideOnChange: true,
      hoverTime: 400,
    }),
    Prec.highest(
      keymap.of([
        ...['Ctrl-i', 'Mod-i'].map((key) => ({ key, run: explain, preventDefault: true })),
        { key: 'Shift-Tab', run: explain },
        { key: 'Escape', run: close },
      ]),
    ),
    EditorView.domEventHandlers({ blur: ({ relatedTarget }, view) => closeUnlessInside(view, relatedTarget) }),
  ];
}

/** Explains what is at the cursor; false where the editor explains nothing. */
export const explainHere: Command = (view) => view.state.field(explainCommand, false)?.(view) ?? false;

const explainCommand: StateField<Command> = StateField.define<Command>({
  create: () => () => false,
  update: (command) => command,
});

const show = StateEffect.define<Tooltip | null>();

const explainer: StateField<Tooltip | null> = StateField.define<Tooltip | null>({
  create: () => null,
  update(shown, { effects, docChanged, selection }) {
    for (const effect of effects) if (effect.is(show)) return effect.value;
    return docChanged || selection ? null : shown;
  },
  provide: (field) => showTooltip.from(field),
});

function explanation(inspect: Inspect, language: Language): Command {
  return (view) => {
    const shown = view.state.field(explainer);
    if (shown) getTooltip(view, shown)?.dom.focus();
    else void explainAtCursor(view, inspect, language);
    return true;
  };
}

async function explainAtCursor(view: EditorView, inspect: Inspect, language: Language): Promise<void> {
  const { doc, selection } = view.state;
  const found = await inspect(doc.toString(), selection.main.head).catch(() => undefined);
  if (view.state.doc !== doc || !view.state.selection.eq(selection)) return;
  const { from, to } = nameAt(view.state, selection.main.head);
  const said = found ? inBrief(found['text/plain']) : words.unexplained[language];
  view.dispatch({
    effects: [show.of(tooltip(from, to, found ?? said, language)), EditorView.announce.of(said)],
  });
}

/** The signature and the first paragraph. */
function inBrief(text: string): string {
  return text.split('\n\n').slice(0, 2).join('\n').slice(0, 500);
}

async function hovered(
  view: EditorView,
  position: number,
  inspect: Inspect,
  language: Language,
): Promise<Tooltip | null> {
  const { from, to } = nameAt(view.state, position);
  if (from === to || view.state.field(explainer)) return null;
  const found = await inspect(view.state.doc.toString(), position).catch(() => undefined);
  return found ? tooltip(from, to, found, language) : null;
}

function nameAt(state: EditorState, position: number): { readonly from: number; readonly to: number } {
  const { from, text } = state.doc.lineAt(position);
  for (const found of text.matchAll(/[\p{ID_Continue}$]+/gu)) {
    const start = from + found.index;
    if (start <= position && position <= start + found[0].length) return { from: start, to: start + found[0].length };
  }
  return { from: position, to: position };
}

function tooltip(pos: number, end: number, found: Inspection | string, language: Language): Tooltip {
  return { pos, end, above: true, create: (view) => ({ dom: explained(view, found, language) }) };
}

function explained(view: EditorView, found: Inspection | string, language: Language): HTMLElement {
  const dom = document.createElement('div');
  dom.className = 'cm-explanation';
  dom.tabIndex = 0;
  dom.role = 'group';
  dom.ariaLabel = words.explanation[language];
  dom.append(typeof found === 'string' ? found : explanationElement(found['text/markdown']));
  dom.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close(view);
    view.focus();
  });
  dom.addEventListener('focusout', ({ relatedTarget }) => closeUnlessInside(view, relatedTarget));
  return dom;
}

function close(view: EditorView): boolean {
  if (!view.state.field(explainer)) return false;
  view.dispatch({ effects: show.of(null) });
  return true;
}

function closeUnlessInside(view: EditorView, target: EventTarget | null): void {
  if (!view.dom.contains(target as Node | null)) close(view);
}
