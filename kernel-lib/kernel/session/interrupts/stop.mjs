import { currentCell } from '../cell.mjs';
import { Interruption } from '../cells.mjs';

/** How a cell is stopped whatever it does: its loops and functions ask each time round whether to go on. */
export class Stop {
  #interrupts;
  #endings;
  #ended;

  /** What the loops and functions of cells call each time round. */
  check;

  /**
   * @param endings work that ends by itself
   * @param ended is called when a loop was asked to stop and does
   */
  constructor(interrupts, endings, ended) {
    this.#interrupts = interrupts;
    this.#endings = endings;
    this.#ended = ended;
    this.check = interrupts.check(() => this.#asked());
  }

  /** Whether there was an interrupt that this thread had no time to hear. */
  isAsked() {
    return this.#interrupts.hear();
  }

  begins(cell) {
    cell.timers = new Set();
  }

  asksToEnd(cell) {
    return this.#endings.begin(cell);
  }

  /** Stops a cell: its timers are cleared, it gets no new ones, and what it still does ends at its next loop or function. */
  ends(cell) {
    cell.stopped = true;
    for (const timer of cell.timers ?? []) clearTimeout(timer);
    this.#interrupts.demandOfStopped();
  }

  #asked() {
    const cell = currentCell();
    if (this.#interrupts.isForAll) {
      // It may have been heard of in the instant in which all were asked.
      if (this.#interrupts.hear()) {
        this.ends(cell);
        this.#ended();
      }
      this.#interrupts.demandOfStopped();
    }
    if (cell.stopped) throw new Interruption();
    this.#interrupts.pass();
  }
}
