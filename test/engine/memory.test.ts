import { expect, test } from 'vitest';
import { fastOperations } from '../../kernel-lib/engine/fast/operations.ts';
import { startEngine } from '../../kernel-lib/engine/start-engine.ts';
import {
  batchNormalization,
  conv2d,
  dense,
  dropout,
  fit,
  flatten,
  maxPooling2d,
  mnist,
  random,
  sequential,
  takeRows,
} from '../../kernel-lib/index.ts';

test('fifty epochs on 2,000 digits need no more memory than two', { timeout: 120_000 }, async () => {
  const engine = startEngine({ threads: 2 });
  if (!engine) throw new Error('there is no WebAssembly SIMD here');
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
  const history = await fit(network.build([28, 28, 1], random(1), fastOperations(engine)), digits, {
    epochs: 50,
    batchSize: 96,
    random: random(2),
    validationSplit: 0.1,
    onEpochEnd: () => held.push([engine.memory.used, engine.memory.wasm.buffer.byteLength]),
  });
  engine.end();
  expect(history[49].loss).toBeLessThan(history[1].loss / 2);
  expect(new Set(held.slice(2).map(String))).toEqual(new Set([String(held[1])]));
});
