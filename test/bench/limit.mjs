// How many multiply-adds a second this machine can do in registers alone, on all its processors at once.
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';

const compiler = 'assemblyscript/asc';
/** Sums that are added to at once, and how often in a turn of the loop: compilers make more of one or the other. */
const SHAPES = [[8, 2], [10, 1], [12, 4]];
/** Turns of the loop. */
const STEPS = 20_000_000;

/** Billions of multiply-adds a second, `plain` with two roundings each and `fused` with one. */
export async function limits(threads) {
  setFlagsFromString('--experimental-wasm-relaxed-simd');
  const found = {};
  for (const [name, fused] of [['plain', false], ['fused', true]]) {
    found[name] = 0;
    for (const [sums, times] of SHAPES) {
      const module = new WebAssembly.Module(await loop(fused, sums, times));
      const rate = (threads * sums * times * 4 * STEPS) / (await slowest(module, threads)) / 1e9;
      found[name] = Math.max(found[name], rate);
    }
  }
  return found;
}

const lines = (count, line) => Array.from({ length: count }, (_, i) => line(i)).join('\n');

/** As in a tile a product waits for no sum: numbers from the nearest cache, each times two others. */
async function loop(fused, sums, times) {
  const { main } = await import(compiler);
  const add = (sum, y) => (fused ? `${sum} = f32x4.relaxed_madd(x, ${y}, ${sum});` : `${sum} = f32x4.add(${sum}, f32x4.mul(x, ${y}));`);
  const two = (i, place) => `{ const x = v128.load(at, ${16 * place}); ${add(`s${2 * i}`, 'a')} ${add(`s${2 * i + 1}`, 'b')} }`;
  const source = `export function run(steps: i32): f32 {
    const a = f32x4.splat(0.999), b = f32x4.splat(0.001);
    ${lines(sums, (i) => `let s${i} = f32x4.splat(${i});`)}
    for (let i = 0; i < steps; i++) {
      const at = <usize>(i & 15) << 4;
      ${lines(times, (time) => lines(sums / 2, (i) => two(i, i + time)))}
    }
    return ${Array.from({ length: sums }, (_, i) => `f32x4.extract_lane(s${i}, 0)`).join(' + ')};
  }`;
  let wasm;
  const { error, stderr } = await main(
    [...['loop.ts', '--outFile', 'loop.wasm', '-O3', '--runtime', 'stub', '--initialMemory', '1'], '--enable', fused ? 'simd,relaxed-simd' : 'simd'],
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
