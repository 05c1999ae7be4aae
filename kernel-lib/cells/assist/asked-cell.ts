import type ts from '@tslab/typescript-for-tslab';

/** A place in a cell that somebody asks about, in the program that it was checked in last. */
export interface AskedCell {
  readonly program: ts.Program;
  /** The file at whose end the cell is; its parents are those of what the cells before it have declared. */
  readonly file: ts.SourceFile;
  /** Where in the file the cell begins. */
  readonly start: number;
  /** The place, counted from there. */
  readonly position: number;
}
