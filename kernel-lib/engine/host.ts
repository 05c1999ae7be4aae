/** What the engine needs of the program it runs in: Node, or a browser. */
export interface Host {
  /** How many threads can work at once. */
  readonly threads: number;
  /** Whether threads can share memory. */
  readonly shared: boolean;
  /** Allows relaxed SIMD where it stands behind a flag. */
  allowRelaxedSimd(): void;
  /** Lets the compiler join two operations on four numbers in one on eight, and says whether it can: no number changes by it. */
  allowWideSimd(): boolean;
  /** Starts a thread with its module, memory, number and addresses, and calls `ended` when it is no more. */
  thread(work: object, ended: () => void): Thread;
}

export interface Thread {
  end(): void;
}

/** What a thread of the pool runs: pieces of operations, until it is stopped. A piece that fails is told to the others, so that nobody waits for it. */
export const threadCode = `(work) => {
  const { exports } = new WebAssembly.Instance(work.module, { env: { memory: work.memory } });
  exports.beginThread(work.control, work.number, work.state);
  for (;;) {
    try {
      return exports.workerLoop();
    } catch {
      exports.failPiece();
    }
  }
}`;
