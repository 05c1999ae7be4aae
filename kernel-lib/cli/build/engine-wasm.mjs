// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seamSources } from './seam.mjs';
import { tileSource } from './tile.mjs';

// Not by its name: its types declare a console and numbers of their own, for everybody.
const compiler = 'assemblyscript/asc';

/**
 * Compiles the engine's AssemblyScript.
 *
 * @param {string} folder where the sources are
 * @param {{ fused: boolean }} options whether to use relaxed SIMD's fused multiply-add
 * @returns {Promise<Uint8Array>}
 */
export async function engineWasm(folder, { fused }) {
  const { main } = await import(compiler);
  /** @type {Readonly<Record<string, string>>} */
  const written = { ...seamSources, 'tile.ts': tileSource({ fused }) };
  /** @type {Uint8Array | undefined} */
  let wasm;
  const { error, stderr } = await main(
    [
      'engine.ts',
      ...['--outFile', 'engine.wasm', '-O3', '--noAssert', '--runtime', 'stub'],
      ...['--importMemory', '--sharedMemory', '--initialMemory', '1', '--maximumMemory', '32768'],
      ...['--enable', fused ? 'threads,simd,relaxed-simd' : 'threads,simd'],
    ],
    {
      readFile: (/** @type {string} */ name) => written[name] ?? source(folder, name),
      writeFile(/** @type {string} */ _, /** @type {Uint8Array} */ content) {
        wasm = content;
      },
      listFiles: () => [],
    },
  );
  if (error || !wasm) throw new Error(`${stderr}\n${error?.message ?? ''}`);
  return wasm;
}

/**
 * @param {string} folder
 * @param {string} name
 */
function source(folder, name) {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    return null;
  }
}
