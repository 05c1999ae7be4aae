import { Endings } from '../../cells/session/endings.ts';
import { Interruption } from '../../cells/session/interruption.ts';
import type { CellStop } from '../../cells/session/session-parts.ts';
import type { RunningCell } from './running-cell.ts';

/**
 * How a cell of a page is stopped: once the worker hears of it, which it does when the cell waits for something. What never
 * waits only the page can end, with the worker.
 */
export class PageStop implements CellStop {
  readonly #current: () => RunningCell | undefined;
  readonly #endings: Endings;

  constructor(current: () => RunningCell | undefined) {
    this.#current = current;
    this.#endings = new Endings(current);
  }

  readonly check = (): void => {
    if (this.#current()?.stopped) throw new Interruption();
  };

  /** A check leaves no time to hear anything, and what was heard before it was of another cell. */
  isAsked(): boolean {
    return false;
  }

  begins(): void {}

  asksToEnd(cell: RunningCell): boolean {
    return this.#endings.begin(cell);
  }

  ends(cell: RunningCell): void {
    cell.stopped = true;
    for (const end of cell.timers) end();
    cell.timers.clear();
  }
}
