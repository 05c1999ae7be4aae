import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, expect, test } from 'vitest';
import { writeIdx } from '../../../kernel-lib/data/formats/write-idx.ts';
import { datasetsFolder } from '../../../kernel-lib/data/sets/datasets-folder.ts';
import { photographPixels } from '../../../kernel-lib/data/sets/page-stored-sets.ts';
import { type PhotographName, photograph } from '../../../kernel-lib/data/sets/photograph.ts';
import { setLanguage } from '../../../kernel-lib/text/language.ts';

const hook = Symbol.for('kernel-lib.data');
const page = globalThis as unknown as Record<symbol, ((path: string) => Uint8Array | undefined) | undefined>;

afterEach(() => {
  delete page[hook];
  setLanguage('en');
});

test.each<[PhotographName, number[]]>([
  ['cat', [1, 300, 451, 3]],
  ['coffee', [1, 400, 600, 3]],
])('%s comes pixel by pixel as its file has it', async (name, shape) => {
  const found = await photograph(name);
  expect(found.shape).toEqual(shape);
  const file = join(datasetsFolder(), 'photographs', `${name}.png`);
  const pixels = await sharp(readFileSync(file)).removeAlpha().raw().toBuffer();
  const bytes = Buffer.from(found.data.map((value) => Math.round(value * 255)));
  const [mine, theirs] = [bytes, pixels].map((each) => createHash('sha256').update(each).digest('hex'));
  expect(mine).toBe(theirs);
});

test('a photograph is made smaller and grey, with all its shades', async () => {
  const { shape, data } = await photograph('coffee', { size: [40, 60], channels: 1 });
  expect(shape).toEqual([1, 40, 60, 1]);
  const [whole, small] = [(await photograph('coffee', { channels: 1 })).data, data].map(
    (values) => values.reduce((sum, value) => sum + value, 0) / values.length,
  );
  expect(small).toBeCloseTo(whole, 1);
});

test('a page gives the photograph in the size that it holds', async () => {
  const data = Uint8Array.from({ length: 24 }, (_, i) => i);
  page[hook] = (path) =>
    path === 'photographs/cat-2x4x3-idx3-ubyte.gz' ? writeIdx({ type: 'uint8', shape: [2, 4, 3], data }) : undefined;
  expect(await photographPixels('cat', { size: [2, 4], channels: 3 })).toEqual(data);
  await expect(photographPixels('cat', { size: [3, 4], channels: 3 })).rejects.toThrow(/cat-3x4x3/);
});

test.each<[string, object, RegExp]>([
  ['dog', {}, /'dog'.*cat, coffee/],
  ['cat', { size: [0, 3] }, /size/],
  ['cat', { size: [3] }, /size/],
  ['cat', { channels: 2 }, /channels/],
  ['cat', { chanels: 1 }, /chanels/],
])('photograph(%j, %j) is refused in both languages', async (name, options, what) => {
  await expect(photograph(name as 'cat', options)).rejects.toThrow(what);
  setLanguage('ko');
  await expect(photograph(name as 'cat', options)).rejects.toThrow(/^photograph: .*[가-힣]/);
});
