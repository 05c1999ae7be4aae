import { startCompletion } from '@codemirror/autocomplete';
import { undo } from '@codemirror/commands';
import { diagnosticCount } from '@codemirror/lint';
import type { EditorState, Extension } from '@codemirror/state';
import { type EditorView, type Panel, showPanel } from '@codemirror/view';
import type { Language } from '../../text/language.ts';
import { button } from '../elements/button.ts';
import { element } from '../elements/element.ts';
import { words } from './editor-words.ts';
import { explainHere } from './explanations.ts';
import { nextProblem } from './problem-marks.ts';

/** Buttons for what a keyboard on a screen has no keys for; the style shows them where one touches. */
export function touchBar(language: Language): Extension {
  return showPanel.of((view) => bar(view, language));
}

function bar(view: EditorView, language: Language): Panel {
  const act = (name: keyof typeof words, command: (view: EditorView, language: Language) => boolean) => {
    const made = button(words[name][language], () => {
      view.focus();
      command(view, language);
    });
    // The cursor, and with it the keyboard, stays in the code.
    for (const press of ['pointerdown', 'mousedown']) made.addEventListener(press, (event) => event.preventDefault());
    return made;
  };
  const next = act('nextProblem', nextProblem);
  const others = [act('chooseName', startCompletion), act('explain', explainHere)];
  const dom = element('div', { className: 'cm-bar' }, ...others, next, act('undo', undo));
  const update = ({ state }: { readonly state: EditorState }) => {
    next.hidden = diagnosticCount(state) === 0;
  };
  update(view);
  return { dom, update };
}
