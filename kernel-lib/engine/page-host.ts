import { type Host, threadCode } from './host.ts';

/** The parts of a browser that are asked for. */
interface Page {
  readonly document?: object;
  readonly crossOriginIsolated?: boolean;
  readonly navigator?: { readonly hardwareConcurrency?: number };
  readonly Blob: new (parts: readonly string[], options: object) => object;
  readonly URL: { createObjectURL(blob: object): string };
  readonly Worker: new (address: string) => { postMessage(message: object): void; terminate(): void };
}

/** A browser. The thread that draws a page may not wait, so that there the engine works alone. */
export function host(): Host {
  const page = globalThis as unknown as Page;
  const { document, crossOriginIsolated: shared = false, navigator, Blob, URL, Worker } = page;
  return {
    threads: shared && !document ? (navigator?.hardwareConcurrency ?? 1) : 1,
    shared,
    allowRelaxedSimd() {},
    allowWideSimd: () => false,
    thread(work) {
      const script = new Blob([`onmessage = ({ data }) => (${threadCode})(data)`], { type: 'text/javascript' });
      const worker = new Worker(URL.createObjectURL(script));
      worker.postMessage(work);
      return { end: () => worker.terminate() };
    },
  };
}
