import type { Text } from '../../text/language.ts';
import type { ModulePlaces } from '../assist/completion.ts';
import type { CheckedCell, Checker } from '../check/create-checker.ts';
import type { RanCell } from '../report/ran-cell.ts';
import type { ReportParts } from './report.ts';
import type { SessionCell } from './session-cell.ts';

/** A cell's script as `compileCell` writes it, evaluated. */
export type EvaluatedCell = (
  values: Record<string, unknown>,
  load: (name: string) => Promise<unknown>,
  stop: () => void,
) => Promise<{ readonly value: unknown } | undefined>;

/** What the comments at the top of a cell say of it. */
export interface CellMetadata {
  /** That it is a module of this name. */
  readonly module?: string;
  readonly mode?: string;
}

/** Where the modules come from that cells import. */
export interface CellModules {
  /** A module as `import` gives it. */
  load(name: string): Promise<unknown>;
  /** Why cells cannot have a module; nothing where they can, or where the check of the types says so. */
  refusal?(name: string): Text | undefined;
  /** Takes what was typed of a cell that is a module. */
  remember?(name: string, source: string): void;
  /** Takes the JavaScript of modules that the check of a cell gave. */
  write?(outputs: CheckedCell['sideOutputs']): void;
}

/** How a cell is stopped. */
export interface CellStop {
  /** What the loops and functions of cells call each time round: it throws where they are to stop. */
  readonly check: () => void;
  /** Whether a stop was asked for since the cell began, in a time that left nobody to hear it. */
  isAsked(): boolean;
  /** Takes a cell whose code is about to run. */
  begins(cell: SessionCell): void;
  /** Asks the work of a cell to end by itself; whether there is any that was not asked before. */
  asksToEnd(cell: SessionCell): boolean;
  /** Stops what a cell has begun. */
  ends(cell: SessionCell): void;
}

/** What a session is made of: a kernel's are Node's, a page's are its worker's. */
export interface SessionParts extends ReportParts {
  readonly checker: Checker;
  readonly metadata: (source: string) => CellMetadata;
  /** Evaluates a script under the name that stacks are to call it by. */
  readonly evaluate: (script: string, name: string) => EvaluatedCell;
  readonly modules: CellModules;
  readonly stop: CellStop;
  /** Where a completion finds files and modules. */
  readonly places: ModulePlaces;
  /** The cells that have run, and modules of their own, in what stacks call them; filled by the session. */
  readonly ran?: RanCell[];
  /** What is in the scope before the first cell. */
  readonly given?: Readonly<Record<string, unknown>>;
}
