// Hears SIGINT while the kernel's own thread has no time to: in a worker, by vm, which ends a script of its own at the signal.
import vm from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';

const { slots, stop, told, heard, patient } = workerData;
const idle = new Int32Array(new SharedArrayBuffer(4));
// A busy machine comes to a message in less; who listens for the signal may bring a piece of work to its end.
const soon = 200;
const atLast = 800;
// Signals may come close together, and each ends a script: with the last one the signal would end the process.
const scripts = 16;

const breakable = (code) => vm.runInThisContext(code, { breakOnSigint: true, filename: import.meta.filename });

/** Scripts in scripts: the innermost waits, and one that the signal has ended is begun again by the one around it. */
globalThis.hear = (around) => {
  for (;;) {
    try {
      breakable(around > 0 ? `hear(${around - 1})` : 'wait()');
    } catch {
      parentPort.postMessage(Atomics.add(slots, told, 1) + 1);
    }
  }
};

/** Waits for the signal; when the kernel's thread was told and has no time to hear, asks its loops to stop. */
globalThis.wait = () => {
  for (;;) {
    const isDue = isUnheard() && Atomics.load(slots, stop) !== 1;
    const time = Atomics.load(slots, patient) === 1 ? atLast : soon;
    Atomics.wait(idle, 0, 0, isDue ? time : Number.POSITIVE_INFINITY);
    if (isUnheard()) Atomics.store(slots, stop, 1);
  }
};

function isUnheard() {
  return Atomics.load(slots, heard) < Atomics.load(slots, told);
}

breakable(`hear(${scripts})`);
