import { cpuShare } from './cpu-share.ts';

/** What the engine needs of the program it runs in: Node, or a browser. */
export interface Host {
  /** How many threads can work at once. */
  readonly threads: number;
  /** Whether threads can share memory. */
  readonly shared: boolean;
  /** Starts a thread with what it is to work on, and calls `ended` when it is no more. */
  thread(work: object, ended: () => void): Thread;
}

export interface Thread {
  end(): void;
}

/** What a thread runs: it works until it is sent home. A piece that fails is told to the others, so that nobody waits for it. */
export const threadCode = `(work) => {
  const { exports } = new WebAssembly.Instance(work.module, { env: { memory: work.memory } });
  exports.begin(work.control, work.number, work.corner);
  for (;;) {
    try {
      return exports.loop();
    } catch {
      exports.fail();
    }
  }
}`;

/** The parts of a browser that are asked for. */
interface Page {
  readonly document?: object;
  readonly crossOriginIsolated?: boolean;
  readonly navigator?: { readonly hardwareConcurrency?: number };
  readonly Blob: new (parts: readonly string[], options: object) => object;
  readonly URL: { createObjectURL(blob: object): string };
  readonly Worker: new (address: string) => { postMessage(message: object): void; terminate(): void };
}

/** The program at hand. Nothing of Node is imported, so that a browser can load this file too. */
export function host(): Host {
  const { process } = globalThis as { process?: NodeJS.Process };
  return process?.versions?.node ? nodeHost(process) : pageHost(globalThis as unknown as Page);
}

function nodeHost(process: NodeJS.Process): Host {
  const { Worker } = process.getBuiltinModule('node:worker_threads');
  const { availableParallelism } = process.getBuiltinModule('node:os');
  const { readFileSync } = process.getBuiltinModule('node:fs');
  return {
    threads: Math.max(
      1,
      Math.floor(
        Math.min(
          availableParallelism(),
          cpuShare((file) => readFileSync(file, 'utf8')),
        ),
      ),
    ),
    shared: true,
    thread(work, ended) {
      const worker = new Worker(`(${threadCode})(require('node:worker_threads').workerData)`, {
        eval: true,
        workerData: work,
        execArgv: [],
      });
      worker.on('exit', ended);
      worker.on('error', () => {});
      worker.unref();
      return { end: () => void worker.terminate() };
    },
  };
}

/** The thread that draws a page may not wait, so that there the engine works alone. */
function pageHost({ document, crossOriginIsolated = false, navigator, Blob, URL, Worker }: Page): Host {
  const shared = crossOriginIsolated;
  return {
    threads: shared && !document ? (navigator?.hardwareConcurrency ?? 1) : 1,
    shared,
    thread(work) {
      const script = new Blob([`onmessage = ({ data }) => (${threadCode})(data)`], { type: 'text/javascript' });
      const worker = new Worker(URL.createObjectURL(script));
      worker.postMessage(work);
      return { end: () => worker.terminate() };
    },
  };
}
