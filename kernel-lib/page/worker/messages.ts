import type { Completion } from '../../cells/assist/completion.ts';
import type { Inspection } from '../../cells/assist/inspection.ts';
import type { CellNames } from '../../cells/compile/cell-names.ts';
import type { OutputType } from '../../cells/session/session-cell.ts';
import type { OwnFile } from '../../data/pictures/chosen-source.ts';
import type { Language } from '../../text/language.ts';

/** What a page asks of the worker of its cells; each answer carries the id of what it answers. */
export type Asked =
  /** Files of data by their paths, gzip in base64, which cells find from then on. */
  | { readonly type: 'data'; readonly id: number; readonly files: Readonly<Record<string, string>> }
  /** The pictures that the reader has chosen, which `imageFolder` finds from then on, whatever it is asked for. */
  | { readonly type: 'folder'; readonly id: number; readonly files: readonly OwnFile[] }
  | { readonly type: 'language'; readonly id: number; readonly language: Language }
  | { readonly type: 'run'; readonly id: number; readonly source: string }
  /** What the cells of a lesson have to do with each other's names. */
  | { readonly type: 'names'; readonly id: number; readonly sources: readonly string[] }
  /** Stops the cell that runs. */
  | { readonly type: 'stop'; readonly id: number }
  | { readonly type: 'complete'; readonly id: number; readonly source: string; readonly position: number }
  | {
      readonly type: 'inspect';
      readonly id: number;
      readonly source: string;
      readonly position: number;
      readonly detail?: number;
    };

/** What the worker says. */
export type Told =
  | { readonly type: 'ready' }
  /** An output of a cell, as the type and the content of one of Jupyter's messages on iopub; it may come after the cell's end. */
  | { readonly type: 'output'; readonly id: number; readonly output: OutputType; readonly content: object }
  | { readonly type: 'ran'; readonly id: number; readonly status: 'ok' | 'error'; readonly count: number }
  | { readonly type: 'done'; readonly id: number }
  | { readonly type: 'named'; readonly id: number; readonly cells: readonly CellNames[] }
  | ({ readonly type: 'completed'; readonly id: number } & Completion)
  | { readonly type: 'inspected'; readonly id: number; readonly found: Inspection | undefined };
