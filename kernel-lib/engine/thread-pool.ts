import type { Thread } from './host.ts';

/** The threads beside the one that calls, each with a number of its own. */
export interface ThreadPool {
  /** Those that run. */
  readonly threads: readonly Thread[];
  /** Starts a thread for every number that has none. */
  fill(): void;
  /** Ends all of them. */
  end(): void;
}

/** A pool of threads with the numbers 1, 2, … up to `count`; `start` starts one of them, and calls `ended` when it is no more. */
export function threadPool(count: number, start: (number: number, ended: () => void) => Thread): ThreadPool {
  const places = new Map<number, Thread>();
  return {
    get threads() {
      return [...places.values()];
    },
    fill() {
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
