import {
  acceptCompletion,
  autocompletion,
  type Completion as Choice,
  type CompletionContext,
  type CompletionResult,
  completionKeymap,
  insertCompletionText,
  pickedCompletion,
} from '@codemirror/autocomplete';
import { syntaxTree } from '@codemirror/language';
import { type Extension, Prec } from '@codemirror/state';
import { type EditorView, keymap } from '@codemirror/view';
import type { Match } from '../../cells/assist/completion.ts';
import type { Language, Text } from '../../text/language.ts';
import type { CellEditorOptions } from './cell-editor.ts';

/** Names that fit are shown as one types, and at Ctrl+Space; Tab takes one only while they are shown. */
export function completions({ complete, language }: CellEditorOptions): Extension {
  if (!complete) return [];
  return [
    autocompletion({
      override: [(context) => fitting(context, complete, language)],
      icons: false,
      addToOptions: [{ render: sign, position: 20 }],
      defaultKeymap: false,
    }),
    Prec.high(keymap.of([...completionKeymap, { key: 'Tab', run: acceptCompletion }])),
  ];
}

const name = /^[\p{ID_Continue}$\u200c\u200d]*$/u;

async function fitting(
  context: CompletionContext,
  complete: NonNullable<CellEditorOptions['complete']>,
  language: Language,
): Promise<CompletionResult | null> {
  const { state, pos } = context;
  if (!context.explicit && !isBegun(context)) return null;
  const found = await complete(state.doc.toString(), pos).catch(() => undefined);
  if (!found?.matches.length || context.aborted) return null;
  const tail = Math.max(0, found.end - pos);
  const options = found.matches.map((match, place) => choice(match, place, tail, language));
  return { from: found.start, options, validFor: name };
}

/** Where a name, a member or a text has been begun; not in a comment, nor in a number. */
function isBegun({ state, pos }: CompletionContext): boolean {
  const inside = syntaxTree(state).resolveInner(pos, -1).name;
  if (/^(comment|number)/.test(inside)) return false;
  return /[\p{ID_Continue}$.'"/]$/u.test(state.sliceDoc(Math.max(0, pos - 2), pos));
}

/** The order of the checker breaks ties of what was typed; what is behind the place of the same name is replaced, too. */
function choice({ name, kind }: Match, place: number, tail: number, language: Language): Choice {
  return {
    label: name,
    type: kind,
    detail: kinds[kind]?.[1][language] ?? '',
    sortText: String(place).padStart(6, '0'),
    apply(view: EditorView, completion: Choice, from: number, to: number) {
      const change = insertCompletionText(view.state, name, from, to + tail);
      view.dispatch({ ...change, annotations: pickedCompletion.of(completion) });
    },
  };
}

function sign({ type = '' }: Choice): Node {
  const element = document.createElement('span');
  element.className = `cm-sign cm-sign-${type}`;
  element.ariaHidden = 'true';
  element.textContent = kinds[type]?.[0] ?? '·';
  return element;
}

/** A sign and a word for each kind of name that the checker tells apart. */
const kinds: Readonly<Record<string, readonly [sign: string, word: Text]>> = {
  function: ['ƒ', { ko: '함수', en: 'function' }],
  class: ['C', { ko: '클래스', en: 'class' }],
  interface: ['I', { ko: '타입', en: 'type' }],
  type: ['T', { ko: '타입', en: 'type' }],
  enum: ['E', { ko: '열거형', en: 'enum' }],
  property: ['.', { ko: '속성', en: 'property' }],
  keyword: ['k', { ko: '예약어', en: 'keyword' }],
  module: ['M', { ko: '모듈', en: 'module' }],
  path: ['/', { ko: '경로', en: 'path' }],
  text: ['"', { ko: '문자열', en: 'text' }],
  instance: ['x', { ko: '변수', en: 'variable' }],
};
