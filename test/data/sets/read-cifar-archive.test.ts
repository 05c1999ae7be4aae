import { createWriteStream, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createGzip, gzipSync } from 'node:zlib';
import { type Header, pack } from 'tar-stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cifarClasses } from '../../../kernel-lib/data/formats/cifar-classes.ts';
import { imageFolder } from '../../../kernel-lib/data/pictures/image-folder.ts';
import { cifarPictures } from '../../../kernel-lib/data/sets/cifar-pictures.ts';
import { cifar10 } from '../../../kernel-lib/data/sets/cifar10.ts';
import { readCifarArchive } from '../../../kernel-lib/data/sets/read-cifar-archive.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cifar-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** So many records, each of the class and of the shade that are given. */
function records(count: number, label: number, shade: number): Buffer {
  return Buffer.concat(Array.from({ length: count }, () => Buffer.from([label, ...new Array(3072).fill(shade)])));
}

type Member = readonly [header: Partial<Header> & Pick<Header, 'name'>, bytes?: Buffer];

async function archive(members: readonly Member[], change = (bytes: Buffer): Buffer => bytes): Promise<string> {
  const tar = pack();
  for (const [header, bytes] of members) tar.entry(header, bytes ?? '');
  tar.finalize();
  const path = join(folder, 'cifar-10-binary.tar.gz');
  writeFileSync(path, change(gzipSync(await buffer(tar))));
  return path;
}

const name = (file: string): { name: string } => ({ name: `cifar-10-batches-bin/${file}` });
/** In the order of the official archive, in which the second batch comes last. */
const official: readonly Member[] = [
  [{ name: 'cifar-10-batches-bin/', type: 'directory' }],
  [name('data_batch_1.bin'), records(3, 1, 11)],
  [name('batches.meta.txt'), Buffer.from('airplane\n')],
  [name('test_batch.bin'), records(2, 7, 77)],
  [name('readme.html'), Buffer.from('<html>')],
  [name('data_batch_2.bin'), records(2, 2, 22)],
];

test('batches are put together in the order of their numbers', async () => {
  const { train, test: kept } = await readCifarArchive(await archive(official));
  expect([...train.labels]).toEqual([1, 1, 1, 2, 2]);
  expect(train.shape).toEqual([5, 32, 32, 3]);
  expect([train.pixels[0], train.pixels.at(-1)]).toEqual([11, 22]);
  expect([...kept.labels]).toEqual([7, 7]);
});

test('no more is read than was asked for', async () => {
  const { train, test: kept } = await readCifarArchive(await archive(official), { train: 2, test: 1 });
  expect(train.shape).toEqual([2, 32, 32, 3]);
  expect(train.pixels).toHaveLength(2 * 3072);
  expect(kept.shape).toEqual([1, 32, 32, 3]);
});

const truncated = (bytes: Buffer): Buffer => bytes.subarray(0, bytes.length - 40);

test.each<[string, readonly Member[], ((bytes: Buffer) => Buffer) | undefined, RegExp]>([
  ['is cut off', official, truncated, /cannot be read to its end as a tar\.gz \(unexpected end of file\)/],
  [
    'is a web page',
    [],
    () => Buffer.from('<!DOCTYPE html>'),
    /cannot be read to its end as a tar\.gz \(incorrect header/,
  ],
  ['is gzip but no tar', [], () => gzipSync('x'.repeat(2000)), /cannot be read to its end as a tar\.gz/],
  ['holds something else', [[{ name: 'cats.txt' }, Buffer.from('meow')]], undefined, /does not hold both/],
  ['lacks the test part', official.slice(0, 3), undefined, /does not hold both .*test_batch\.bin/],
  [
    'leads out of its folder',
    [[{ name: '../cifar-10-batches-bin/data_batch_1.bin' }, records(1, 1, 1)], official[3]],
    undefined,
    /does not hold both/,
  ],
  [
    'has a link for a batch',
    [[{ ...name('data_batch_1.bin'), type: 'symlink', linkname: '/etc/passwd' }], official[3]],
    undefined,
    /data_batch_1\.bin in .* is a symlink of 0 bytes/,
  ],
  [
    'has a hard link for a batch',
    [[{ ...name('data_batch_1.bin'), type: 'link', linkname: '../secrets' }, records(0, 0, 0)], official[3]],
    undefined,
    /data_batch_1\.bin in .* is a link of 0 bytes/,
  ],
  [
    'has a batch with half a picture',
    [[name('data_batch_1.bin'), Buffer.alloc(3072)], official[3]],
    undefined,
    /is a file of 3072 bytes, not 1 to 10000 pictures/,
  ],
  [
    'has a batch of too many pictures',
    [[name('data_batch_1.bin'), Buffer.alloc(10_001 * 3073)], official[3]],
    undefined,
    /not 1 to 10000 pictures/,
  ],
  ['has an eleventh class', [[name('data_batch_1.bin'), records(1, 10, 1)], official[3]], undefined, /is of class 10/],
])('an archive that %s is refused in a sentence', async (_, members, change, message) => {
  await expect(readCifarArchive(await archive(members, change))).rejects.toThrow(message);
});

test('an archive that unpacks to more than CIFAR-10 is given up', { timeout: 30_000 }, async () => {
  const tar = pack();
  for (let i = 0; i < 14; i++) tar.entry(name(`bomb-${i}.bin`), Buffer.alloc(30e6));
  tar.finalize();
  const path = join(folder, 'bomb.tar.gz');
  await pipeline(tar, createGzip({ level: 1 }), createWriteStream(path));
  await expect(readCifarArchive(path)).rejects.toThrow(
    /bomb\.tar\.gz cannot be .* \(it holds more than 368760000 bytes/,
  );
});

test('an archive that is not there is refused in a sentence', async () => {
  await expect(readCifarArchive(join(folder, 'nothing.tar.gz'))).rejects.toThrow('ENOENT');
});

test('the twenty shipped pictures are the first of the test part, in its classes', async () => {
  const { x, y } = await cifarPictures();
  expect(x.shape).toEqual([20, 32, 32, 3]);
  expect([...y.data]).toEqual([3, 8, 8, 0, 6, 6, 1, 6, 3, 1, 0, 9, 5, 7, 9, 8, 5, 7, 8, 6]);
  expect(cifarClasses[y.data[0]]).toBe('cat');
});

test('cifar10 takes the photographs where they were downloaded and says so, and else says that it drew', async () => {
  const before = process.env.CNN_CACHE;
  process.env.CNN_CACHE = folder;
  try {
    const drawn = await cifar10({ train: 20, test: 10 });
    expect([drawn.real, drawn.about]).toEqual([false, expect.stringMatching(/^A stand-in for CIFAR-10: 30 pictures/)]);
    mkdirSync(join(folder, 'cifar-10'));
    renameSync(await archive(official), join(folder, 'cifar-10', 'cifar-10-binary.tar.gz'));
    const taken = await cifar10({ train: 2, test: 2 });
    expect([taken.real, taken.about]).toEqual([true, 'CIFAR-10: 4 real photographs (32×32, colour)']);
    expect(taken.train.x.shape).toEqual([2, 32, 32, 3]);
    expect(taken.classes[1]).toBe('automobile');
  } finally {
    if (before === undefined) delete process.env.CNN_CACHE;
    else process.env.CNN_CACHE = before;
  }
});

/** Real pictures that may not be shipped: a folder that CNN_TEST_DATA names, or shared/data beside the repository. */
const real = process.env.CNN_TEST_DATA ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url));
const sample = join(real, 'cifar-10', 'cifar-10-binary-sample.tar.gz');
const photos = join(real, 'photos');

test.runIf(existsSync(sample))('the official layout of CIFAR-10 is read (needs CNN_TEST_DATA/cifar-10)', async () => {
  const { train, test: kept } = await readCifarArchive(sample);
  expect(train.shape).toEqual([4000, 32, 32, 3]);
  expect(kept.shape).toEqual([1000, 32, 32, 3]);
  expect(new Set(train.labels).size).toBe(10);
  // Photographs are smooth: neighbours differ by little, which a wrong order of the colours would undo.
  const steps = train.pixels.subarray(0, 3072 * 100).map((value, i, all) => Math.abs(value - all[Math.max(0, i - 3)]));
  expect(steps.reduce((sum, step) => sum + step, 0) / steps.length).toBeLessThan(25);
});

test.runIf(existsSync(photos))('a folder of photographs is read (needs CNN_TEST_DATA/photos)', async () => {
  const found = await imageFolder(photos, { size: [32, 32] });
  expect(found.overview()).toEqual([
    { name: 'cat', pictures: 100, refused: 0 },
    { name: 'dog', pictures: 100, refused: 0 },
  ]);
  const { x } = await found.load();
  expect(x.shape).toEqual([200, 32, 32, 3]);
  const mean = x.data.reduce((sum, value) => sum + value, 0) / x.data.length;
  expect(mean).toBeGreaterThan(0.3);
  expect(mean).toBeLessThan(0.6);
});
