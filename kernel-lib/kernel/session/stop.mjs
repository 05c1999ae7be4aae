import { Worker } from 'node:worker_threads';
import { currentCell } from './cell.mjs';

const slots = new Int32Array(new SharedArrayBuffer(16));
const [stop, told, heard, patient] = [0, 1, 2, 3];
// What the slot `stop` says: go on; stop, whoever runs; stop, if your cell was stopped.
const [nobody, everybody, theirs] = [0, 1, 2];
const message = 'Interrupted asynchronously';

/** How a cell is stopped whatever it does, also by a signal that its loop leaves this thread no time to hear. */
export class Stop {
  #ended;

  /** @param ended is called when a loop was asked to stop and does */
  constructor(ended) {
    this.#ended = ended;
  }

  /** What the loops and functions of cells call each time round. */
  check = () => {
    if (slots[stop] !== nobody) this.#now();
  };

  /** A cell begins; those stopped before it have had their time to end. */
  begin() {
    if (slots[stop] === theirs) Atomics.store(slots, stop, nobody);
  }

  /** Stops a cell: what it still does ends at its next loop or function. */
  end(cell) {
    cell.stopped = true;
    Atomics.store(slots, stop, theirs);
  }

  #now() {
    const cell = currentCell();
    if (slots[stop] === everybody) {
      Atomics.store(slots, heard, Atomics.load(slots, told));
      this.end(cell);
      this.#ended();
    }
    if (cell.stopped) throw interruption();
  }
}

/** Calls `signalled` for each SIGINT that a thread of its own hears, but for those that a loop was stopped by. */
export function hearSignals(signalled) {
  // Windows has no such signal: there Node's own listener hears what comes from the keyboard.
  if (process.platform === 'win32') return;
  const ear = new Worker(new URL('ear.mjs', import.meta.url), { workerData: { slots, stop, told, heard, patient } });
  ear.on('message', (count) => {
    if (count <= Atomics.load(slots, heard)) return;
    Atomics.store(slots, heard, count);
    signalled();
  });
  ear.unref();
}

/** Says whether someone beside the kernel listens for the signal, who may want to end in their own way. */
export function letListenersEnd(are) {
  Atomics.store(slots, patient, are ? 1 : 0);
}

export function interruption() {
  return new Error(message);
}

export function isInterruption(error) {
  return error?.message === message || error?.code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED';
}
