import { expect, test } from 'vitest';
import { mnist } from '../../../kernel-lib/data/sets/mnist.ts';

const { train, test: kept } = mnist();

test('MNIST comes as 8,000 pictures to learn from and 2,000 to be examined on', () => {
  expect(train.x.shape).toEqual([8000, 28, 28, 1]);
  expect(train.y.shape).toEqual([8000]);
  expect(kept.x.shape).toEqual([2000, 28, 28, 1]);
  expect(kept.y.shape).toEqual([2000]);
});

test('its digits are the 10,000 of the source, counted there', () => {
  const counts = new Array(10).fill(0);
  for (const { y } of [train, kept]) for (const digit of y.data) counts[digit]++;
  expect(counts).toEqual([1001, 1127, 991, 1032, 980, 863, 1014, 1070, 944, 978]);
});

test('its values are whole bytes scaled to 0–1, with paper and full ink', { timeout: 30_000 }, () => {
  const bytes = new Set(train.x.data.map((value) => value * 255));
  expect(Math.max(...bytes)).toBe(255);
  expect(Math.min(...bytes)).toBe(0);
  expect([...bytes].every((byte) => Math.abs(byte - Math.round(byte)) < 1e-4)).toBe(true);
});

test('the two parts share no picture', () => {
  const pictures = (x: Float32Array) =>
    Array.from({ length: x.length / 784 }, (_, i) =>
      Buffer.from(x.slice(i * 784, (i + 1) * 784).buffer).toString('latin1'),
    );
  const learned = new Set(pictures(train.x.data));
  expect(pictures(kept.x.data).filter((picture) => learned.has(picture))).toEqual([]);
});
