import type { Fault } from '../../cells/report/fault.ts';
import type { OutputType, SessionCell } from '../../cells/session/session-cell.ts';
import { StreamBuffer, type StreamName } from '../../cells/session/stream-buffer.ts';

const { setTimeout: begin, clearTimeout: end } = globalThis;

/** A cell while it runs in a page. */
export class RunningCell implements SessionCell {
  readonly count: number;
  readonly isAsked = false;
  readonly faults: Fault[] = [];
  answered = false;
  /** Whether it was stopped: what it still does is to end. */
  stopped = false;
  /** What ends the timers that it began and that are not over. */
  readonly timers: Set<() => void> = new Set();
  readonly #printed: StreamBuffer;
  readonly #send: (type: OutputType, content: object) => void;

  constructor(count: number, send: (type: OutputType, content: object) => void) {
    this.count = count;
    this.#send = send;
    this.#printed = new StreamBuffer({ send: (content) => send('stream', content), later });
  }

  publish(type: OutputType, content: object): void {
    this.flush();
    this.#send(type, content);
  }

  print(name: StreamName, text: string): void {
    this.#printed.write(name, text);
  }

  /** Sends what was printed so far. */
  flush(): void {
    this.#printed.flush();
  }
}

/** By timers that no cell has changed. */
function later(call: () => void, ms: number): () => void {
  const timer = begin(call, ms);
  return () => end(timer);
}
