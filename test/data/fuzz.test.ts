import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { pack } from 'tar-stream';
import { afterAll, expect, test } from 'vitest';
import { readCifar } from '../../kernel-lib/data/formats/read-cifar.ts';
import { readIdx } from '../../kernel-lib/data/formats/read-idx.ts';
import { writeIdx } from '../../kernel-lib/data/formats/write-idx.ts';
import { zipSource } from '../../kernel-lib/data/pictures/zip-source.ts';
import { cifarFromTarGz } from '../../kernel-lib/data/sets/cifar-from-tar-gz.ts';
import { unpackIdx } from '../../kernel-lib/data/sets/read-idx-file.ts';
import { readTable } from '../../kernel-lib/data/sets/read-table.ts';
import { type Random, random } from '../../kernel-lib/random.ts';
import { size } from '../../kernel-lib/tensor.ts';

/** Changes a file a little, as disks, networks and editors do: bytes, bits, pieces lost, doubled, moved, blown up. */
function mutated(file: Uint8Array, next: Random): Uint8Array {
  const whole = (below: number): number => Math.floor(next() * below);
  let bytes = Uint8Array.from(file);
  for (let changes = 1 + whole(4); changes > 0; changes--) {
    // Headers decide most, and lie at both ends.
    const at = next() < 0.6 ? whole(Math.min(64, bytes.length)) : whole(bytes.length);
    const kind = whole(7);
    if (kind === 0) bytes[at] ^= 1 << whole(8);
    if (kind === 1) bytes[at] = [0, 1, 0x7f, 0x80, 0xff][whole(5)];
    if (kind === 2) bytes = bytes.slice(0, whole(bytes.length + 1));
    if (kind === 3) bytes = new Uint8Array(Buffer.concat([bytes, bytes.subarray(at, at + whole(64))]));
    if (kind === 4) bytes.copyWithin(whole(bytes.length), at, at + whole(32));
    if (kind === 5) bytes.fill(whole(256), at, at + whole(8));
    if (kind === 6 && bytes.length >= 4)
      new DataView(bytes.buffer).setUint32(Math.min(at, bytes.length - 4), whole(2 ** 32));
  }
  return bytes;
}

type Outcome = 'whole' | 'refused';

/** A reader either gives something whole or refuses in a sentence of its own; anything else is a crash. */
function survived(read: () => void): Outcome {
  try {
    read();
    return 'whole';
  } catch (error) {
    return refused(error);
  }
}

function refused(error: unknown): 'refused' {
  expect(error).toBeInstanceOf(RangeError);
  expect((error as Error).message).toMatch(/^(readIdx|gunzip|readCifar|readTable|readCifarArchive|imageFolder): /);
  return 'refused';
}

/** What each of so many damaged files came to; both must have happened often, or the damage tells nothing. */
async function damaged(count: number, outcome: (i: number) => Outcome | Promise<Outcome>): Promise<void> {
  const outcomes = { whole: 0, refused: 0 };
  for (let i = 0; i < count; i++) outcomes[await outcome(i)]++;
  expect(outcomes.whole).toBeGreaterThan(count / 50);
  expect(outcomes.refused).toBeGreaterThan(count / 50);
}

const idx = writeIdx({ type: 'int16', shape: [3, 4, 5], data: Int16Array.from({ length: 60 }, (_, i) => i * 300) });
const flat = writeIdx({ type: 'uint8', shape: [10, 28, 28], data: new Uint8Array(7840).map((_, i) => i) });
const packed = gzipSync(flat, { level: 9 });
const cifar = new Uint8Array(3 * 3073).map((_, i) => (i % 3073 === 0 ? i % 10 : i));
const csv = new TextEncoder().encode('name,height,year\n"Kim, J.",1.7,1990\nLee,1.65,1991\n박,1.8,1992\n');

test('6,000 damaged IDX files are read whole or refused', { timeout: 60_000 }, async () => {
  const next = random(1);
  await damaged(6000, () => {
    const file = mutated(idx, next);
    return survived(() => {
      const { shape, data } = readIdx(file);
      expect(data.length).toBe(size(shape));
      expect(data.byteLength).toBeLessThanOrEqual(file.length);
    });
  });
});

test('2,000 damaged gzipped IDX files never unpack to more than their header says', { timeout: 60_000 }, async () => {
  const next = random(2);
  await damaged(2000, (i) => {
    const file = i % 2 === 0 ? mutated(packed, next) : gzipSync(mutated(flat, next), { level: 1 });
    return survived(() => {
      const { shape, data } = unpackIdx(file);
      expect(data.length).toBe(size(shape));
      expect(data.buffer.byteLength).toBeLessThanOrEqual(2 * (data.byteLength + 1024));
    });
  });
});

test('3,000 damaged CIFAR-10 files are read whole or refused', { timeout: 60_000 }, async () => {
  const next = random(3);
  await damaged(3000, () => {
    const file = mutated(cifar, next);
    return survived(() => {
      const { shape, pixels, labels } = readCifar(file);
      expect([pixels.length, labels.length]).toEqual([size(shape), shape[0]]);
      expect(shape[0] * 3073).toBe(file.length);
      expect(Math.max(...labels)).toBeLessThan(10);
    });
  });
});

test('5,000 damaged tables are read whole or refused', { timeout: 60_000 }, async () => {
  const next = random(4);
  await damaged(5000, () => {
    const text = new TextDecoder().decode(mutated(csv, next));
    return survived(() => {
      for (const row of readTable(text, { name: 'text', height: 'number', year: 'integer' })) {
        expect(row.name).not.toBe('');
        expect(Number.isFinite(row.height) && Number.isSafeInteger(row.year)).toBe(true);
      }
    });
  });
});

test('2,000 damaged tar archives, half of them damaged as gzip, are read whole or refused', {
  timeout: 60_000,
}, async () => {
  const tar = pack();
  tar.entry({ name: 'cifar-10-batches-bin/data_batch_1.bin' }, Buffer.from(cifar));
  tar.entry({ name: 'cifar-10-batches-bin/test_batch.bin' }, Buffer.from(cifar.subarray(0, 3073)));
  tar.finalize();
  const archive = await buffer(tar);
  const packed = gzipSync(archive, { level: 1 });
  const next = random(5);
  await damaged(2000, async (i) => {
    const file = i % 2 === 0 ? gzipSync(mutated(archive, next), { level: 1 }) : mutated(packed, next);
    const parts = await cifarFromTarGz(Readable.from([file]), {}, 'archive').catch(refused);
    if (parts === 'refused') return parts;
    expect(size(parts.train.shape) + size(parts.test.shape)).toBeLessThanOrEqual(archive.length);
    for (const { shape, pixels } of [parts.train, parts.test]) expect(pixels.length).toBe(size(shape));
    return 'whole';
  });
});

const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('2,000 damaged zips give their files whole or refuse', { timeout: 60_000 }, async () => {
  const archive = zipSync({
    'cat/a.png': [cifar.subarray(0, 500), { level: 0 }],
    'dog/b.png': [new Uint8Array(3000), { level: 9 }],
  });
  const path = join(folder, 'pictures.zip');
  const next = random(6);
  await damaged(2000, async () => {
    writeFileSync(path, mutated(archive, next));
    const source = await zipSource(path).catch(refused);
    if (source === 'refused') return source;
    for (const file of source.files.filter(({ refused }) => !refused)) {
      const bytes = await source.read(file.path).catch((error: unknown) => expect(error).toBeInstanceOf(Error));
      if (bytes instanceof Uint8Array) expect(bytes.length).toBe(file.bytes);
    }
    await source.close();
    return 'whole';
  });
});
