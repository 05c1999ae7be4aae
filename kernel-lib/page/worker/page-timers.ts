import { Interruption } from '../../cells/session/interruption.ts';
import type { PageCell } from './page-cell.ts';

type Call = (...given: unknown[]) => unknown;

const { setTimeout: begin, clearTimeout: end } = globalThis;

/** A timer as cells know it from Node: nothing that a page has depends on whether it is still set. */
class Timer {
  readonly #call: () => void;
  readonly #ms: number;
  readonly #repeats: boolean;
  readonly #cell: PageCell | undefined;
  readonly #end: () => void = () => this.end();
  #handle: ReturnType<typeof begin> | undefined;

  constructor(cell: PageCell | undefined, call: () => void, ms: number, repeats: boolean) {
    [this.#cell, this.#call, this.#ms, this.#repeats] = [cell, call, ms, repeats];
    this.refresh();
  }

  refresh(): this {
    if (this.#handle !== undefined) end(this.#handle);
    this.#cell?.timers.add(this.#end);
    this.#handle = begin(() => {
      if (this.#repeats) this.refresh();
      else this.end();
      this.#call();
    }, this.#ms);
    return this;
  }

  end(): void {
    if (this.#handle !== undefined) end(this.#handle);
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
export function setPageTimers(current: () => PageCell | undefined): void {
  const made = (call: Call, ms: number, given: readonly unknown[], repeats: boolean) => {
    const cell = current();
    if (cell?.stopped) throw new Interruption();
    return new Timer(cell, () => void call(...given), ms, repeats);
  };
  const ended = (timer: unknown) => {
    if (timer instanceof Timer) timer.end();
    else end(timer as number);
  };
  Object.assign(globalThis, {
    setTimeout: (call: Call, ms = 0, ...given: unknown[]) => made(call, ms, given, false),
    setInterval: (call: Call, ms = 0, ...given: unknown[]) => made(call, ms, given, true),
    setImmediate: (call: Call, ...given: unknown[]) => made(call, 0, given, false),
    clearTimeout: ended,
    clearInterval: ended,
    clearImmediate: ended,
  });
}
