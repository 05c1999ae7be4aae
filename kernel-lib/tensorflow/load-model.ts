import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Model, size } from '../index.ts';
import { checkedJson, readModel } from './files/read-model.ts';
import { refused } from './files/refused.ts';

/**
 * Loads a model that `saveModel` or TensorFlow.js saved into a folder: a Sequential of layers that are known here.
 *
 * Throws `RangeError` with one sentence for files that are damaged, changed, or ask for what there is not.
 */
export async function loadModel(folder: string): Promise<Model> {
  const text = await opened(join(folder, 'model.json'), 'model.json');
  const json = checkedJson(parsed(text.toString('utf8')));
  const parts = [];
  for (const { paths, weights } of json.weightsManifest) {
    const expected = 4 * weights.reduce((sum, { shape }) => sum + size(shape), 0);
    await holds(folder, paths, expected);
    for (const path of paths) parts.push(await opened(join(folder, path), path));
  }
  try {
    return readModel(json, Buffer.concat(parts));
  } catch (error) {
    if (error instanceof RangeError && !error.message.startsWith('loadModel')) refused(error.message);
    throw error;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refused('model.json is not JSON');
  }
}

async function opened(path: string, name: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch {
    return refused(`${name} is not there or cannot be opened`);
  }
}

/** Looks at the lengths first, so that no file larger than it should be is read. */
async function holds(folder: string, paths: readonly string[], expected: number): Promise<void> {
  const lengths = await Promise.all(paths.map((path) => stat(join(folder, path)).catch(() => undefined)));
  const missing = lengths.findIndex((found) => !found?.isFile());
  if (missing >= 0) refused(`${paths[missing]} is not there or cannot be opened`);
  const length = lengths.reduce((sum, found) => sum + (found?.size ?? 0), 0);
  if (length !== expected) refused(`${paths.join(', ')} should hold ${expected} bytes, and holds ${length}`);
}
