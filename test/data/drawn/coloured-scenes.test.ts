import { expect, test } from 'vitest';
import { colouredScenes, random, readCifar, writeCifar } from '../../../kernel-lib/index.ts';

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
