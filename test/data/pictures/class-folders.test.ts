import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ImageFolder, imageFolder } from '../../../kernel-lib/data/pictures/image-folder.ts';
import { setLanguage } from '../../../kernel-lib/text/language.ts';

let place: string;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'classes-'));
});

afterEach(() => {
  rmSync(place, { recursive: true, force: true });
  setLanguage('en');
});

const picture = await sharp({ create: { width: 2, height: 2, channels: 3, background: 'red' } })
  .png()
  .toBuffer();

/** Paths with a picture in each; text in what is no `.png`, and nothing in what ends with `/`. */
const kinds: Readonly<Record<string, (paths: readonly string[]) => string>> = {
  folder(paths) {
    for (const path of paths) {
      mkdirSync(join(place, 'given', path.endsWith('/') ? path : dirname(path)), { recursive: true });
      if (!path.endsWith('/')) writeFileSync(join(place, 'given', path), content(path));
    }
    return join(place, 'given');
  },
  zip(paths) {
    return zipOf(paths);
  },
  // `zip -r` writes an entry for every folder too.
  'zip with its folders'(paths) {
    const folders = paths.flatMap((path) => [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1)));
    return zipOf([...new Set([...folders, ...paths])]);
  },
};

function content(path: string): Uint8Array {
  return path.endsWith('.png') ? picture : new TextEncoder().encode(path.endsWith('/') ? '' : 'text');
}

function zipOf(paths: readonly string[]): string {
  const zip = join(place, 'given.zip');
  writeFileSync(zip, zipSync(Object.fromEntries(paths.map((path) => [path, content(path)])) as Zippable));
  return zip;
}

/** What is found: pictures by class and path, and files passed over. */
async function found(path: string, options: { folder?: string; strict?: boolean } = {}): Promise<object> {
  const at: ImageFolder = await imageFolder(path, { size: [2, 2], ...options });
  const { x, y } = await at.load();
  await at.close();
  expect(x.shape[0]).toBe(at.pictures.length);
  return {
    classes: at.classes,
    labels: [...y.data],
    pictures: at.pictures.map((one) => one.path),
    refused: at.refused.map(({ path, reason }) => `${path}: ${reason}`),
    overview: at.overview().map(({ name, pictures, refused }) => `${name} ${pictures} ${refused}`),
  };
}

const outside = 'lies outside the class folders';

describe.each(Object.keys(kinds))('in a %s', (kind) => {
  const given = kinds[kind];

  test.each(['', 'photos/', 'my/own/photos/'])(`classes are found in '%s'`, async (outer) => {
    const paths = ['cat/a.png', 'dog/b.png', 'dog/deeper/c.png'].map((path) => `${outer}${path}`);
    expect(await found(given(paths), { strict: true })).toEqual({
      classes: ['cat', 'dog'],
      labels: [0, 1, 1],
      pictures: paths,
      refused: [],
      overview: ['cat 1 0', 'dog 2 0'],
    });
  });

  test('files beside the class folders and outside are passed over and listed', async () => {
    const paths = ['LICENSE', 'photos/README.md', 'photos/all.png', 'photos/cat/a.png', 'photos/dog/b.png'];
    expect(await found(given([...paths, 'photos/dog/notes.txt']))).toEqual({
      classes: ['cat', 'dog'],
      labels: [0, 1],
      pictures: ['photos/cat/a.png', 'photos/dog/b.png'],
      refused: [
        `LICENSE: ${outside}`,
        `photos/README.md: ${outside}`,
        `photos/all.png: ${outside}`,
        'photos/dog/notes.txt: no JPEG, PNG, WebP or GIF, whatever its name says',
      ],
      overview: ['cat 1 0', 'dog 1 1'],
    });
  });

  test('a class spelled whole and in pieces is one', async () => {
    const [whole, pieces] = ['고양이'.normalize('NFC'), '고양이'.normalize('NFD')];
    expect(whole).not.toBe(pieces);
    const outer = '사진'.normalize('NFD');
    const paths = [`${outer}/${whole}/a.png`, `${outer}/${pieces}/b.png`, `${outer}/강아지/c.png`];
    expect(await found(given(paths))).toMatchObject({
      classes: ['강아지', whole],
      overview: ['강아지 1 0', `${whole} 2 0`],
    });
  });

  test.each([
    ['train', 'test'],
    ['Train', 'Validation', 'Test'],
    ['training', 'val'],
    ['학습', '검증', '테스트'],
    ['train', 'test', 'annotations'],
  ])('a split into %s and %s is no class, and is read one part at a time', async (...parts) => {
    const path = given(parts.flatMap((part) => [`photos/${part}/cat/a.png`, `photos/${part}/dog/b.png`]));
    const named = `read one of them at a time, with folder: 'photos/${parts[0].normalize('NFC')}'`;
    await expect(found(path)).rejects.toThrow(named);
    for (const part of parts) {
      expect(await found(path, { folder: `photos/${part}`, strict: true })).toEqual({
        classes: ['cat', 'dog'],
        labels: [0, 1],
        pictures: [`photos/${part}/cat/a.png`, `photos/${part}/dog/b.png`],
        refused: [],
        overview: ['cat 1 0', 'dog 1 0'],
      });
    }
    setLanguage('ko');
    await expect(found(path)).rejects.toThrow(`folder: 'photos/${parts[0]}'처럼`);
  });

  test('a class may be called train where there is no test', async () => {
    const path = given(['car/a.png', 'train/b.png']);
    expect(await found(path)).toMatchObject({ classes: ['car', 'train'] });
  });

  test('a folder that is not in it is refused by name', async () => {
    const path = given(['train/cat/a.png', 'train/dog/a.png', 'test/cat/a.png']);
    await expect(found(path, { folder: 'trian' })).rejects.toThrow(
      `imageFolder: there is no folder trian in ${path}; there are test, train`,
    );
  });

  test('one class under outer folders, and an empty class, are named', async () => {
    await expect(found(given(['photos/cat/a.png', 'photos/README']))).rejects.toThrow(
      /holds one class folder, cat, so/,
    );
    const path = given(['photos/cat/a.png', 'photos/dog/']);
    await expect(found(path)).rejects.toThrow(/dog in .* holds no picture that can be used/);
  });
});
