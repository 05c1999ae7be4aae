import { lstat, open, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Text } from '../../text/language.ts';
import { byPath, isHidden, mostFileBytes, type PictureSource, type SourceFile, tooLarge } from './picture-source.ts';

/** The files of a folder and of the folders in it, however deep. Links to files, and at the top to folders, are followed. */
export async function folderSource(folder: string): Promise<PictureSource> {
  const files: SourceFile[] = [];
  const folders: string[] = [];
  for (const name of await visible(folder)) files.push(...(await under(folder, name, folders)));
  return {
    files: files.sort(byPath),
    folders,
    start: (path) => beginning(join(folder, path)),
    read: (path) => readFile(join(folder, path)),
    close: async () => {},
  };
}

async function visible(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => !isHidden(name)).sort();
}

/** The files under a path; the folders on the way are added to `folders`. */
async function under(folder: string, path: string, folders: string[]): Promise<SourceFile[]> {
  const full = join(folder, path);
  const found = await stat(full).catch(() => undefined);
  if (!found) return [{ path, bytes: 0, refused: deadLink }];
  if (found.isFile()) return [{ path, bytes: found.size, ...(found.size > mostFileBytes && { refused: tooLarge }) }];
  if (!found.isDirectory()) return [{ path, bytes: 0, refused: noFile }];
  // Deeper down a link to a folder could lead back up and go round for ever.
  if (path.includes('/') && (await lstat(full)).isSymbolicLink()) return [{ path, bytes: 0, refused: linkedFolder }];
  folders.push(path);
  const lists = [];
  for (const name of await visible(full)) lists.push(await under(folder, `${path}/${name}`, folders));
  return lists.flat();
}

async function beginning(path: string): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(16), 0, 16, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

const deadLink: Text = { ko: '없는 곳을 가리키는 링크예요', en: 'a link that leads nowhere' };

const linkedFolder: Text = {
  ko: '폴더를 가리키는 링크는 따라가지 않아요',
  en: 'a link to a folder, which is not followed',
};

const noFile: Text = { ko: '파일이 아니에요', en: 'not a file' };
