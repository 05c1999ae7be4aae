import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import sharp, { type Sharp } from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ImageFolderOptions, imageFolder } from '../../../kernel-lib/data/pictures/image-folder.ts';
import { classCounts } from '../../../kernel-lib/data/prepare/class-counts.ts';
import { random } from '../../../kernel-lib/random.ts';
import type { Tensor } from '../../../kernel-lib/tensor.ts';
import { command } from '../../support/command.ts';

type Colour = 'grey' | 'grey with alpha' | 'colour' | 'colour with alpha';
type PngOptions = { readonly depth: 8 | 16; readonly colour: Colour };
/** Its header can say anything: fewer samples than it promises are written as they are. */
const { png } = await command<{
  png: (samples: Uint8Array, width: number, height: number, options: PngOptions) => Buffer;
}>('datasets/png.mjs');

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures 그림-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, bytes: Uint8Array | string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
}

const red = { r: 255, g: 0, b: 0 };
const blue = { r: 0, g: 0, b: 255 };

/** A picture of one colour. */
function plain(background: typeof red, width = 8, height = 8): Sharp {
  return sharp({ create: { width, height, channels: 3, background } });
}

const redPng = await plain(red).png().toBuffer();
const bluePng = await plain(blue).png().toBuffer();

/** Two classes of two pictures each; tests change it. */
function twoClasses(): void {
  for (const name of ['a.png', 'b.png']) {
    put(`cat/${name}`, redPng);
    put(`dog/${name}`, bluePng);
  }
}

const small: ImageFolderOptions = { size: [4, 4] };

/** One picture in a folder of its own, read in a form. */
async function decoded(bytes: Uint8Array, options: Partial<ImageFolderOptions> = {}): Promise<Tensor> {
  put('one/picture', bytes);
  put('other/picture.png', bluePng);
  const { split: _, ...found } = await imageFolder(folder, { ...small, ...options });
  expect(found.refused).toEqual([]);
  const { x } = await found.load();
  return { shape: x.shape.slice(1), data: x.data.subarray(0, x.data.length / 2) };
}

/** Colour at a place, 0–255. */
function at({ shape: [, width, channels], data }: Tensor, row: number, column: number): number[] {
  const start = (row * width + column) * channels;
  return [...data.subarray(start, start + channels)].map((value) => Math.round(value * 255));
}

/** Left half red, right half blue, 40 wide and 20 high. */
const halves = sharp({ create: { width: 40, height: 20, channels: 3, background: blue } }).composite([
  { input: { create: { width: 20, height: 20, channels: 3, background: red } }, left: 0, top: 0 },
]);
const halvesPng = await halves.png().toBuffer();

test('classes are the folders in sorted order, and pictures are scaled to 0–1', async () => {
  twoClasses();
  const found = await imageFolder(folder, small);
  expect(found.classes).toEqual(['cat', 'dog']);
  expect(found.pictures.map(({ path, label }) => `${path} ${label}`)).toEqual([
    'cat/a.png 0',
    'cat/b.png 0',
    'dog/a.png 1',
    'dog/b.png 1',
  ]);
  const { x, y } = await found.load();
  expect(x.shape).toEqual([4, 4, 4, 3]);
  expect([...x.data.subarray(0, 3)]).toEqual([1, 0, 0]);
  expect([...x.data.subarray(-3)]).toEqual([0, 0, 1]);
  expect([...y.data]).toEqual([0, 0, 1, 1]);
  expect(found.overview()).toEqual([
    { name: 'cat', pictures: 2, refused: 0 },
    { name: 'dog', pictures: 2, refused: 0 },
  ]);
});

test.each(['png', 'jpeg', 'webp', 'gif'] as const)('a %s is read, whatever its name', async (format) => {
  const picture = await decoded(await plain(red, 30, 20).toFormat(format).toBuffer());
  const [r, g, b] = at(picture, 2, 2);
  expect(r).toBeGreaterThan(250);
  expect(g + b).toBeLessThan(8);
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])('EXIF orientation %d is turned upright', async (orientation) => {
  // What a camera held this way stores, so that turned upright the left half is red.
  const turns: Record<number, Sharp> = {
    1: sharp(halvesPng),
    2: sharp(halvesPng).flop(),
    3: sharp(halvesPng).rotate(180),
    4: sharp(halvesPng).flip(),
    5: sharp(await sharp(halvesPng).rotate(90).toBuffer()).flop(),
    6: sharp(halvesPng).rotate(-90),
    7: sharp(await sharp(halvesPng).rotate(-90).toBuffer()).flop(),
    8: sharp(halvesPng).rotate(90),
  };
  const stored = await turns[orientation].jpeg({ quality: 100 }).withMetadata({ orientation }).toBuffer();
  const picture = await decoded(stored, { size: [10, 20] });
  expect(at(picture, 5, 2)[0]).toBeGreaterThan(240);
  expect(at(picture, 5, 17)[2]).toBeGreaterThan(240);
});

test('what is transparent lies on white', async () => {
  const clear = sharp({ create: { width: 8, height: 8, channels: 4, background: { ...red, alpha: 0 } } });
  expect(at(await decoded(await clear.png().toBuffer()), 1, 1)).toEqual([255, 255, 255]);
  const half = sharp({ create: { width: 8, height: 8, channels: 4, background: { ...red, alpha: 0.5 } } });
  const [r, g] = at(await decoded(await half.png().toBuffer()), 1, 1);
  expect(r).toBe(255);
  expect(Math.abs(g - 127)).toBeLessThan(3);
});

test('16 bit and CMYK come to 8 bit of the same colour', async () => {
  const samples = new Uint8Array(8 * 8 * 3 * 2).map((_, i) => (i % 2 === 0 ? 0x80 : 0));
  const deep = png(samples, 8, 8, { depth: 16, colour: 'colour' });
  expect((await sharp(deep).metadata()).depth).toBe('ushort');
  for (const value of at(await decoded(deep), 1, 1)) expect(Math.abs(value - 128)).toBeLessThan(3);
  const cmyk = await plain({ r: 200, g: 40, b: 40 }).toColourspace('cmyk').jpeg({ quality: 100 }).toBuffer();
  expect((await sharp(cmyk).metadata()).space).toBe('cmyk');
  const [r, g, b] = at(await decoded(cmyk), 1, 1);
  expect(r).toBeGreaterThan(150);
  expect(Math.max(g, b)).toBeLessThan(110);
});

/** A picture of 16 bit and one colour, `width` high and wide. */
function deep(colour: Colour, pixel: readonly number[], width = 4, height = 4): Buffer {
  const samples = Array.from({ length: width * height }, () => pixel.flatMap((value) => [value >> 8, value & 255]));
  return png(Uint8Array.from(samples.flat()), width, height, { depth: 16, colour });
}

describe.each<[Colour, number, number]>([
  ['grey', 1, 0],
  ['grey with alpha', 1, 1],
  ['colour', 3, 0],
  ['colour with alpha', 3, 1],
])('16 bit of %s', (colour, shades, alphas) => {
  const pixel = (value: number, alpha = 0xffff) => [...Array(shades).fill(value), ...Array(alphas).fill(alpha)];

  test.each([1, 3] as const)('into %d channels keeps its brightness, the same as 8 bit', async (channels) => {
    for (const byte of [0, 1, 100, 128, 200, 254, 255]) {
      const picture = await decoded(deep(colour, pixel(byte * 257)), { channels });
      expect(at(picture, 1, 1)).toEqual(Array(channels).fill(byte));
    }
    for (const value of [0x00ff, 0x7fff, 0xff00, 0xfffe]) {
      const [shade] = at(await decoded(deep(colour, pixel(value)), { channels }), 1, 1);
      expect(Math.abs(shade - value / 257)).toBeLessThan(1);
    }
  });

  test.each([1, 3] as const)('into %d channels lies on white', async (channels) => {
    const fitted = await decoded(deep(colour, pixel(0), 8, 4), { channels, resize: 'fit', size: [8, 8] });
    expect([at(fitted, 0, 4), at(fitted, 4, 4)]).toEqual([Array(channels).fill(255), Array(channels).fill(0)]);
    if (alphas === 0) return;
    expect(at(await decoded(deep(colour, pixel(0, 0)), { channels }), 1, 1)).toEqual(Array(channels).fill(255));
    const [half] = at(await decoded(deep(colour, pixel(0, 0x8000)), { channels }), 1, 1);
    expect(Math.abs(half - 127.5)).toBeLessThan(1);
  });
});

test('a grey picture becomes colour and a colour picture grey', async () => {
  const grey = await plain({ r: 90, g: 90, b: 90 }).toColourspace('b-w').png().toBuffer();
  expect(at(await decoded(grey), 1, 1)).toEqual([90, 90, 90]);
  const shade = await decoded(await plain({ r: 120, g: 120, b: 120 }).png().toBuffer(), { channels: 1 });
  expect(shade.shape).toEqual([4, 4, 1]);
  expect(at(shade, 1, 1)).toEqual([120]);
});

test('a long picture is cropped to its middle, shown whole on white, or stretched', async () => {
  const bands = await sharp({ create: { width: 30, height: 10, channels: 3, background: red } })
    .composite([{ input: { create: { width: 10, height: 10, channels: 3, background: blue } }, left: 10, top: 0 }])
    .png()
    .toBuffer();
  const cropped = await decoded(bands, { size: [10, 10], resize: 'crop' });
  expect([at(cropped, 5, 0), at(cropped, 5, 9)]).toEqual([
    [0, 0, 255],
    [0, 0, 255],
  ]);
  const fitted = await decoded(bands, { size: [30, 30], resize: 'fit' });
  expect([at(fitted, 2, 15), at(fitted, 15, 2), at(fitted, 15, 15)]).toEqual([
    [255, 255, 255],
    [255, 0, 0],
    [0, 0, 255],
  ]);
  const stretched = await decoded(bands, { size: [30, 30], resize: 'stretch' });
  expect([at(stretched, 2, 15), at(stretched, 15, 2)]).toEqual([
    [0, 0, 255],
    [255, 0, 0],
  ]);
});

test('files that are no pictures are listed with the reason, hidden ones are passed over', async () => {
  twoClasses();
  put('cat/notes.jpg', 'not a picture, whatever its name says');
  put('cat/empty.png', '');
  put('cat/drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  put('cat/half.png', redPng.subarray(0, 40));
  put('dog/.hidden.png', redPng);
  put('.DS_Store', 'x');
  put('dog/Thumbs.db', 'x');
  put('readme.txt', 'x');
  put('dog/deeper/c.png', bluePng);
  const found = await imageFolder(folder, small);
  expect(found.pictures.map(({ path }) => path)).toContain('dog/deeper/c.png');
  const { x, y } = await found.load();
  expect(x.shape[0]).toBe(5);
  expect(classCounts(y, 2)).toEqual([2, 3]);
  const reasons = Object.fromEntries(found.refused.map(({ path, reason }) => [path, reason]));
  expect(reasons).toEqual({
    'cat/drawing.svg': 'no JPEG, PNG, WebP or GIF, whatever its name says',
    'cat/empty.png': 'an empty file',
    'cat/half.png': expect.stringContaining('cannot be read ('),
    'cat/notes.jpg': 'no JPEG, PNG, WebP or GIF, whatever its name says',
    'readme.txt': 'lies outside the class folders',
  });
  expect(found.overview()[0]).toEqual({ name: 'cat', pictures: 3, refused: 4 });
});

test('one damaged picture among a thousand is passed over in batches, and stops with strict', {
  timeout: 60_000,
}, async () => {
  for (let i = 0; i < 999; i++) put(`cat/${String(i).padStart(3, '0')}.png`, redPng);
  put('dog/a.png', bluePng);
  put('cat/507.png', redPng.subarray(0, redPng.length - 20));
  const found = await imageFolder(folder, small);
  const sizes = [];
  for await (const { y } of found.batches({ size: 250 })) sizes.push(y.data.length);
  expect(sizes).toEqual([250, 250, 249, 250]);
  expect(found.refused.map(({ path }) => path)).toEqual(['cat/507.png']);
  const strict = await imageFolder(folder, { ...small, strict: true });
  await expect(strict.load()).rejects.toThrow('imageFolder: cat/507.png: cannot be read');
  put('cat/notes.jpg', 'text');
  await expect(imageFolder(folder, { ...small, strict: true })).rejects.toThrow('cat/notes.jpg: no JPEG');
});

test.each(['png', 'jpeg', 'webp', 'gif'] as const)('a %s that is cut off is not shown half', async (format) => {
  twoClasses();
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  const create = { width: 90, height: 60, channels: 3, background: red, noise } as const;
  const bytes = await sharp({ create }).toFormat(format).toBuffer();
  put(`cat/half.${format}`, bytes.subarray(0, bytes.length * 0.9));
  const found = await imageFolder(folder, small);
  expect((await found.load()).y.data).toHaveLength(4);
  expect(found.refused).toEqual([{ path: `cat/half.${format}`, reason: expect.stringContaining('cannot be read (') }]);
});

test('a picture bomb is refused by its size, before its pixels are made', async () => {
  twoClasses();
  put('cat/bomb.png', png(new Uint8Array(60_000), 20_000, 20_000, { depth: 8, colour: 'colour' }));
  const found = await imageFolder(folder, small);
  expect((await found.load()).y.data).toHaveLength(4);
  expect(found.refused).toEqual([{ path: 'cat/bomb.png', reason: expect.stringContaining('exceeds pixel limit') }]);
});

test.each<[string, () => void, RegExp]>([
  ['is not there', () => rmSync(folder, { recursive: true }), /there is no folder/],
  ['is empty', () => {}, /holds no class folders; put a folder for each class in it/],
  ['has pictures but no folders', () => put('a.png', redPng), /holds no class folders/],
  ['has one class', () => put('cat/a.png', redPng), /holds one class folder, cat, so there is nothing to tell apart/],
  [
    'has a class without pictures',
    () => {
      twoClasses();
      mkdirSync(join(folder, 'horse'));
    },
    /horse in .* holds no picture that can be used; put some in or delete the folder/,
  ],
  [
    'has a class of files that are no pictures',
    () => {
      twoClasses();
      put('horse/a.png', 'text');
    },
    /horse in .* holds no picture that can be used/,
  ],
])('a folder that %s is refused in a sentence', async (_, arrange, message) => {
  arrange();
  await expect(imageFolder(folder, small)).rejects.toThrow(message);
});

test.each<[Partial<ImageFolderOptions>, string]>([
  [{ size: [0, 4] }, 'size is [height, width], whole numbers from 1 to 4096, not [0, 4]'],
  [{ size: [4, 4.5] }, 'not [4, 4.5]'],
  [{ resize: 'squeeze' as 'crop' }, "resize is crop, fit, stretch, not 'squeeze'"],
  [{ channels: 2 as 1 }, 'channels is 1 for grey or 3 for colour, not 2'],
])('options %o are refused', async (options, message) => {
  twoClasses();
  await expect(imageFolder(folder, { ...small, ...options })).rejects.toThrow(message);
});

// Only an administrator may make links on Windows.
test.runIf(process.platform !== 'win32')(
  'links to pictures and classes are followed, in a circle they are not',
  async () => {
    twoClasses();
    symlinkSync(join(folder, 'dog'), join(folder, 'cow'));
    symlinkSync(join(folder, 'cat/a.png'), join(folder, 'dog/linked.png'));
    symlinkSync(folder, join(folder, 'dog/round'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'dog/dead.png'));
    const found = await imageFolder(folder, small);
    expect(found.overview().map(({ name, pictures }) => `${name} ${pictures}`)).toEqual(['cat 2', 'cow 3', 'dog 3']);
    expect(found.refused.filter(({ path }) => path.startsWith('dog/')).map(({ reason }) => reason)).toEqual([
      'a link that leads nowhere',
      'a link to a folder, which is not followed',
    ]);
  },
);

test('more classes than a byte can number are kept apart', { timeout: 30_000 }, async () => {
  for (let i = 0; i < 300; i++) put(`${String(i).padStart(3, '0')}/a.png`, redPng);
  const { y } = await (await imageFolder(folder, { size: [1, 1] })).load();
  expect([...y.data]).toEqual(Array.from({ length: 300 }, (_, i) => i));
});

test('batches give every picture once an epoch, in an order of the seed, with its label', async () => {
  for (let i = 0; i < 10; i++) put(`cat/${i}.png`, redPng);
  for (let i = 0; i < 6; i++) put(`dog/${i}.png`, bluePng);
  const found = await imageFolder(folder, { size: [1, 1] });
  const labels: number[] = [];
  for await (const { x, y } of found.batches({ size: 5, shuffle: random(1) })) {
    expect(x.shape).toEqual([y.data.length, 1, 1, 3]);
    expect([...x.data].filter((_, i) => i % 3 === 2)).toEqual([...y.data]);
    labels.push(...y.data);
  }
  expect(labels.filter((label) => label === 0)).toHaveLength(10);
  expect(labels.filter((label) => label === 1)).toHaveLength(6);
  expect(labels.slice(0, 10)).toContain(1);
});

test('a split divides by class share, and every picture is in one part', async () => {
  for (let i = 0; i < 20; i++) put(`cat/${i}.png`, redPng);
  for (let i = 0; i < 10; i++) put(`dog/${i}.png`, bluePng);
  const found = await imageFolder(folder, small);
  const { train, validation, test: kept } = found.split({ validation: 0.1, test: 0.2, random: random(1) });
  const counts = [train, validation, kept].map((part) => part.overview().map(({ pictures }) => pictures));
  expect(counts).toEqual([
    [14, 7],
    [2, 1],
    [4, 2],
  ]);
  const paths = [train, validation, kept].flatMap((part) => part.pictures.map(({ path }) => path));
  expect(paths.sort()).toEqual(found.pictures.map(({ path }) => path));
});

async function zipped(files: Zippable): Promise<string> {
  const path = join(folder, 'pictures.zip');
  writeFileSync(path, zipSync(files));
  return path;
}

test('a zip reads as the folder it was made of, also with a folder around everything', async () => {
  const inner = { 'cat/a.png': redPng, 'dog/b.png': bluePng, '.DS_Store': strToU8('x') };
  const wrapped = Object.fromEntries(Object.entries(inner).map(([path, bytes]) => [`my photos/${path}`, bytes]));
  for (const files of [inner, { ...wrapped, '__MACOSX/my photos/cat/._a.png': strToU8('x') }]) {
    const found = await imageFolder(await zipped(files), small);
    expect(found.classes).toEqual(['cat', 'dog']);
    expect(found.refused).toEqual([]);
    const { x, y } = await found.load();
    expect([x.data[0], x.data[x.data.length - 1], ...y.data]).toEqual([1, 1, 0, 1]);
    await found.close();
  }
});

test.each<[string, string, string, ...string[]]>([
  ['Windows in Korea', 'b0edbee7c0cc', 'b0adbec6c1f6', '고양이', '강아지'],
  ['macOS', 'eab3a0ec9691ec9db4', 'eab095ec9584eca780', '고양이', '강아지'],
  ['Windows in Korea, of rarer syllables', 'b0edbee7c0cc8c63', 'b0adbec6c1f694ee', '고양이똠', '강아지뷁'],
])(
  'a zip made by %s, which does not say how it spells, keeps the names of its classes',
  async (_, cat, dog, ...names) => {
    const spelled = [Buffer.from(cat, 'hex'), Buffer.from(dog, 'hex')];
    const [c, d] = spelled.map(({ length }, i) => 'cd'[i].repeat(length));
    const zip = await zipped({ [`${c}/a.png`]: redPng, [`${d}/b.png`]: bluePng });
    let bytes = readFileSync(zip).toString('latin1');
    for (const [i, name] of [c, d].entries()) bytes = bytes.replaceAll(name, spelled[i].toString('latin1'));
    writeFileSync(zip, bytes, 'latin1');
    const found = await imageFolder(zip, small);
    expect(new Set(found.classes)).toEqual(new Set(names));
    expect((await found.load()).y.data).toHaveLength(2);
    await found.close();
  },
);

test('a zip of DOS letters keeps its names, also where CP949 would read a syllable', async () => {
  const zip = await zipped({ 'XYfel/a.png': redPng, 'Birnen/b.png': bluePng });
  const bytes = readFileSync(zip).toString('latin1').replaceAll('XYfel', '\x8epfel');
  writeFileSync(zip, bytes, 'latin1');
  const found = await imageFolder(zip, small);
  expect(found.classes).toEqual(['Birnen', 'Äpfel']);
  await found.close();
});

test('in a zip, links and empty classes are told', async () => {
  const link = { os: 3, attrs: (0o120777 << 16) >>> 0 };
  const linked = await imageFolder(
    await zipped({ 'cat/a.png': redPng, 'dog/b.png': bluePng, 'dog/passwd.png': [strToU8('/etc/passwd'), link] }),
    small,
  );
  expect(linked.refused).toEqual([{ path: 'dog/passwd.png', reason: 'a link, which is not followed' }]);
  await linked.close();
  const empty = await zipped({ 'cat/a.png': redPng, 'dog/': new Uint8Array() });
  await expect(imageFolder(empty, small)).rejects.toThrow('dog in ');
});

test.each(['../cat/a.png', 'cat/../../a.png', '/cat/a.png', 'C:/cat/a.png'])(
  'a zip with the path %s is refused',
  async (path) => {
    const zip = await zipped({ [path]: redPng, 'dog/b.png': bluePng });
    await expect(imageFolder(zip, small)).rejects.toThrow(/cannot be read as a zip \(.*(path|fileName)/i);
  },
);

test('a zip that is damaged or no zip is refused', async () => {
  const zip = await zipped({ 'cat/a.png': redPng, 'dog/b.png': bluePng });
  const bytes = readFileSync(zip);
  writeFileSync(zip, bytes.subarray(0, bytes.length - 30));
  await expect(imageFolder(zip, small)).rejects.toThrow('cannot be read as a zip');
  writeFileSync(zip, '<!DOCTYPE html>');
  await expect(imageFolder(zip, small)).rejects.toThrow('cannot be read as a zip');
});

test('a picture in a zip that unpacks to more than the zip says is passed over', async () => {
  const zip = await zipped({
    'cat/a.png': [redPng, { level: 9 }],
    'dog/b.png': bluePng,
    'dog/c.png': [new Uint8Array(1e6), { level: 9 }],
  });
  const bytes = readFileSync(zip);
  // The size before packing, in the list of contents at the end of the zip.
  const entry = bytes.lastIndexOf('dog/c.png') - 46;
  bytes.writeUInt32LE(1000, entry + 24);
  writeFileSync(zip, bytes);
  const found = await imageFolder(zip, small);
  expect((await found.load()).y.data).toHaveLength(2);
  expect(found.refused.map(({ path }) => path)).toEqual(['dog/c.png']);
  await found.close();
});
