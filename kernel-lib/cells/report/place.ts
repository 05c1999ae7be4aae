/** A place in a text, counted from 0. */
export interface Place {
  readonly line: number;
  readonly column: number;
}
