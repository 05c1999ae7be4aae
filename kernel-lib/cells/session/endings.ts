import type { SessionCell } from './session-cell.ts';

const hook = Symbol.for('kernel-lib.interrupt');

interface Work {
  readonly cell: SessionCell | undefined;
  readonly end: () => void;
}

/**
 * Work of cells that ends by itself when it is interrupted, and gives what it has come to: the library's training. The first
 * interrupt of a cell is the work's, and the cell goes on behind it; the second one is the cell's.
 */
export class Endings {
  readonly #ends = new Set<Work>();
  readonly #asked = new WeakSet<SessionCell>();

  /**
   * @param current the cell that the running code belongs to
   * @param changed is told whether there is such work, each time that some begins or ends
   */
  constructor(current: () => SessionCell | undefined, changed: (hasEndings: boolean) => void = () => {}) {
    (globalThis as Record<symbol, unknown>)[hook] = (end: () => void) => {
      const work = { cell: current(), end };
      this.#ends.add(work);
      changed(true);
      return () => {
        this.#ends.delete(work);
        changed(this.#ends.size > 0);
      };
    };
  }

  /** Asks the work of a cell to end; whether there is any, and it was not asked before. */
  begin(cell: SessionCell): boolean {
    const works = [...this.#ends].filter((work) => work.cell === cell);
    if (works.length === 0 || this.#asked.has(cell)) return false;
    this.#asked.add(cell);
    for (const { end } of works) end();
    return true;
  }
}
