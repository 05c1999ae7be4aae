import { alignUp } from './align-up.ts';
import type { Memory } from './memory.ts';

/** Room for what lives no longer than a step. */
export interface Arena {
  take(bytes: number): number;
  /** Gives everything back; the room is kept for the next step. */
  clear(): void;
  /** Forgets the room without giving it back: a lost thread may still write there. */
  abandon(): void;
}

const CHUNK = 2 ** 22;

/** Takes large chunks of memory, and deals them out one after the other. */
export function arenaOf(memory: Memory): Arena {
  let chunks: { readonly address: number; readonly bytes: number }[] = [];
  let chunk = 0;
  let offset = 0;
  return {
    take(wanted) {
      const bytes = alignUp(wanted + 16, 128);
      while (chunk < chunks.length && offset + bytes > chunks[chunk].bytes) {
        chunk++;
        offset = 0;
      }
      if (chunk === chunks.length) {
        const size = Math.max(bytes, CHUNK);
        chunks.push({ address: memory.take(size), bytes: size });
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
