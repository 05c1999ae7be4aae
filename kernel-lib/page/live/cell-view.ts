import { language, say, type Text } from '../../text/language.ts';
import * as sharedWords from '../../text/shared-words.mjs';
import type { CellEditor, CellEditorOptions, CreateEditor, Problem } from '../editor/cell-editor.ts';
import { button } from '../elements/button.ts';
import { element } from '../elements/element.ts';
import type { Boot } from './boot.ts';
import { OutputView } from './output-view.ts';
import { words } from './words.ts';

export interface CellActs extends Required<Pick<CellEditorOptions, 'complete' | 'inspect' | 'onChange' | 'onRun'>> {
  runAbove(): void;
  restore(): void;
}

/** How a cell looks: its code or its editor, its buttons, what is said of it, and its outputs. */
export class CellView {
  readonly outputs: OutputView;
  readonly #section: HTMLElement;
  readonly #bar: HTMLElement;
  readonly #run: HTMLButtonElement;
  readonly #edit: HTMLButtonElement;
  readonly #said: HTMLElement;
  readonly #mark: HTMLElement;
  readonly #code: HTMLElement;
  readonly #came: readonly ChildNode[];
  readonly #acts: CellActs;
  readonly #more: HTMLElement;
  #editor: CellEditor | undefined;
  #frame: HTMLElement | undefined;

  constructor(section: HTMLElement, boot: Boot, acts: CellActs) {
    const find = <Found extends HTMLElement>(selector: string) => section.querySelector(selector) as Found;
    this.#section = section;
    this.#acts = acts;
    this.#bar = find(':scope > .live');
    this.#run = find(':scope > .live > .run');
    this.#edit = find(':scope > .live > .edit');
    this.#said = find(':scope > .live > .said');
    this.#code = find('.code');
    this.#came = [...(this.#code.querySelector('pre')?.childNodes ?? [])];
    this.outputs = new OutputView(find('.outputs'), boot);
    this.#mark = element('span', { className: 'mark', hidden: true }, say(words.edited));
    this.#edit.before(this.#mark);
    this.#more = this.#madeMore();
  }

  /** The code as the reader sees it; whether it is the lesson's own. */
  show(source: string, isOriginal: boolean): void {
    const pre = this.#code.querySelector('pre');
    if (isOriginal) pre?.replaceChildren(...this.#came);
    else pre?.replaceChildren(...source.split('\n').map(line));
    this.#mark.hidden = isOriginal;
    this.#more.querySelector<HTMLElement>('.original')?.toggleAttribute('hidden', isOriginal);
    if (this.#editor && this.#editor.source !== source) this.#editor.setSource(source);
  }

  get isEditing(): boolean {
    return this.#editor !== undefined;
  }

  edit(createEditor: CreateEditor, source: string): void {
    for (let fold = this.#code.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
    if (!this.#editor) {
      const code = this.#code.parentElement?.matches('.copied') ? this.#code.parentElement : this.#code;
      this.#frame = element('div', { className: 'editing' });
      code.after(this.#frame);
      code.classList.add('edited');
      const { complete, inspect, onChange, onRun } = this.#acts;
      const options = { source, label: this.#label, language: language(), complete, inspect, onChange, onRun };
      this.#editor = createEditor(this.#frame, options);
      this.#edit.textContent = say(words.close);
      this.#edit.ariaPressed = 'true';
    }
    this.#editor.focus();
  }

  close(): void {
    this.#editor?.destroy();
    this.#frame?.remove();
    this.#editor = undefined;
    this.#section.querySelector('.edited')?.classList.remove('edited');
    this.#edit.textContent = say(sharedWords.edit);
    this.#edit.ariaPressed = null;
  }

  showProblems(problems: readonly Problem[]): void {
    this.#editor?.showProblems(problems);
  }

  /** Whether the button stops now what it began. */
  get isBusy(): boolean {
    return this.#section.hasAttribute('data-running');
  }

  set isBusy(isBusy: boolean) {
    const text = say(isBusy ? words.stop : sharedWords.run);
    this.#run.textContent = `${isBusy ? '■' : '▶'} ${text}`;
    this.#run.ariaLabel = `${this.#label}: ${text}`;
    this.#bar.classList.toggle('busy', isBusy);
    this.#section.toggleAttribute('data-running', isBusy);
  }

  /** Says under the code how the cell stands; the buttons behind it offer something. */
  say(text: Text | string, ...buttons: readonly HTMLElement[]): void {
    this.#said.replaceChildren(typeof text === 'string' ? text : say(text), ...buttons.flatMap((each) => [' ', each]));
  }

  /** What a screen reader calls the cell. */
  get #label(): string {
    return this.#bar.ariaLabel ?? '';
  }

  #madeMore(): HTMLElement {
    const original = button(say(words.original), () => this.#acts.restore(), { className: 'original', hidden: true });
    const above = button(say(words.above), () => this.#acts.runAbove());
    const list = element('span', { className: 'more-list', hidden: true }, above, original);
    const open = () => {
      list.hidden = !list.hidden;
      more.ariaExpanded = String(!list.hidden);
    };
    const ariaLabel = `${this.#label}: ${say(words.more)}`;
    const more = button(say(words.more), open, { className: 'more', ariaExpanded: 'false', ariaLabel });
    this.#edit.after(more, list);
    return list;
  }
}

function line(text: string): HTMLElement {
  return element('span', { className: 'line' }, `${text}\n`);
}
