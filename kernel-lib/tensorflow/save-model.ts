import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
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
  await inOneStep(join(folder, weightsName), weights);
  await inOneStep(join(folder, 'model.json'), JSON.stringify(json));
  const old = (await readdir(folder)).filter(
    (name) => /^weights-[0-9a-f]{12}\.bin$/.test(name) && name !== weightsName,
  );
  await Promise.all(old.map((name) => rm(join(folder, name), { force: true })));
}

async function inOneStep(path: string, content: Uint8Array | string): Promise<void> {
  const draft = `${path}.${process.pid}.part`;
  try {
    await writeFile(draft, content);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
