import { currentCell } from '../cell.mjs';

const hook = Symbol.for('kernel-lib.interrupt');

/**
 * Work of cells that ends by itself when it is interrupted, and gives what it has come to: the library's training. The first
 * interrupt of a cell is the work's, and the cell goes on behind it; the second one is the cell's.
 */
export class Endings {
  #ends = new Set();
  #asked = new WeakSet();

  constructor(interrupts) {
    globalThis[hook] = (end) => {
      const work = { cell: currentCell(), end };
      this.#ends.add(work);
      interrupts.hasEndings = true;
      return () => {
        this.#ends.delete(work);
        interrupts.hasEndings = this.#ends.size > 0;
      };
    };
  }

  /** Asks the work of a cell to end; whether there is any, and it was not asked before. */
  begin(cell) {
    const works = [...this.#ends].filter((work) => work.cell === cell);
    if (works.length === 0 || this.#asked.has(cell)) return false;
    this.#asked.add(cell);
    for (const { end } of works) end();
    return true;
  }
}
