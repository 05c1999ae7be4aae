import { language, say, type Text } from '../../text/language.ts';
import type { CellEditor, CellEditorOptions, CreateEditor, Problem } from '../editor/cell-editor.ts';
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
    this.#mark = Object.assign(document.createElement('span'), { className: 'mark', hidden: true });
    this.#mark.textContent = say(words.edited);
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
      this.#frame = Object.assign(document.createElement('div'), { className: 'editing' });
      code.after(this.#frame);
      code.classList.add('edited');
      const label = this.#bar.getAttribute('aria-label') ?? '';
      const { complete, inspect, onChange, onRun } = this.#acts;
      const options = { source, label, language: language(), complete, inspect, onChange, onRun };
      this.#editor = createEditor(this.#frame, options);
      this.#edit.textContent = say(words.close);
      this.#edit.setAttribute('aria-pressed', 'true');
    }
    this.#editor.focus();
  }

  close(): void {
    this.#editor?.destroy();
    this.#frame?.remove();
    this.#editor = undefined;
    this.#section.querySelector('.edited')?.classList.remove('edited');
    this.#edit.textContent = say(words.edit);
    this.#edit.removeAttribute('aria-pressed');
  }

  showProblems(problems: readonly Problem[]): void {
    this.#editor?.showProblems(problems);
  }

  /** Whether the button stops now what it began. */
  set isBusy(isBusy: boolean) {
    const label = this.#bar.getAttribute('aria-label') ?? '';
    const text = say(isBusy ? words.stop : words.run);
    this.#run.textContent = `${isBusy ? '■' : '▶'} ${text}`;
    this.#run.setAttribute('aria-label', `${label}: ${text}`);
    this.#bar.classList.toggle('busy', isBusy);
    this.#section.toggleAttribute('data-running', isBusy);
  }

  /** Says under the code how the cell stands; the buttons behind it offer something. */
  say(text: Text | string, ...buttons: readonly HTMLElement[]): void {
    this.#said.replaceChildren(typeof text === 'string' ? text : say(text), ...buttons.flatMap((each) => [' ', each]));
  }

  #madeMore(): HTMLElement {
    const more = madeButton(say(words.more), () => {
      const isOpen = more.getAttribute('aria-expanded') === 'true';
      more.setAttribute('aria-expanded', String(!isOpen));
      list.hidden = isOpen;
    });
    more.className = 'more';
    more.setAttribute('aria-expanded', 'false');
    more.setAttribute('aria-label', `${this.#bar.getAttribute('aria-label')}: ${say(words.more)}`);
    const list = Object.assign(document.createElement('span'), { className: 'more-list', hidden: true });
    const original = madeButton(say(words.original), () => this.#acts.restore());
    original.className = 'original';
    original.hidden = true;
    list.append(
      madeButton(say(words.above), () => this.#acts.runAbove()),
      original,
    );
    this.#edit.after(more, list);
    return list;
  }
}

export function madeButton(text: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.addEventListener('click', press);
  return button;
}

function line(text: string): HTMLElement {
  return Object.assign(document.createElement('span'), { className: 'line', textContent: `${text}\n` });
}
