/** What the engine needs of the program it runs in: Node, or a browser. */
export interface Host {
  /** How many threads can work at once. */
  readonly threads: number;
  /** Whether threads can share memory. */
  readonly shared: boolean;
  /** Allows relaxed SIMD where it stands behind a flag. */
  allowRelaxedSimd(): void;
  /** Starts a thread with what it is to work on, and calls `ended` when it is no more. */
  thread(work: object, ended: () => void): Thread;
}

export interface Thread {
  end(): void;
}

/** What a thread runs: it works until it is sent home. A piece that fails is told to the others, so that nobody waits for it. */
export const threadCode = `(work) => {
  const { exports } = new WebAssembly.Instance(work.module, { env: { memory: work.memory } });
  exports.begin(work.control, work.number, work.corner);
  for (;;) {
    try {
      return exports.loop();
    } catch {
      exports.fail();
    }
  }
}`;
