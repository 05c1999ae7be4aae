import { expect, test } from 'vitest';
import { catsAndDogs } from '../../../kernel-lib/data/sets/cats-and-dogs.ts';
import { random } from '../../../kernel-lib/random.ts';

test('cats and dogs come as 1,000 silhouettes each, white on black, none of them refused', {
  timeout: 60_000,
}, async () => {
  const found = await catsAndDogs();
  expect(found.overview()).toEqual([
    { name: 'cat', pictures: 1000, refused: 0 },
    { name: 'dog', pictures: 1000, refused: 0 },
  ]);
  const { x, y } = await found.load();
  expect(x.shape).toEqual([2000, 28, 28, 1]);
  expect(y.data.reduce((dogs, label) => dogs + label)).toBe(1000);
  expect(found.refused).toEqual([]);
  // A silhouette: nearly every pixel is black or white, and there are both in every picture.
  const grey = x.data.filter((value) => value > 0.1 && value < 0.9);
  expect(grey.length / x.data.length).toBeLessThan(0.2);
  for (let i = 0; i < 2000; i++) {
    const picture = x.data.subarray(i * 784, (i + 1) * 784);
    expect([Math.min(...picture) < 0.1, Math.max(...picture) > 0.9]).toEqual([true, true]);
  }
  await found.close();
});

test('they come in another size and in colour where that is asked for', { timeout: 60_000 }, async () => {
  const found = await catsAndDogs({ size: [16, 20], channels: 3 });
  const { test: kept } = found.split({ test: 0.01, random: random(1) });
  expect((await kept.load()).x.shape).toEqual([20, 16, 20, 3]);
  await found.close();
});
