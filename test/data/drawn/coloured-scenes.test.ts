import { expect, test } from 'vitest';
import { colouredScenes } from '../../../kernel-lib/data/drawn/coloured-scenes.ts';
import { readCifar } from '../../../kernel-lib/data/formats/read-cifar.ts';
import { examples } from '../../../kernel-lib/data/formats/stored-pictures.ts';
import { writeCifar } from '../../../kernel-lib/data/formats/write-cifar.ts';
import { conv2d } from '../../../kernel-lib/layers/conv2d.ts';
import { dense } from '../../../kernel-lib/layers/dense.ts';
import { flatten } from '../../../kernel-lib/layers/flatten.ts';
import { evaluate } from '../../../kernel-lib/model/evaluate.ts';
import { fit } from '../../../kernel-lib/model/fit.ts';
import { sequential } from '../../../kernel-lib/model/sequential.ts';
import { adam } from '../../../kernel-lib/optimizers/adam.ts';
import { random } from '../../../kernel-lib/random.ts';

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;
const scenes = colouredScenes(200, random(1));

test('scenes come in the form of CIFAR-10 and go through its file', () => {
  expect(scenes.shape).toEqual([200, 32, 32, 3]);
  const again = readCifar(writeCifar(scenes));
  expect(same(again.pixels, scenes.pixels) && same(again.labels, scenes.labels)).toBe(true);
});

test('every kind comes as often, and the seed decides', () => {
  for (let kind = 0; kind < 10; kind++) expect(scenes.labels.filter((label) => label === kind)).toHaveLength(20);
  const [five, ofAnotherSeed] = [1, 2].map((seed) => colouredScenes(5, random(seed)).pixels);
  expect(same(five, scenes.pixels.subarray(0, 5 * 3072))).toBe(true);
  expect(same(five, ofAnotherSeed)).toBe(false);
});

test('colour tells nothing: the mean colours of the kinds lie close together', { timeout: 30_000 }, () => {
  const all = colouredScenes(600, random(2));
  const means = Array.from({ length: 10 }, (_, kind) => {
    const sum = [0, 0, 0];
    all.pixels.forEach((value, i) => {
      if (all.labels[Math.floor(i / 3072)] === kind) sum[i % 3] += value;
    });
    return sum.map((value) => value / (60 * 1024));
  });
  for (let channel = 0; channel < 3; channel++) {
    const values = means.map((mean) => mean[channel]);
    expect(Math.max(...values) - Math.min(...values)).toBeLessThan(40);
  }
});

test('they are hard: after as many epochs a network with convolutions is clearly ahead of one without', {
  timeout: 180_000,
}, async () => {
  const [train, kept] = [examples(colouredScenes(800, random(10))), examples(colouredScenes(300, random(11)))];
  const ten = dense({ units: 10, activation: 'softmax' });
  const accuracy = async (layers: Parameters<typeof sequential>[0], learningRate: number): Promise<number> => {
    const model = sequential(layers).build([32, 32, 3], random(1));
    await fit(model, train, { epochs: 6, optimizer: adam({ learningRate }), random: random(2) });
    return (await evaluate(model, kept)).accuracy ?? 0;
  };
  const without = await accuracy([flatten(), dense({ units: 32, activation: 'tanh' }), ten], 0.001);
  const conv5 = conv2d({ filters: 8, kernelSize: 5, strides: 2, activation: 'relu' });
  const conv3 = conv2d({ filters: 16, kernelSize: 3, strides: 2, activation: 'relu' });
  const convolutions = await accuracy([conv5, conv3, flatten(), ten], 0.003);
  expect(without).toBeGreaterThan(0.2);
  expect(convolutions).toBeGreaterThan(without + 0.1);
});
