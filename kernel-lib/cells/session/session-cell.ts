import type { Fault } from '../report/fault.ts';

/** A cell while it is run: its number, where its outputs go, and what went wrong in it. */
export interface SessionCell {
  readonly count: number;
  /** Whether it was told how it ended; what goes wrong in it later is late. */
  readonly answered: boolean;
  /** Whether it is an expression that somebody asks for the value of: `undefined` and `null` are told, too. */
  readonly isAsked: boolean;
  readonly faults: Fault[];
  /** Takes an output, as the type and the content of one of Jupyter's messages on iopub. */
  publish(type: OutputType, content: object): void;
}

export type OutputType = 'stream' | 'display_data' | 'update_display_data' | 'execute_result' | 'error';
