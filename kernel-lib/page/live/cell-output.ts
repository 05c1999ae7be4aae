/** An output as a notebook stores it. */
export interface StoredOutput {
  readonly output_type: 'stream' | 'display_data' | 'execute_result' | 'error';
  readonly [field: string]: unknown;
}

/** A code cell that runs in the page. */
export interface LiveCell {
  readonly id: string;
  readonly metadata: { readonly host?: boolean };
  /** What it gave when it was run in this page last; nothing before. */
  readonly outputs: readonly StoredOutput[] | undefined;
  readonly executionCount: number | undefined;
}

/** Told on the window for each output of a cell that ran. */
export const cellOutput = 'cell-output';

/** What is told with it. */
export interface CellOutput {
  readonly cell: LiveCell;
  readonly output: StoredOutput;
}
