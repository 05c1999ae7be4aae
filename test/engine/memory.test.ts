import { expect, test } from 'vitest';
import { mnist } from '../../kernel-lib/data/sets/mnist.ts';
import { engine } from '../../kernel-lib/engine/engine.ts';
import { fastOperations } from '../../kernel-lib/engine/fast/operations.ts';
import { host } from '../../kernel-lib/engine/node-host.ts';
import { type Engine, type EngineOptions, startEngine } from '../../kernel-lib/engine/start-engine.ts';
import { param } from '../../kernel-lib/layer.ts';
import { batchNormalization } from '../../kernel-lib/layers/batch-normalization.ts';
import { conv2d } from '../../kernel-lib/layers/conv2d.ts';
import { dense } from '../../kernel-lib/layers/dense.ts';
import { dropout } from '../../kernel-lib/layers/dropout.ts';
import { flatten } from '../../kernel-lib/layers/flatten.ts';
import { maxPooling2d } from '../../kernel-lib/layers/max-pooling2d.ts';
import { fit } from '../../kernel-lib/model/fit.ts';
import { sequential } from '../../kernel-lib/model/sequential.ts';
import { adam } from '../../kernel-lib/optimizers/adam.ts';
import { random } from '../../kernel-lib/random.ts';
import { takeRows, tensor } from '../../kernel-lib/tensor.ts';

function started(options: EngineOptions = { threads: 2 }): Engine {
  const engine = startEngine(options);
  if (!engine) throw new Error('there is no WebAssembly SIMD here');
  return engine;
}

test('fifty epochs on 2,000 digits need no more memory than two', { timeout: 120_000 }, async () => {
  const running = started();
  const network = sequential([
    conv2d({ filters: 4, kernelSize: 5, strides: 2, activation: 'relu' }),
    maxPooling2d({ poolSize: 2 }),
    batchNormalization(),
    flatten(),
    dropout({ rate: 0.2 }),
    dense({ units: 10, activation: 'softmax' }),
  ]);
  const { x, y } = mnist().train;
  const rows = Int32Array.from({ length: 2000 }, (_, row) => row);
  const digits = { x: takeRows(x, rows), y: takeRows(y, rows) };
  const held: (readonly [used: number, size: number])[] = [];
  const history = await fit(network.build([28, 28, 1], random(1), fastOperations(running)), digits, {
    epochs: 50,
    batchSize: 96,
    random: random(2),
    validationSplit: 0.1,
    onEpochEnd: () => held.push([running.memory.used, running.memory.wasm.buffer.byteLength]),
  });
  running.end();
  expect(history[49].loss).toBeLessThan(history[1].loss / 2);
  expect(new Set(held.slice(2).map(String))).toEqual(new Set([String(held[1])]));
});

test('a memory that no thread shares keeps its numbers until it is full to the last byte', () => {
  const running = started({ limit: 2 ** 20 + 128, host: { ...host(), shared: false } });
  const weights = running.variable(tensor([1, 2, 3]));
  const filled = () => {
    for (;;) running.memory.allocate(100);
  };
  expect(filled).toThrow(RangeError);
  expect([...weights.data]).toEqual([1, 2, 3]);
});

test('an optimizer moves weights on the engine, whatever other memory has grown', () => {
  const running = started();
  new WebAssembly.Memory({ initial: 1, maximum: 2, shared: true }).grow(1);
  const seen: string[] = [];
  running.watcher = (name) => seen.push(name);
  const ops = fastOperations(running);
  const weight = param('kernel', ops.variable(tensor([1, 2, 3])));
  const step = adam()([weight], ops);
  weight.add(tensor([1, 1, 1]));
  step();
  running.end();
  expect(seen).toEqual(['adam']);
});

test('two engines in one program leave each other in peace', () => {
  const pooled = (choice: 'auto' | 'fast', pixels: number[]) => {
    const layer = maxPooling2d({ poolSize: 2 }).build([2, 2, 1], random(1), engine(choice));
    return [...layer.forward(tensor(pixels, [1, 2, 2, 1])).output.data];
  };
  expect(pooled('auto', [1, 2, 3, 4])).toEqual([4]);
  expect(pooled('fast', [1, 2, 3, 4])).toEqual([4]);
  expect(pooled('auto', [5, 6, 7, 8])).toEqual([8]);
  expect(pooled('fast', [9, 10, 11, 12])).toEqual([12]);
});
