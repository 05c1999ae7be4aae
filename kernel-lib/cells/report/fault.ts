/** What a learner is told of a cell that failed: the content of Jupyter's `error` message. */
export interface Fault {
  readonly ename: string;
  readonly evalue: string;
  /** Lines; the last one is the name and the message. */
  readonly traceback: readonly string[];
}
