/** One output of a cell: the same thing in several MIME types. */
export interface Content {
  readonly data: Readonly<Record<string, unknown>>;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly transient: Readonly<Record<string, unknown>>;
}

/** Sends an output to the cell that runs; with `update`, in place of the output of the same `display_id`. */
export type Channel = (content: Content, update?: boolean) => void;

/** The program that a notebook's cells run in. */
export interface Host {
  /** The way to the notebook, or nothing outside one. */
  channel(): Channel | undefined;
  /** Prints text where there is no notebook. */
  print(text: string): void;
  /** Whether what is printed can be printed over. */
  readonly isTerminal: boolean;
  /** Tells outputs of this program from those of another. */
  readonly name: string;
  /** Calls `stop` at the next interrupt, in place of what a kernel does that has no hook for it; until the function given back is called. */
  atInterrupt(stop: () => void): () => void;
}
