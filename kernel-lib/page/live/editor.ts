import type { Completion } from '../../cells/assist/completion.ts';
import type { Inspection } from '../../cells/assist/inspection.ts';
import type { Language } from '../../text/language.ts';

/** A fault at a place of a cell, lines and columns counted from 1. */
export interface Problem {
  readonly line: number;
  readonly column: number;
  readonly length?: number;
  readonly message: string;
}

export interface EditorOptions {
  readonly source: string;
  /** What a screen reader calls it. */
  readonly label: string;
  readonly language: Language;
  complete(source: string, position: number): Promise<Completion | undefined>;
  inspect(source: string, position: number): Promise<Inspection | undefined>;
  onChange(source: string): void;
  onRun(): void;
}

/** What a cell is edited in. */
export interface Editor {
  readonly source: string;
  setSource(text: string): void;
  showProblems(problems: readonly Problem[]): void;
  focus(): void;
  destroy(): void;
}

export type CreateEditor = (parent: HTMLElement, options: EditorOptions) => Editor;
