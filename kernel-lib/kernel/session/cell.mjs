import { AsyncLocalStorage } from 'node:async_hooks';
import { clearTimeout, setTimeout } from 'node:timers';
import { StreamBuffer } from './cells.mjs';
import { Decoder } from './output/decoder.mjs';

// Work that a cell starts and does not await carries its cell along, so a late rejection still knows where it came from.
const running = new AsyncLocalStorage();
let latest;

/** One execute_request while it is answered: its number, where its messages go, and what went wrong in it. */
export class Cell {
  /** What went wrong in it, as an `error` message tells it. */
  faults = [];
  /** Whether its code has come to its end; how what it began ends may still be waited for. */
  isOver = false;
  answered = false;
  /** Whether it is an expression that a client asks for the value of: `undefined` and `null` are told, too. */
  isAsked = false;
  #printed;
  #decoder = new Decoder();
  /** Whether it was interrupted: what it still does is to end. */
  stopped = false;
  /** Those that it began and that are not over; none before its own code runs. */
  timers;

  /**
   * @param publish sends a message of a type, with a content, that the client files under this cell
   * @param stored whether the number is its own, and not the one of the cell before it
   */
  constructor(count, publish, stored = true) {
    this.count = count;
    this.stored = stored;
    this.#printed = new StreamBuffer({ send: (content) => publish('stream', content), later });
    this.publish = (type, content) => {
      this.flush();
      publish(type, content);
    };
  }

  /** Takes what is written to `stdout` or `stderr`; it is published soon. */
  print(name, chunk, encoding) {
    this.#printed.write(name, this.#decoder.text(name, chunk, encoding));
  }

  /** Publishes what was printed so far. */
  flush() {
    this.#printed.flush();
  }

  /** Runs `work`, and everything it starts, as part of this cell. */
  run(work) {
    latest = this;
    return running.run(this, work);
  }
}

/** Runs `work`, the kernel's own, so that what it prints and what goes wrong in it is given to `note`, and no cell is to blame. */
export function runOutsideCells(note, work) {
  const outside = new Cell(0, (_, { text, traceback }) => note(text ?? `${traceback.join('\n')}\n`));
  outside.answered = true;
  return running.run(outside, work);
}

/** The cell that runs now, whoever asks; none between two cells. */
export function runningCell() {
  return latest?.answered === false ? latest : undefined;
}

/** The cell that the running code belongs to: the latest one where native code lost the trail, `undefined` before the first. */
export function currentCell() {
  return running.getStore() ?? latest;
}

/** By Node's own timers, which no interrupt of a cell clears; they keep no program alive. */
function later(call, ms) {
  const timer = setTimeout(call, ms).unref();
  return () => clearTimeout(timer);
}
