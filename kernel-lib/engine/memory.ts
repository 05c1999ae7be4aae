import { Refusal } from '../text/refusal.ts';
import { alignUp } from './align-up.ts';

/** Every block begins and ends on a cache line, so that four numbers may be read beyond the end of a tensor. */
const LINE = 128;
const PAGE = 65536;

/** The allocator of the engine's memory. */
export interface Memory {
  readonly wasm: WebAssembly.Memory;
  /** The address of a block of at least so many bytes. Throws `RangeError` when the memory is full. */
  allocate(bytes: number): number;
  /** Frees the block at an address. */
  free(address: number): void;
  /** The numbers from an address on, to be read and written where they lie. */
  floats(address: number, length: number): Float32Array;
  doubles(address: number, length: number): Float64Array;
  integers(address: number, length: number): Int32Array;
  /** Whether a view, or a part of one, was made by this memory. */
  holds(view: ArrayBufferView): boolean;
  /** Bytes that are allocated. */
  readonly used: number;
  readonly limit: number;
}

/** Allocates the first free block that is large enough, from the byte `start` on; the memory grows when none is, up to `limit` bytes. */
export function memoryOf(wasm: WebAssembly.Memory, start: number, limit: number): Memory {
  const freeBlocks: { address: number; bytes: number }[] = [];
  const allocated = new Map<number, number>();
  // A shared memory has a new buffer as soon as any in the program has grown, and views of the old one still show the same bytes:
  // the buffers are known of which views were made, whichever stands for the memory now.
  const buffers = new WeakSet<ArrayBufferLike>();
  let end = alignUp(start, LINE);
  let used = 0;

  /** A block at the end of all others. */
  function grown(bytes: number): number {
    const address = end;
    if (address + bytes > limit) throw full(bytes, used, limit);
    const missing = address + bytes - wasm.buffer.byteLength;
    if (missing > 0) {
      try {
        wasm.grow(Math.ceil(missing / PAGE));
      } catch {
        throw full(bytes, used, limit);
      }
    }
    end += bytes;
    return address;
  }

  /** The buffer that stands for the memory now. */
  function buffer(): ArrayBufferLike {
    const now = wasm.buffer;
    buffers.add(now);
    return now;
  }

  /** Puts a free block among the others, in order, and joins it to its neighbours. */
  function join(address: number, bytes: number): void {
    const after = freeBlocks.findIndex((block) => block.address > address);
    const at = after < 0 ? freeBlocks.length : after;
    freeBlocks.splice(at, 0, { address, bytes });
    for (const i of [at, at - 1]) {
      const [here, next] = [freeBlocks[i], freeBlocks[i + 1]];
      if (here && next && here.address + here.bytes === next.address) {
        here.bytes += next.bytes;
        freeBlocks.splice(i + 1, 1);
      }
    }
  }

  return {
    wasm,
    limit,
    get used() {
      return used;
    },
    allocate(wanted) {
      const bytes = alignUp(wanted + 16, LINE);
      const at = freeBlocks.findIndex((block) => block.bytes >= bytes);
      const address = at < 0 ? grown(bytes) : freeBlocks[at].address;
      if (at >= 0) {
        freeBlocks[at] = { address: address + bytes, bytes: freeBlocks[at].bytes - bytes };
        if (freeBlocks[at].bytes === 0) freeBlocks.splice(at, 1);
      }
      allocated.set(address, bytes);
      used += bytes;
      return address;
    },
    free(address) {
      const bytes = allocated.get(address) ?? 0;
      allocated.delete(address);
      used -= bytes;
      if (bytes > 0) join(address, bytes);
    },
    floats: (address, length) => new Float32Array(buffer(), address, length),
    doubles: (address, length) => new Float64Array(buffer(), address, length),
    integers: (address, length) => new Int32Array(buffer(), address, length),
    holds: (view) => buffers.has(view.buffer),
  };
}

function full(bytes: number, used: number, limit: number): Refusal {
  const [wanted, taken, most] = [bytes, used, limit].map((each) => Math.ceil(each / 2 ** 20));
  return new Refusal('engine', {
    ko: `쓸 수 있는 ${most} MB 가운데 ${taken} MB를 쓰고 있어서 ${wanted} MB가 더 들어가지 않아요. 배치나 네트워크를 작게 해 주세요`,
    en: `${wanted} MB more do not fit beside ${taken} MB in ${most} MB: a smaller batch or network needs less`,
  });
}
