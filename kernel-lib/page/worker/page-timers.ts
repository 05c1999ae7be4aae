import { Interruption } from '../../cells/session/interruption.ts';
import type { RunningCell } from './running-cell.ts';

type Call = (...given: unknown[]) => unknown;

const { setTimeout: begin, clearTimeout: end } = globalThis;

/** What begins a call, and ends it before. */
interface Clock {
  begin(call: () => void, ms: number): unknown;
  end(handle: unknown): void;
}

const timers: Clock = { begin: (call, ms) => begin(call, ms), end: (handle) => end(handle as number) };

/** The next turn: timers that begin timers are held back by a browser, four milliseconds each. */
function nextTurns(): Clock {
  const waiting = new Map<number, () => void>();
  const { port1, port2 } = new MessageChannel();
  let count = 0;
  port1.onmessage = ({ data }: { readonly data: number }) => {
    const call = waiting.get(data);
    waiting.delete(data);
    call?.();
  };
  return {
    begin(call) {
      count += 1;
      waiting.set(count, call);
      port2.postMessage(count);
      return count;
    },
    end: (handle) => void waiting.delete(handle as number),
  };
}

/** A timer as cells know it from Node: nothing that a page has depends on whether it is still set. */
class Timer {
  readonly #call: () => void;
  readonly #ms: number;
  readonly #repeats: boolean;
  readonly #cell: RunningCell | undefined;
  readonly #end: () => void = () => this.end();
  readonly #clock: Clock;
  #handle: unknown;

  constructor(cell: RunningCell | undefined, call: () => void, ms: number, repeats: boolean, clock: Clock) {
    [this.#cell, this.#call, this.#ms, this.#repeats, this.#clock] = [cell, call, ms, repeats, clock];
    this.refresh();
  }

  refresh(): this {
    if (this.#handle !== undefined) this.#clock.end(this.#handle);
    this.#cell?.timers.add(this.#end);
    this.#handle = this.#clock.begin(() => {
      if (this.#repeats) this.refresh();
      else this.end();
      this.#call();
    }, this.#ms);
    return this;
  }

  end(): void {
    if (this.#handle !== undefined) this.#clock.end(this.#handle);
    this.#handle = undefined;
    this.#cell?.timers.delete(this.#end);
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }

  hasRef(): boolean {
    return true;
  }

  [Symbol.toPrimitive](): number {
    return Number(this.#handle);
  }
}

/** Gives the cells of a page Node's timers, each of which belongs to the cell that begins it. */
export function setPageTimers(current: () => RunningCell | undefined): void {
  const turns = nextTurns();
  const made = (call: Call, ms: number, given: readonly unknown[], repeats: boolean, clock = timers) => {
    const cell = current();
    if (cell?.stopped) throw new Interruption();
    return new Timer(cell, () => void call(...given), ms, repeats, clock);
  };
  const ended = (timer: unknown) => {
    if (timer instanceof Timer) timer.end();
    else end(timer as number);
  };
  Object.assign(globalThis, {
    setTimeout: (call: Call, ms = 0, ...given: unknown[]) => made(call, ms, given, false),
    setInterval: (call: Call, ms = 0, ...given: unknown[]) => made(call, ms, given, true),
    setImmediate: (call: Call, ...given: unknown[]) => made(call, 0, given, false, turns),
    clearTimeout: ended,
    clearInterval: ended,
    clearImmediate: ended,
  });
}
