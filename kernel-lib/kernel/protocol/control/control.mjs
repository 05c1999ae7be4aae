import { Worker } from 'node:worker_threads';

const program = new URL('control-thread.mjs', import.meta.url);
/** How long the thread has to close its sockets, in milliseconds. */
const patience = 500;

/** The thread that serves the control channel, iopub and the heartbeat, as the thread of the cells sees it. */
export class Control {
  #ended = new Int32Array(new SharedArrayBuffer(4));
  #worker;
  /** Is fulfilled when its channels are bound, and rejected when they cannot be. */
  bound;

  /**
   * @param data what the thread is to know: connection, kernelInfo, session
   * @param interrupts what all threads know of interrupts
   * @param on what to do at an `interrupt`, at a `shutdown`, and at a message that was `dropped` for a reason
   */
  constructor(data, interrupts, on) {
    const { slots } = interrupts;
    const workerData = { ...data, slots, ended: this.#ended, parent: process.ppid };
    // Without the options of a program that was given as text, which no file may have.
    this.#worker = new Worker(program, { workerData, execArgv: [] });
    this.#worker.unref();
    this.bound = new Promise((resolve, reject) => {
      this.#worker.on('message', ({ type, message }) => (type === 'bound' ? resolve() : on[type](message)));
      this.#worker.on('error', reject);
    });
    process.on('exit', () => this.#end());
  }

  /** The thread ends before the program does: in its last moments there is no time to hear its answer but this one. */
  #end() {
    this.#worker.postMessage('close');
    Atomics.wait(this.#ended, 0, 0, patience);
  }
}
