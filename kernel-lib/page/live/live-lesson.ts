/** An output as a notebook stores it. */
export interface StoredOutput {
  readonly output_type: 'stream' | 'display_data' | 'execute_result' | 'error';
  readonly [field: string]: unknown;
}

/** A code cell of the page. */
export interface LiveCell {
  readonly id: string;
  /** The element that shows it. */
  readonly section: HTMLElement;
  readonly metadata: Readonly<Record<string, unknown>>;
  /** Its code as the lesson has it. */
  readonly original: string;
  /** Its code now; what is set here is shown, kept and marked as changed. */
  source: string;
  /** What it gave when it was run in this page last; nothing before. */
  readonly outputs: readonly StoredOutput[] | undefined;
  readonly executionCount: number | undefined;
}

/** What became of a run: `ended` where the program was ended because it did not stop. */
export type RunResult = 'ok' | 'error' | 'stopped' | 'ended';

/** A lesson's page whose cells can be run. */
export interface LiveLesson {
  readonly name: string;
  readonly language: 'ko' | 'en';
  readonly version: string;
  readonly edition: string;
  /** The notebook as stored, without outputs. */
  readonly notebook: Readonly<Record<string, unknown>>;
  readonly cells: readonly LiveCell[];
  /** Runs a cell, and before it what it needs above. */
  run(cell: LiveCell): Promise<RunResult>;
  /** The first time asks the cell that runs to stop; the second time ends the program, and with it all variables. */
  stop(): void;
  /** Cells as the lesson has them, with the outputs that the page came with; all of them by default. */
  startOver(cells?: readonly LiveCell[]): void;
}

/** Told on the window for each output of a cell that ran: `{ detail: { cell: LiveCell, output: StoredOutput } }`. */
export const cellOutput = 'cell-output';
