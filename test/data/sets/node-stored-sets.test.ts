import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isDownloaded } from '../../../kernel-lib/data/download/downloaded-set.ts';
import type { Idx } from '../../../kernel-lib/data/idx/idx.ts';
import { readIdxFile } from '../../../kernel-lib/data/idx/read-idx-file.ts';
import { writeIdx } from '../../../kernel-lib/data/idx/write-idx.ts';
import { fashionMnist } from '../../../kernel-lib/data/sets/fashion-mnist.ts';
import { mnist } from '../../../kernel-lib/data/sets/mnist.ts';
import { idxFolder } from '../../../kernel-lib/data/sets/node-stored-sets.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'idx-'));
  for (const part of ['train', 't10k']) {
    put(`${part}-images-idx3-ubyte.gz`, gzipped(images));
    put(`${part}-labels-idx1-ubyte.gz`, gzipped(labels));
  }
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const images: Idx = { type: 'uint8', shape: [2, 3, 4], data: Uint8Array.from({ length: 24 }, (_, i) => i) };
const labels: Idx = { type: 'uint8', shape: [2], data: new Uint8Array([1, 0]) };
const gzipped = (idx: Idx): Buffer => gzipSync(writeIdx(idx));
const put = (name: string, bytes: Uint8Array): void => writeFileSync(join(folder, name), bytes);

test("a folder in MNIST's layout is read as pictures of one channel", () => {
  const { train, test: kept } = idxFolder(folder, 2);
  expect(train.x.shape).toEqual([2, 3, 4, 1]);
  expect(train.x.data[23]).toBeCloseTo(23 / 255, 7);
  expect([...kept.y.data]).toEqual([1, 0]);
});

test('a file that is not gzipped is read, too', () => {
  put('train-images-idx3-ubyte.gz', writeIdx(images));
  expect(idxFolder(folder, 2).train.x.shape).toEqual([2, 3, 4, 1]);
});

const whole = gzipped(images);
const bomb = gzipSync(
  Buffer.concat([writeIdx({ type: 'uint8', shape: [1], data: new Uint8Array(1) }), Buffer.alloc(50e6)]),
);
const liar = writeIdx(images).slice();
new DataView(liar.buffer).setUint32(4, 0xffffffff);
const flipped = Buffer.from(whole);
flipped[flipped.length - 6] ^= 0xff;

test.each<[string, string, Uint8Array, RegExp]>([
  [
    'cut off',
    'images',
    whole.subarray(0, whole.length - 9),
    /gunzip: .*images.* is damaged gzip \(unexpected end of file\)/,
  ],
  ['changed by one byte', 'images', flipped, /gunzip: .*images.* is damaged gzip/],
  ['a bomb', 'images', bomb, /gunzip: .*images.* holds more bytes than its header says/],
  [
    'promising what it cannot hold',
    'images',
    gzipSync(liar),
    /gunzip: .*images.* says it holds \d+ bytes, more than \d+ packed/,
  ],
  ['empty', 'images', new Uint8Array(), /readIdx: .*images.* begins with ∅/],
  ['a web page', 'images', Buffer.from('<!DOCTYPE html>'), /readIdx: .*images.* begins with 3c 21 44 4f/],
  ['a web page in gzip', 'images', gzipSync('<!DOCTYPE html>'), /readIdx: .*images.* begins with 3c 21 44 4f/],
  [
    'of another type',
    'images',
    gzipped({ type: 'int8', shape: [2, 3, 4], data: new Int8Array(24) }),
    /holds int8 over 3 axes where uint8/,
  ],
  ['of other axes', 'images', gzipped(labels), /holds uint8 over 1 axes where uint8 over 3/],
  [
    'of another number',
    'labels',
    gzipped({ type: 'uint8', shape: [3], data: new Uint8Array(3) }),
    /there are 2 pictures and 3 labels/,
  ],
  [
    'out of range',
    'labels',
    gzipped({ type: 'uint8', shape: [2], data: new Uint8Array([1, 2]) }),
    /label 1 of .* is 2, and the classes are 0 to 1/,
  ],
])('a file that is %s is refused by name', (_, kind, bytes, message) => {
  put(`train-${kind}-idx${kind === 'images' ? 3 : 1}-ubyte.gz`, bytes);
  expect(() => idxFolder(folder, 2)).toThrow(message);
});

test('a file that is not there is refused by name', () => {
  rmSync(join(folder, 't10k-labels-idx1-ubyte.gz'));
  expect(() => idxFolder(folder, 2)).toThrow(/fileBytes: .*t10k-labels-idx1-ubyte\.gz cannot be opened/);
});

test('a file that promises more than it holds is refused', () => {
  const idx = writeIdx(images).slice();
  idx[7] = 9;
  put('short.gz', gzipSync(idx));
  expect(() => readIdxFile(join(folder, 'short.gz'))).toThrow(
    'is cut off: [9, 3, 4] uint8 takes 124 bytes and there are 40',
  );
});

test('Fashion-MNIST is shipped in equal classes', () => {
  const { train, test: kept, classes, about } = fashionMnist();
  expect(train.x.shape).toEqual([8000, 28, 28, 1]);
  expect(kept.x.shape).toEqual([2000, 28, 28, 1]);
  expect(classes[9]).toBe('ankle boot');
  expect(about).toContain('10,000 real photographs');
  for (let label = 0; label < 10; label++) {
    expect(train.y.data.filter((each) => each === label).length).toBeGreaterThan(700);
  }
});

test('the whole set is taken where it was downloaded, and asked for in a sentence where it was not', () => {
  const before = process.env.CNN_CACHE;
  process.env.CNN_CACHE = join(folder, 'cache');
  try {
    expect(isDownloaded('mnist')).toBe(false);
    expect(() => mnist({ full: true })).toThrow('the whole of mnist is not here yet; run npm run data -- mnist');
  } finally {
    if (before === undefined) delete process.env.CNN_CACHE;
    else process.env.CNN_CACHE = before;
  }
});
