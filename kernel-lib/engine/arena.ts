import { alignUp } from './align-up.ts';
import type { Memory } from './memory.ts';

/** An arena allocator: memory for what lives no longer than a step. */
export interface Arena {
  /** The address of so many bytes, until the next `clear`. Throws `RangeError` when the memory is full. */
  allocate(bytes: number): number;
  /** Frees everything at once; the arena keeps its chunks for the next step. */
  clear(): void;
  /** Leaves its chunks behind without freeing them: a lost thread may still write there. */
  abandon(): void;
}

const CHUNK = 2 ** 22;

/** An arena that allocates large chunks of memory, and hands them out front to back. */
export function arenaOf(memory: Memory): Arena {
  let chunks: { readonly address: number; readonly bytes: number }[] = [];
  let chunk = 0;
  let offset = 0;
  return {
    allocate(wanted) {
      const bytes = alignUp(wanted + 16, 128);
      while (chunk < chunks.length && offset + bytes > chunks[chunk].bytes) {
        chunk++;
        offset = 0;
      }
      if (chunk === chunks.length) {
        const size = Math.max(bytes, CHUNK);
        chunks.push({ address: memory.allocate(size), bytes: size });
      }
      const address = chunks[chunk].address + offset;
      offset += bytes;
      return address;
    },
    clear() {
      chunk = 0;
      offset = 0;
    },
    abandon() {
      chunks = [];
      chunk = 0;
      offset = 0;
    },
  };
}
