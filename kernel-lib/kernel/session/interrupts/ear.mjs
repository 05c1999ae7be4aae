// Hears SIGINT while the kernel's own thread has no time to: in a worker, by vm, which ends a script of its own at the signal.
import vm from 'node:vm';
import { parentPort } from 'node:worker_threads';

const idle = new Int32Array(new SharedArrayBuffer(4));
// Signals may come close together, and each ends a script: with the last one the signal would end the process.
const scripts = 16;

const breakable = (code) => vm.runInThisContext(code, { breakOnSigint: true, filename: import.meta.filename });

/** Scripts in scripts: the innermost waits, and one that the signal has ended is begun again by the one around it. */
globalThis.hear = (around) => {
  for (;;) {
    try {
      breakable(around > 0 ? `hear(${around - 1})` : 'wait()');
    } catch {
      parentPort.postMessage('SIGINT');
    }
  }
};

let isListening = false;
globalThis.wait = () => {
  if (!isListening) parentPort.postMessage('listening');
  isListening = true;
  Atomics.wait(idle, 0, 0);
};

breakable(`hear(${scripts})`);
