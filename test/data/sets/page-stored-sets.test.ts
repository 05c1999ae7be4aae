import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { datasetsFolder } from '../../../kernel-lib/data/sets/datasets-folder.ts';
import { mnist } from '../../../kernel-lib/data/sets/mnist.ts';
import { cifarSet, idxSet } from '../../../kernel-lib/data/sets/page-stored-sets.ts';
import type { Tensor } from '../../../kernel-lib/tensor.ts';
import { setLanguage } from '../../../kernel-lib/text/language.ts';

const hook = Symbol.for('kernel-lib.data');
const page = globalThis as unknown as Record<symbol, ((path: string) => Uint8Array | undefined) | undefined>;

const bytes = ({ data }: Tensor) => new Uint8Array(data.buffer, data.byteOffset, data.byteLength);

afterEach(() => {
  delete page[hook];
  setLanguage('en');
});

test('a page that has the bytes of a set reads what Node reads from its folder', () => {
  page[hook] = (path) => gunzipSync(readFileSync(join(datasetsFolder(), path)));
  const found = idxSet('mnist', { classes: 10, full: false });
  const expected = mnist();
  for (const part of ['train', 'test'] as const) {
    for (const side of ['x', 'y'] as const) {
      expect(found[part][side].shape).toEqual(expected[part][side].shape);
      expect(Buffer.compare(bytes(found[part][side]), bytes(expected[part][side]))).toBe(0);
    }
  }
});

test.each([
  ['bytes that it was not given', false, /^mnist: this page does not hold mnist\/train-images-idx3-ubyte\.gz$/],
  ['the whole of a set', true, /^mnist: a page has only the part that comes with the lessons; leave out full$/],
])('a page refuses %s in both languages', (_, full, english) => {
  page[hook] = () => undefined;
  expect(() => idxSet('mnist', { classes: 10, full })).toThrow(english);
  setLanguage('ko');
  expect(() => idxSet('mnist', { classes: 10, full })).toThrow(/^mnist: .*[가-힣].*요$/);
});

test('a page that was never given any bytes says so, and has no photographs', async () => {
  expect(() => idxSet('fashion-mnist', { classes: 10, full: false })).toThrow(
    /^fashion-mnist: this page does not hold/,
  );
  expect(await cifarSet({ train: 1, test: 1 })).toBeUndefined();
});
