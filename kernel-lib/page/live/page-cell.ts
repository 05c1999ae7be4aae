import type { Told } from '../worker/messages.ts';
import type { Boot } from './boot.ts';
import { type CellActs, CellView } from './cell-view.ts';
import { cellOutput, type LiveCell, type StoredOutput } from './live-lesson.ts';

/** A cell as the page's notebook has it. */
export interface NotebookCell {
  readonly id: string;
  readonly cell_type: string;
  readonly source: string | readonly string[];
  readonly metadata?: Readonly<Record<string, unknown>>;
}

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
  readonly section: HTMLElement;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly original: string;
  readonly view: CellView;
  outputs: readonly StoredOutput[] | undefined;
  executionCount: number | undefined;
  /** The code that its outputs are of, where it ran in this page. */
  ranSource: string | undefined;
  readonly #parts: CellParts;

  constructor({ id, source, metadata = {} }: NotebookCell, section: HTMLElement, parts: CellParts) {
    this.id = id;
    this.section = section;
    this.metadata = metadata;
    this.original = [source].flat().join('');
    this.#parts = parts;
    this.view = new CellView(section, parts.boot, {
      complete: parts.complete,
      inspect: parts.inspect,
      onChange: (text) => this.#change(text),
      onRun: () => parts.run(this),
      runAbove: () => parts.run(this, 'above'),
      restore: () => parts.startOver(this),
    });
    this.show();
  }

  get source(): string {
    return this.#parts.kept() ?? this.original;
  }

  set source(text: string) {
    this.#change(text);
  }

  get isOriginal(): boolean {
    return this.source === this.original;
  }

  /** Shows the code that is kept. */
  show(): void {
    this.view.show(this.source, this.isOriginal);
  }

  add(told: Extract<Told, { type: 'output' }>): StoredOutput | undefined {
    const output = this.view.outputs.add(told);
    this.outputs = this.view.outputs.stored;
    if (output) window.dispatchEvent(new CustomEvent(cellOutput, { detail: { cell: this, output } }));
    return output;
  }

  #change(text: string): void {
    if (text === this.source) return;
    this.#parts.keep(text === this.original ? undefined : text);
  }
}
