// How many multiply-adds a second this machine can do in registers alone, on all its processors at once: what no loop can pass.
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';

const compiler = 'assemblyscript/asc';
/** Sums that are added to at once: enough that none waits for itself, and few enough for the registers. */
const SUMS = 12;
const STEPS = 20_000_000;

/** Billions of multiply-adds a second, `plain` with two roundings each and `fused` with one. */
export async function limits(threads) {
  setFlagsFromString('--experimental-wasm-relaxed-simd');
  const found = {};
  for (const [name, fused] of [['plain', false], ['fused', true]]) {
    const module = new WebAssembly.Module(await loop(fused));
    found[name] = (threads * SUMS * 4 * STEPS) / (await slowest(module, threads)) / 1e9;
  }
  return found;
}

async function loop(fused) {
  const { main } = await import(compiler);
  const each = (line) => Array.from({ length: SUMS }, (_, i) => line(i)).join('\n');
  const next = (i) => (fused ? `f32x4.relaxed_madd(s${i}, a, b)` : `f32x4.add(f32x4.mul(s${i}, a), b)`);
  const source = `export function run(steps: i32): f32 {
    const a = f32x4.splat(0.999), b = f32x4.splat(0.001);
    ${each((i) => `let s${i} = f32x4.splat(${i});`)}
    for (let i = 0; i < steps; i++) { ${each((i) => `s${i} = ${next(i)};`)} }
    return ${Array.from({ length: SUMS }, (_, i) => `f32x4.extract_lane(s${i}, 0)`).join(' + ')};
  }`;
  let wasm;
  const { error, stderr } = await main(
    ['loop.ts', '--outFile', 'loop.wasm', '-O3', '--runtime', 'stub', '--enable', fused ? 'simd,relaxed-simd' : 'simd'],
    {
      readFile: (name) => (name === 'loop.ts' ? source : null),
      writeFile: (_, content) => {
        wasm = content;
      },
      listFiles: () => [],
    },
  );
  if (error) throw new Error(`${stderr}\n${error.message}`);
  return wasm;
}

/** Seconds of the slowest of so many threads that run at once, the best of a few times. */
async function slowest(module, threads) {
  const code = `const { parentPort, workerData } = require('node:worker_threads');
    const { run } = new WebAssembly.Instance(workerData).exports;
    run(${STEPS / 10});
    parentPort.on('message', () => {
      const began = performance.now();
      run(${STEPS});
      parentPort.postMessage((performance.now() - began) / 1000);
    });`;
  const workers = Array.from({ length: threads }, () => new Worker(code, { eval: true, workerData: module }));
  const answer = (worker) => new Promise((resolve) => worker.once('message', resolve));
  let best = Number.POSITIVE_INFINITY;
  for (let time = 0; time < 5; time++) {
    const answers = workers.map(answer);
    for (const worker of workers) worker.postMessage('');
    best = Math.min(best, Math.max(...(await Promise.all(answers))));
  }
  for (const worker of workers) await worker.terminate();
  return best;
}
