/** A cell that has run, or a module of its own TypeScript, and what is needed to find its places again. */
export interface RanCell {
  /** Of a module, that of no cell. */
  readonly number: number;
  /** Of a module: the file as the learner knows it. */
  readonly file?: string;
  /** As it was typed. */
  readonly source: string;
  /** What `compileCell` or `compileModule` gave with its script. */
  readonly map: string;
  /** The name under which the script was evaluated, as stacks call it. */
  readonly name: string;
}
