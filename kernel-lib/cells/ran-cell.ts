/** A cell that has run, and what is needed to find its places again. */
export interface RanCell {
  readonly number: number;
  /** As it was typed. */
  readonly source: string;
  /** What `compileCell` gave with its script. */
  readonly map: string;
  /** The name under which the script was evaluated, as stacks call it. */
  readonly name: string;
}
