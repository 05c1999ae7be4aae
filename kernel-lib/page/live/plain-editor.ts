import { say } from '../../text/language.ts';
import type { CellEditor, CellEditorOptions } from '../editor/cell-editor.ts';
import { element } from '../elements/element.ts';
import { words } from './words.ts';

let made = 0;

/** A plain field of text, where the page has no editor. */
export function plainEditor(parent: HTMLElement, { source, label, onChange, onRun }: CellEditorOptions): CellEditor {
  made += 1;
  const look = { spellcheck: false, autocapitalize: 'off', className: 'plain' };
  const area = element('textarea', { ...look, value: source, ariaLabel: label });
  const about = element('p', { id: `plain-editor-${made}`, className: 'keys' }, say(words.keys));
  const problems = element('p', { className: 'problems' });
  area.setAttribute('aria-describedby', about.id);
  const fit = () => {
    area.rows = area.value.split('\n').length + 1;
  };
  area.addEventListener('input', () => {
    fit();
    onChange?.(area.value);
  });
  area.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing || !(event.shiftKey || event.ctrlKey)) return;
    event.preventDefault();
    onRun?.();
  });
  fit();
  parent.append(area, about, problems);
  return {
    get source() {
      return area.value;
    },
    setSource(text) {
      area.value = text;
      fit();
    },
    showProblems(all) {
      problems.textContent = all.map(({ line, column, message }) => `${line}:${column} ${message}`).join('\n');
    },
    focus: () => area.focus(),
    destroy() {
      for (const each of [area, about, problems]) each.remove();
    },
  };
}
