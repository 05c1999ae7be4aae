import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { expect, test, vi } from 'vitest';
import { resampled } from '../../../kernel-lib/data/pictures/resampled.ts';
import { catsAndDogs } from '../../../kernel-lib/data/sets/cats-and-dogs.ts';
import { cifarPictures } from '../../../kernel-lib/data/sets/cifar-pictures.ts';
import { fashionMnist } from '../../../kernel-lib/data/sets/fashion-mnist.ts';
import { mnist } from '../../../kernel-lib/data/sets/mnist.ts';
import { photograph } from '../../../kernel-lib/data/sets/photograph.ts';
import { wine } from '../../../kernel-lib/data/sets/wine.ts';
import type { Examples } from '../../../kernel-lib/examples.ts';
import { browserPath } from '../../support/browser.mjs';
import { type Answered, type WorkerPage, workerPage } from '../../support/worker-page.ts';

vi.setConfig({ testTimeout: 120_000 });

const inBrowser = test.runIf(browserPath);

/** What tells values of data apart: how many there are, their sum, and one that depends on their order. */
const marks =
  'const tell = (v: unknown) => console.log(JSON.stringify(v));\nconst marks = (d: ArrayLike<number>) => Array.from(d).reduce((m, v, i) => [m[0] + 1, m[1] + v, m[2] + v * (i % 97)], [0, 0, 0]);';
const marksOf = (d: ArrayLike<number>) =>
  Array.from(d).reduce((m, v, i) => [m[0] + 1, m[1] + v, m[2] + v * (i % 97)], [0, 0, 0]);
const both = ({ x, y }: Examples) => [...marksOf(x.data), ...marksOf(y.data)];
const inMarks = '[...marks(x.data), ...marks(y.data)]';

function value({ outputs }: Answered): unknown {
  expect(outputs.filter(({ output }) => output === 'error').map(({ content }) => content.evalue)).toEqual([]);
  const printed = outputs.filter(({ output }) => output === 'stream').map(({ content }) => content.text);
  return JSON.parse(printed.join(''));
}

function faults({ outputs }: Answered): readonly unknown[] {
  return outputs.filter(({ output }) => output === 'error').map(({ content }) => content.evalue);
}

async function started(): Promise<WorkerPage> {
  const page = await workerPage();
  await page.ask({ type: 'run', source: `import * as lib from 'kernel-lib';\nlib.setLanguage('en');\n${marks}` });
  return page;
}

inBrowser.each<[string, string, () => unknown]>([
  ['mnist', `const { x, y } = lib.mnist().train;\ntell(${inMarks})`, () => both(mnist().train)],
  ['fashion-mnist', `const { x, y } = lib.fashionMnist().test;\ntell(${inMarks})`, () => both(fashionMnist().test)],
  [
    'cifar-10',
    `const { x, y } = await lib.cifarPictures();\ntell(${inMarks})`,
    async () => both(await cifarPictures()),
  ],
  ['wine', 'tell(lib.wine())', wine],
  [
    'photographs-cat-60x90x1',
    "tell(marks((await lib.photograph('cat', { size: [60, 90], channels: 1 })).data))",
    async () => marksOf((await photograph('cat', { size: [60, 90], channels: 1 })).data),
  ],
  [
    'cats-and-dogs',
    `const { x, y } = await (await lib.catsAndDogs()).load();\ntell(${inMarks})`,
    async () => both(await (await catsAndDogs()).load()),
  ],
])('%s is in a page what it is in Node', async (set, source, inNode) => {
  const page = await started();
  await page.load([set]);
  expect(value(await page.ask({ type: 'run', source }))).toEqual(await inNode());
  expect([...page.protocols].sort()).toEqual(['blob:', 'file:']);
});

const cat = readFileSync(new URL('../../../datasets/photographs/cat.png', import.meta.url));
const png = (background: string, width = 8, height = 8) =>
  sharp({ create: { width, height, channels: 4, background } })
    .png()
    .toBuffer();

inBrowser("the reader's own folder is read, and what is no picture is listed", async () => {
  const page = await started();
  const [red, clear] = [await png('#f00'), await png('#0000')];
  await page.choose({
    'mine/고양이/a.png': red,
    'mine/고양이/note.txt': strToU8('no picture at all'),
    'mine/개/b.png': clear,
    'mine/개/.DS_Store': strToU8('hidden'),
    'mine/개/bad.png': red.subarray(0, 40),
  });
  const source = `const own = await lib.imageFolder('mine', { size: [2, 2] });
const { x, y } = await own.load();
tell({ classes: own.classes, x: [...x.data], y: [...y.data], refused: own.refused.map(({ path }) => path) })`;
  expect(value(await page.ask({ type: 'run', source }))).toEqual({
    classes: ['개', '고양이'],
    x: [...Array(12).fill(1), ...[1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0]],
    y: [0, 1],
    refused: ['mine/고양이/note.txt', 'mine/개/bad.png'],
  });
});

inBrowser('a zip of folders is read as the folder is', async () => {
  const page = await started();
  const [red, blue] = [await png('#f00'), await png('#00f')];
  await page.choose({ 'mine.zip': zipSync({ cat: { 'a.png': red }, dog: { 'b.png': blue } }) });
  const source = "tell((await lib.imageFolder('mine.zip', { size: [1, 1] })).pictures)";
  expect(value(await page.ask({ type: 'run', source }))).toEqual([
    { path: 'cat/a.png', label: 0 },
    { path: 'dog/b.png', label: 1 },
  ]);
});

inBrowser('what cannot be read is refused in a sentence', async () => {
  const page = await started();
  const refusal = async () =>
    faults(await page.ask({ type: 'run', source: "await lib.imageFolder('mine', { size: [2, 2] });" }));
  expect(await refusal()).toEqual([expect.stringMatching(/choose one with the button above this cell/)]);
  await page.choose({ 'mine/cat/a.png': await png('#f00') });
  expect(await refusal()).toEqual([
    expect.stringMatching(/one class folder, mine, so there is nothing to tell apart|one class folder, cat/),
  ]);
  await page.choose({ 'mine.zip': strToU8('no zip at all, but long enough to look at') });
  expect(await refusal()).toEqual([expect.stringMatching(/cannot be read as a zip/)]);
});

inBrowser.each([1, 3] as const)('a photograph of %i channels is resized nearly as in Node', async (channels) => {
  const page = await started();
  const files = { 'one/a.png': cat, 'two/b.png': await png('#fff') };
  await page.choose(files);
  for (const resize of ['crop', 'fit', 'stretch'] as const) {
    const source = `const seen${resize} = await (await lib.imageFolder('x', { size: [64, 48], channels: ${channels}, resize: '${resize}' })).load();\ntell([...seen${resize}.x.data.subarray(0, ${64 * 48 * channels})].map((v) => Math.round(v * 255)))`;
    const here = value(await page.ask({ type: 'run', source: source })) as number[];
    const fit = { crop: 'cover', fit: 'contain', stretch: 'fill' } as const;
    const there = await sharp(cat)
      .resize({ width: 48, height: 64, fit: fit[resize], background: '#fff' })
      .toColourspace(channels === 1 ? 'b-w' : 'srgb')
      .raw()
      .toBuffer();
    const apart = here.map((v, i) => Math.abs(v - there[i]));
    const mean = apart.reduce((sum, v) => sum + v, 0) / apart.length;
    expect(mean).toBeLessThan(1);
  }
});

test('resampling keeps what is even, and averages', () => {
  expect([...resampled(new Uint8Array(300).fill(7), [10, 10], [3, 4])]).toEqual(Array(36).fill(7));
  expect([...resampled(new Uint8Array([0, 0, 0, 200, 200, 200]), [1, 2], [1, 1])]).toEqual([100, 100, 100]);
});
