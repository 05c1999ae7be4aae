import { type Notebook, sourceOf } from '../kept/notebook.ts';
import type { StoredOutput } from '../live/cell-output.ts';

/** What a cell gave when it was run in the page. */
export interface CellRun {
  readonly outputs: readonly StoredOutput[];
  readonly executionCount: number | undefined;
}

/** What a reader did with a lesson, cell by cell. */
export interface Work {
  readonly sources: ReadonlyMap<string, string>;
  readonly runs: ReadonlyMap<string, CellRun>;
}

/** What is written beside the cells: which lesson it was, and what of it was changed. */
export interface TakenFrom {
  readonly lesson: string;
  readonly version: string;
}

/** The text of an `.ipynb`: the lesson's notebook with the reader's code and with what it gave in the page. */
export function takenNotebook(notebook: Notebook, from: TakenFrom, { sources, runs }: Work): string {
  const cells = notebook.cells.map((cell) => {
    const source = inLines(sources.get(cell.id) ?? sourceOf(cell));
    if (cell.cell_type !== 'code') return { ...cell, source };
    const { outputs = [], executionCount = null } = runs.get(cell.id) ?? {};
    return { ...cell, source, outputs, execution_count: executionCount };
  });
  const taken = { ...from, changed: [...sources.keys()] };
  return `${JSON.stringify({ ...notebook, cells, metadata: { ...notebook.metadata, taken } }, null, 1)}\n`;
}

/** As JupyterLab writes code: a text for each line, with its end. */
function inLines(source: string): readonly string[] {
  return source.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
