import type { Thread } from './host.ts';

/** The threads beside the first, each at its number, which no two of them share. */
export interface ThreadPool {
  /** Those that work. */
  readonly threads: readonly Thread[];
  /** Fills every empty place. */
  call(): void;
  /** Sends all of them away. */
  end(): void;
}

/** A crew for the numbers 1, 2, … up to `count`; `start` starts one of them, and calls `ended` when it is no more. */
export function threadPool(count: number, start: (number: number, ended: () => void) => Thread): ThreadPool {
  const places = new Map<number, Thread>();
  return {
    get threads() {
      return [...places.values()];
    },
    call() {
      for (let number = 1; places.size < count; number++) {
        if (places.has(number)) continue;
        const thread = start(number, () => {
          if (places.get(number) === thread) places.delete(number);
        });
        places.set(number, thread);
      }
    },
    end() {
      for (const thread of places.values()) thread.end();
      places.clear();
    },
  };
}
