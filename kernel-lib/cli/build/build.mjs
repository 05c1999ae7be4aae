// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { engineWasm } from './engine-wasm.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const library = join(root, 'kernel-lib');

/** Builds the library into `kernel-lib/dist`: the engine's WebAssembly first, since TypeScript reads its types. */
export async function build() {
  const dist = join(library, 'dist');
  rmSync(dist, { recursive: true, force: true });
  await writeEngine(join(dist, 'engine'));
  const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'kernel-lib'], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}

/**
 * The engine as a module that holds it as text, so that it loads the same way everywhere: in Node, in a page, from a file.
 *
 * @param {string} folder
 */
async function writeEngine(folder) {
  const names = { plain: { fused: false }, fused: { fused: true } };
  const lines = [];
  for (const [name, options] of Object.entries(names)) {
    const wasm = await engineWasm(join(library, 'engine/assembly'), options);
    lines.push(`export const ${name} = '${Buffer.from(wasm).toString('base64')}';\n`);
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'engine-wasm.js'), lines.join(''));
  writeFileSync(
    join(folder, 'engine-wasm.d.ts'),
    Object.keys(names)
      .map((name) => `export declare const ${name}: string;\n`)
      .join(''),
  );
}
