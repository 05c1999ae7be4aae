import type { Completion } from '../../cells/assist/completion.ts';
import type { Inspection } from '../../cells/assist/inspection.ts';
import type { Language } from '../../text/language.ts';

/** An editor of the code of a cell. */
export interface CellEditor {
  readonly source: string;
  /** Shows another code, which can be undone like what is typed; `onChange` is not told. */
  setSource(text: string): void;
  /** Marks these places, and no others; the marks of a line go when it is changed. */
  showProblems(problems: readonly Problem[]): void;
  focus(): void;
  /** Takes it from the page. */
  destroy(): void;
}

export interface CellEditorOptions {
  readonly source: string;
  /** What a screen reader calls it. */
  readonly label: string;
  readonly language: Language;
  /** Names that fit at a place; places count as in a JavaScript string. None without it. */
  complete?(source: string, position: number): Promise<Completion | undefined>;
  /** What is known of a place. Nothing without it. */
  inspect?(source: string, position: number): Promise<Inspection | undefined>;
  /** Told of each change that the reader makes. */
  onChange?(source: string): void;
  /** Told when the reader runs the cell by a key. */
  onRun?(): void;
}

/** What makes one within an element. */
export type CreateEditor = (parent: HTMLElement, options: CellEditorOptions) => CellEditor;

/** What is wrong with a place of the code. */
export interface Problem {
  /** From 1 on. */
  readonly line: number;
  /** From 1 on, as in a JavaScript string. */
  readonly column: number;
  /** Up to the end of the name or the number that begins there by default. */
  readonly length?: number;
  readonly message: string;
}
