import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { mnist } from '../../kernel-lib/data/sets/mnist.ts';
import { constants } from '../../kernel-lib/dist/engine/engine-wasm.js';
import { fastOperations } from '../../kernel-lib/engine/fast/operations.ts';
import { type Host, threadCode } from '../../kernel-lib/engine/host.ts';
import { host } from '../../kernel-lib/engine/node-host.ts';
import { type Engine, type EngineOptions, startEngine } from '../../kernel-lib/engine/start-engine.ts';
import { conv2d } from '../../kernel-lib/layers/conv2d.ts';
import { dense } from '../../kernel-lib/layers/dense.ts';
import { flatten } from '../../kernel-lib/layers/flatten.ts';
import { maxPooling2d } from '../../kernel-lib/layers/max-pooling2d.ts';
import { fit } from '../../kernel-lib/model/fit.ts';
import { type Model, sequential } from '../../kernel-lib/model/sequential.ts';
import type { Operations } from '../../kernel-lib/ops/operations.ts';
import { readable } from '../../kernel-lib/ops/readable.ts';
import { random } from '../../kernel-lib/random.ts';
import { slides } from '../../kernel-lib/shape/window/slides.ts';
import { takeRows, zeros } from '../../kernel-lib/tensor.ts';
import { setLanguage } from '../../kernel-lib/text/language.ts';
import { noise } from '../support/noise.ts';

// Threads that have to share two processors with other programs may take their time.
vi.setConfig({ testTimeout: 60_000 });

const engines: Engine[] = [];
afterEach(() => {
  for (const engine of engines.splice(0)) engine.end();
  setLanguage('en');
});

function started(options: EngineOptions): Engine {
  const engine = startEngine(options);
  if (!engine) throw new Error('there is no WebAssembly SIMD here');
  engines.push(engine);
  return engine;
}

const [images, kernel, bias] = [noise([40, 14, 14, 8], 1), noise([3, 3, 8, 16], 2), noise([16], 3)];
const window = slides([14, 14], { size: 3, padding: 'same' });
const convolved = (ops: Operations) => ops.convolution(images, kernel, bias, window).output.data;
const expected = convolved(readable);
const error = (found: Float32Array) => found.reduce((most, each, i) => Math.max(most, Math.abs(each - expected[i])), 0);

/** It still computes what it should, with all its threads. */
async function expectWell(engine: Engine): Promise<void> {
  const ops = fastOperations(engine);
  for (let i = 0; i < 20; i++) expect(error(convolved(ops))).toBeLessThan(1e-4);
  expect(engine.workers.length).toBe(engine.threads - 1);
}

describe.each([1, 2, 3])('an engine of %i threads', (threads) => {
  test('names an operation that traps on every thread, and goes on', async () => {
    const engine = started({ threads });
    const used = engine.memory.used;
    // The sums lie where no memory is.
    const trap = (pieces: number) => engine.run('sum', pieces, { parts: -(2 ** 20), count: 1, length: 2 ** 16 });
    for (const pieces of [1, 16]) {
      expect(() => trap(pieces)).toThrow('engine: sum went wrong; this step is not whole');
    }
    setLanguage('ko');
    expect(() => trap(16)).toThrow('engine: sum 도중에 문제가 생겼어요.');
    await expectWell(engine);
    const held = engine.memory.used;
    expect(() => trap(16)).toThrow();
    await expectWell(engine);
    expect(engine.memory.used).toBe(held);
    expect(held).toBeGreaterThan(used);
  });

  test('says when its memory is full, gives the step back, and goes on', async () => {
    const engine = started({ threads, limit: 2 ** 24 });
    const ops = fastOperations(engine);
    await expectWell(engine);
    const used = engine.memory.used;
    const large = zeros([100, 100, 100, 4]);
    const wide = slides([100, 100], { size: 3 });
    const all = () => ops.convolution(large, noise([3, 3, 4, 8]), noise([8]), wide);
    const sentence = /^engine: \d+ MB more do not fit beside \d+ MB in 16 MB: a smaller batch or network needs less$/;
    expect(all).toThrow(RangeError);
    expect(all).toThrow(sentence);
    setLanguage('ko');
    expect(all).toThrow('engine: 쓸 수 있는 16 MB 가운데');
    expect(engine.memory.used).toBe(used);
    await expectWell(engine);
  });
});

test('memory of 2 GB is the most there is', () => {
  const { memory } = started({ threads: 1, limit: 2 ** 40 });
  expect(memory.limit).toBe(2 ** 31);
  expect(() => memory.allocate(2 ** 32)).toThrow('do not fit beside 1 MB in 2048 MB');
});

test('a thread that ends between two operations is missed by nobody, and another takes its number', async () => {
  const engine = started({ threads: 3 });
  await expectWell(engine);
  for (const at of [0, 1, 0]) {
    const [...before] = engine.workers;
    before[at].end();
    await expectWell(engine);
    await expect.poll(() => engine.workers.includes(before[at])).toBe(false);
    await expectWell(engine);
    expect(new Set(engine.workers).size).toBe(2);
  }
});

/** Words of the control block. */
const [TICKETS, DONE] = [constants.TICKETS / 4, constants.DONE / 4];

/** Stands between the engine and its thread, and ends the thread as soon as both are in the middle of a piece. */
const guard = `
const { workerData: { code, work } } = require('node:worker_threads');
const { Worker } = require('node:worker_threads');
const words = new Int32Array(work.memory.buffer, work.control, 64);
const worker = new Worker(code, { eval: true, workerData: work });
worker.on('error', () => {});
function look() {
  const open = 16 - Math.max(0, Atomics.load(words, ${TICKETS})) - Atomics.load(words, ${DONE});
  if (open === 2) worker.terminate();
  else setImmediate(look);
}
look();
`;

/** A host whose first thread dies at its first piece; those after it live. */
function deadly(): Host {
  const here = host();
  let threads = 0;
  return {
    ...here,
    thread(work, ended) {
      if (threads++ > 0) return here.thread(work, ended);
      const code = `(${threadCode})(require('node:worker_threads').workerData)`;
      const worker = new Worker(guard, { eval: true, workerData: { code, work } });
      worker.unref();
      return { end: () => void worker.terminate() };
    },
  };
}

test('a thread killed in the middle of a piece ends the step with an error, and the engine starts over', async () => {
  const engine = started({ threads: 2, timeoutMs: 2000, host: deadly() });
  const ops = fastOperations(engine);
  const [large, filters] = [zeros([16, 100, 100, 32]), noise([5, 5, 32, 64])];
  const wide = slides([100, 100], { size: 5 });
  const untilLost = () => {
    for (let i = 0; i < 20; i++) ops.convolution(large, filters, noise([64]), wide);
  };
  expect(untilLost).toThrow('engine: a thread was lost during convolve; this step is not whole: build the model again');
  await expectWell(engine);
});

const network = sequential([
  conv2d({ filters: 8, kernelSize: 3, activation: 'relu' }),
  maxPooling2d({ poolSize: 2 }),
  flatten(),
  dense({ units: 32, activation: 'relu' }),
  dense({ units: 10, activation: 'softmax' }),
]);
const digits = (() => {
  const { x, y } = mnist().train;
  const rows = Int32Array.from({ length: 160 }, (_, row) => row);
  return { x: takeRows(x, rows), y: takeRows(y, rows) };
})();
const weights = ({ params }: Model) => params.map(({ value }) => [...value.data]);

test('two models trained at once come to what each comes to by itself', async () => {
  const ops = fastOperations(started({ threads: 2 }));
  const built = () => [1, 2].map((seed) => network.build([28, 28, 1], random(seed), ops));
  const order: string[] = [];
  const trained = (model: Model, i: number) =>
    fit(model, digits, {
      epochs: 2,
      batchSize: 32 + 16 * i,
      random: random(i + 3),
      onBatchEnd: () => order.push(`${i}`),
    });
  const [apart, together] = [built(), built()];
  for (const [i, model] of apart.entries()) await trained(model, i);
  const [inTurn] = [order.splice(0)];
  await Promise.all(together.map(trained));
  expect(together.map(weights)).toEqual(apart.map(weights));
  expect(weights(together[0])).not.toEqual(weights(together[1]));
  expect(inTurn.join('')).toMatch(/^0+1+$/);
  expect(order.join('')).toMatch(/^0101/);
});
