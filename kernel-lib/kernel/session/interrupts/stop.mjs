import { currentCell } from '../cell.mjs';
import { Interruption } from './interruption.mjs';

/** How a cell is stopped whatever it does: its loops and functions ask each time round whether to go on. */
export class Stop {
  #interrupts;
  #ended;

  /** What the loops and functions of cells call each time round. */
  check;

  /** @param ended is called when a loop was asked to stop and does */
  constructor(interrupts, ended) {
    this.#interrupts = interrupts;
    this.#ended = ended;
    this.check = interrupts.check(() => this.#asked());
  }

  /** Stops a cell: its timers are cleared, it gets no new ones, and what it still does ends at its next loop or function. */
  end(cell) {
    cell.stopped = true;
    for (const timer of cell.timers ?? []) clearTimeout(timer);
    this.#interrupts.demandOfStopped();
  }

  #asked() {
    const cell = currentCell();
    if (this.#interrupts.isForAll) {
      // It may have been heard of in the instant in which all were asked.
      if (this.#interrupts.hear()) {
        this.end(cell);
        this.#ended();
      }
      this.#interrupts.demandOfStopped();
    }
    if (cell.stopped) throw new Interruption();
    this.#interrupts.pass();
  }
}
