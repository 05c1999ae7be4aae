import { fused, plain } from '#engine-wasm';
import type { Host } from './host.ts';

/** The first bytes of the memory that the module imports: its name, that it is a memory, and that it is shared. */
const SHARED = [...'\x06memory\x02'].map((each) => each.charCodeAt(0));

/** The engine's WebAssembly; nothing where this program cannot run it. */
export function wasm(options: { readonly fused: boolean }, host: Host): Uint8Array | undefined {
  if (typeof WebAssembly !== 'object') return undefined;
  const bytes = Uint8Array.from(atob(options.fused ? fused : plain), (each) => each.charCodeAt(0));
  // The same code runs on a memory that is not shared, by one thread; only the import has to say so.
  if (!host.shared) bytes[sharedFlag(bytes)] = 1;
  if (options.fused && !WebAssembly.validate(bytes)) host.allowRelaxedSimd();
  return WebAssembly.validate(bytes) ? bytes : undefined;
}

/** Where the module says how its memory is: 3 for shared, 1 for not shared, both with a limit. */
function sharedFlag(bytes: Uint8Array): number {
  const at = bytes.findIndex((_, i) => SHARED.every((each, j) => bytes[i + j] === each));
  return at + SHARED.length;
}
