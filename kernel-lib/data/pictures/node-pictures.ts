import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { refusal } from '../refusal.ts';
import { folderSource } from './folder-source.ts';
import type { PicturesHost } from './pictures-host.ts';
import { zipSource } from './zip-source.ts';

export { decodePicture } from './decode-picture.ts';

/** On the disk. */
export const sourceAt: PicturesHost['sourceAt'] = async (path) => {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return folderSource(path);
  if (found?.isFile()) return zipSource(path);
  throw refusal('imageFolder', { ko: `${path} 폴더가 없어요`, en: `there is no folder ${path}` });
};

/** Twice as many as there are cores: while one piece of work waits for the disk, another uses the core. */
export const atOnce: number = Math.max(2, 2 * availableParallelism());
