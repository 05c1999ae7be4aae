import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { writeIdx } from '../../kernel-lib/data/formats/write-idx.ts';
import { photographPixels } from '../../kernel-lib/data/sets/node-stored-sets.ts';
import type { PhotographName } from '../../kernel-lib/data/sets/photograph.ts';

const datasets = new URL('../../datasets/', import.meta.url);
const whole: Readonly<Record<PhotographName, string>> = { cat: '300, 451', coffee: '400, 600' };
const shown = /photograph\('(cat|coffee)'(?:, \{(?: size: \[([^\]]+)\],?)?(?: channels: (\d))? \})?\)/g;
const sets: Readonly<Record<string, string>> = { 'mnist(': 'mnist', 'fashionMnist(': 'fashion-mnist' };

/** The files of data that the code of a lesson reads, as a page gives them to its worker. */
export async function lessonData(code: string): Promise<Readonly<Record<string, string>>> {
  const files: Record<string, string> = {};
  for (const [call, folder] of Object.entries(sets)) if (code.includes(call)) Object.assign(files, setFiles(folder));
  for (const [, name, size = whole[name as PhotographName], channels = '3'] of code.matchAll(shown)) {
    const form = { size: size.split(', ').map(Number) as [number, number], channels: Number(channels) as 1 | 3 };
    const data = await photographPixels(name as PhotographName, form);
    const shape = [1, ...form.size, form.channels];
    const path = `photographs/${name}-${shape.slice(1).join('x')}-idx3-ubyte.gz`;
    files[path] = gzipSync(writeIdx({ type: 'uint8', shape, data })).toString('base64');
  }
  return files;
}

function setFiles(folder: string): Readonly<Record<string, string>> {
  const names = ['train', 't10k'].flatMap((part) =>
    ['images-idx3', 'labels-idx1'].map((kind) => `${folder}/${part}-${kind}-ubyte.gz`),
  );
  return Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, datasets)).toString('base64')]));
}
