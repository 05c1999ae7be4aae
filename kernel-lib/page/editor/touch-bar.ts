import { startCompletion } from '@codemirror/autocomplete';
import { undo } from '@codemirror/commands';
import type { Extension } from '@codemirror/state';
import { type Command, showPanel } from '@codemirror/view';
import type { Language, Text } from '../../text/language.ts';
import { words } from './editor-words.ts';
import { explainHere } from './explanations.ts';

/** Buttons for what a keyboard on a screen has no keys for; the style shows them where one touches. */
export function touchBar(language: Language): Extension {
  return showPanel.of((view) => {
    const dom = document.createElement('div');
    dom.className = 'cm-bar';
    for (const [text, command] of commands) {
      const button = Object.assign(document.createElement('button'), { type: 'button', textContent: text[language] });
      // The cursor, and with it the keyboard, stays in the code.
      button.addEventListener('pointerdown', (event) => event.preventDefault());
      button.addEventListener('mousedown', (event) => event.preventDefault());
      button.addEventListener('click', () => {
        view.focus();
        command(view);
      });
      dom.append(button);
    }
    return { dom };
  });
}

const commands: readonly (readonly [Text, Command])[] = [
  [words.chooseName, startCompletion],
  [words.explain, explainHere],
  [words.undo, undo],
];
