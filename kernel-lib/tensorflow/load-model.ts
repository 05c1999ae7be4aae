import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Model, Refusal, size } from '../index.ts';
import { checkedJson, readModel } from './files/read-model.ts';
import { refused } from './files/refused.ts';

/**
 * Loads a model that `saveModel`, TensorFlow.js or its converter saved into a folder: a Sequential of layers known here.
 *
 * The converter takes what Keras 2 and 3 save: `tensorflowjs_converter --input_format=keras model.h5 folder`.
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
    if (error instanceof Refusal && error.where !== 'loadModel') {
      const { where, text } = error;
      refused({ ko: `${where}: ${text.ko}`, en: `${where}: ${text.en}` });
    }
    throw error;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refused({ ko: 'model.json이 JSON이 아니에요', en: 'model.json is not JSON' });
  }
}

async function opened(path: string, name: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch {
    return absent(name);
  }
}

/** Looks at the lengths first, so that no file larger than it should be is read. */
async function holds(folder: string, paths: readonly string[], expected: number): Promise<void> {
  const lengths = await Promise.all(paths.map((path) => stat(join(folder, path)).catch(() => undefined)));
  const missing = lengths.findIndex((found) => !found?.isFile());
  if (missing >= 0) absent(paths[missing]);
  const length = lengths.reduce((sum, found) => sum + (found?.size ?? 0), 0);
  if (length !== expected) {
    refused({
      ko: `${paths.join(', ')} 파일은 ${expected}바이트여야 하는데 ${length}바이트예요`,
      en: `${paths.join(', ')} should hold ${expected} bytes, and holds ${length}`,
    });
  }
}

function absent(name: string): never {
  return refused({ ko: `${name} 파일이 없거나 열 수 없어요`, en: `${name} is not there or cannot be opened` });
}
