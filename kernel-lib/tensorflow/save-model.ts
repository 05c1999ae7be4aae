import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Model } from '../index.ts';
import { writeModel } from './files/write-model.ts';

/**
 * Saves a model into a folder, as `model.json` and a file of weights that TensorFlow.js reads too.
 *
 * An older model in the folder stays whole until the new one is: the weights get a name of their own, and `model.json`
 * is put in place in one step.
 */
export async function saveModel(model: Model, folder: string): Promise<void> {
  const { json, weightsName, weights } = writeModel(model);
  await mkdir(folder, { recursive: true });
  const before = await weightsOf(folder);
  await inOneStep(join(folder, weightsName), weights);
  await inOneStep(join(folder, 'model.json'), JSON.stringify(json));
  // Another call may have saved into the folder meanwhile: what its model.json names stays.
  const now = [weightsName, ...(await weightsOf(folder))];
  const old = before.filter((name) => !now.includes(name));
  await Promise.all(old.map((name) => rm(join(folder, name), { force: true })));
}

/** The weights that the model in a folder has from here; none where there is no such model. */
async function weightsOf(folder: string): Promise<string[]> {
  const text = await readFile(join(folder, 'model.json'), 'utf8').catch(() => '');
  return text.match(/(?<=")weights-[0-9a-f]{12}\.bin(?=")/g) ?? [];
}

async function inOneStep(path: string, content: Uint8Array | string): Promise<void> {
  const draft = `${path}.${randomUUID()}.part`;
  try {
    await writeFile(draft, content);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
