import { startCompletion } from '@codemirror/autocomplete';
import { undo } from '@codemirror/commands';
import { diagnosticCount } from '@codemirror/lint';
import type { EditorState, Extension } from '@codemirror/state';
import { type EditorView, type Panel, showPanel } from '@codemirror/view';
import type { Language } from '../../text/language.ts';
import { words } from './editor-words.ts';
import { explainHere } from './explanations.ts';
import { nextProblem } from './problem-marks.ts';

/** Buttons for what a keyboard on a screen has no keys for; the style shows them where one touches. */
export function touchBar(language: Language): Extension {
  return showPanel.of((view) => bar(view, language));
}

function bar(view: EditorView, language: Language): Panel {
  const button = (name: keyof typeof words, command: (view: EditorView, language: Language) => boolean) => {
    const made = document.createElement('button');
    Object.assign(made, { type: 'button', textContent: words[name][language] });
    // The cursor, and with it the keyboard, stays in the code.
    for (const press of ['pointerdown', 'mousedown']) made.addEventListener(press, (event) => event.preventDefault());
    made.addEventListener('click', () => {
      view.focus();
      command(view, language);
    });
    return made;
  };
  const next = button('nextProblem', nextProblem);
  const dom = document.createElement('div');
  dom.className = 'cm-bar';
  dom.append(button('chooseName', startCompletion), button('explain', explainHere), next, button('undo', undo));
  const update = ({ state }: { readonly state: EditorState }) => {
    next.hidden = diagnosticCount(state) === 0;
  };
  update(view);
  return { dom, update };
}
