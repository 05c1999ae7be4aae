import { type NotebookCell, sourceOf } from '../kept/notebook.ts';
import type { Told } from '../worker/messages.ts';
import type { Boot } from './boot.ts';
import { type CellOutput, cellOutput, type LiveCell, type StoredOutput } from './cell-output.ts';
import { type CellActs, CellView } from './cell-view.ts';
import { problemsOf } from './problems-of.ts';
import { words } from './words.ts';

type CellParts = Omit<CellActs, 'onChange' | 'runAbove' | 'restore' | 'onRun'> & {
  readonly boot: Boot;
  /** The changed code that is kept; nothing where the cell is as the lesson has it. */
  readonly kept: () => string | undefined;
  readonly keep: (source: string | undefined) => void;
  readonly run: (cell: PageCell, scope?: 'above') => void;
  readonly startOver: (cell: PageCell) => void;
};

/** A code cell of the page, with its view. */
export class PageCell implements LiveCell {
  readonly id: string;
  readonly metadata: NonNullable<NotebookCell['metadata']>;
  /** Its code as the lesson has it. */
  readonly original: string;
  readonly view: CellView;
  outputs: readonly StoredOutput[] | undefined;
  executionCount: number | undefined;
  /** The code that its outputs are of, where it ran in this page. */
  #ranSource: string | undefined;
  readonly #parts: CellParts;

  constructor(cell: NotebookCell, section: HTMLElement, parts: CellParts) {
    this.id = cell.id;
    this.metadata = cell.metadata ?? {};
    this.original = sourceOf(cell);
    this.#parts = parts;
    this.view = new CellView(section, parts.boot, {
      complete: parts.complete,
      inspect: parts.inspect,
      onChange: (text) => this.#change(text),
      onRun: () => parts.run(this),
      runAbove: () => parts.run(this, 'above'),
      restore: () => parts.startOver(this),
    });
    this.#show();
  }

  /** Its code now; what is set here is shown, kept and marked as changed. */
  get source(): string {
    return this.#parts.kept() ?? this.original;
  }

  set source(text: string) {
    this.#change(text);
  }

  get isOriginal(): boolean {
    return this.source === this.original;
  }

  /** Shows the code that is kept now, and says whether it is still to be run. */
  sourceKept(): void {
    this.#show();
    const isOld = this.#ranSource !== undefined ? this.source !== this.#ranSource : !this.isOriginal;
    if (!this.view.isBusy) this.view.say(isOld ? words.changed : '');
  }

  /** Takes an output of its run, and gives it as a notebook stores it. */
  add(told: Extract<Told, { type: 'output' }>): StoredOutput | undefined {
    const output = this.view.outputs.add(told);
    this.outputs = this.view.outputs.stored;
    if (output) window.dispatchEvent(new CustomEvent<CellOutput>(cellOutput, { detail: { cell: this, output } }));
    return output;
  }

  /** Takes the end of its run, and says what the reader has done with the cell meanwhile. */
  ran(source: string, count: number, outputs: readonly StoredOutput[]): 'shown' | 'changed' | 'restored' {
    if (this.view.outputs.isRestored) return 'restored';
    this.outputs = this.view.outputs.stored;
    this.executionCount = count;
    this.#ranSource = source;
    if (this.source !== source) return 'changed';
    this.view.showProblems(problemsOf(outputs));
    return 'shown';
  }

  /** The cell as the lesson has it, with the outputs that the page came with. */
  startOver(): void {
    this.source = this.original;
    this.outputs = undefined;
    this.executionCount = undefined;
    this.#ranSource = undefined;
    this.view.outputs.restore();
    this.view.say('');
  }

  #show(): void {
    this.view.show(this.source, this.isOriginal);
  }

  #change(text: string): void {
    if (text === this.source) return;
    this.#parts.keep(text === this.original ? undefined : text);
  }
}
