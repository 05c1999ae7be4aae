import type { OwnFile } from '../../data/pictures/chosen-source.ts';

/** What Chromium has beside entries: it opens those on no page that was opened from a file. */
interface WithHandle {
  getAsFileSystemHandle?(): Promise<FileSystemFileHandle | FileSystemDirectoryHandle | null>;
}

/** All files of what was dropped, and of the folders in it, with their paths. */
export async function droppedFiles({ items }: DataTransfer): Promise<readonly OwnFile[]> {
  // What was dropped is gone after this turn.
  const found = [...items].map((item: DataTransferItem & WithHandle) =>
    item.getAsFileSystemHandle ? item.getAsFileSystemHandle().then(inHandle) : inEntry(item.webkitGetAsEntry()),
  );
  return (await Promise.all(found)).flat();
}

async function inHandle(
  handle: FileSystemFileHandle | FileSystemDirectoryHandle | null,
  folder = '',
): Promise<readonly OwnFile[]> {
  if (!handle) return [];
  const path = `${folder}${handle.name}`;
  if (handle.kind === 'file') return [{ path, file: await handle.getFile() }];
  const found: OwnFile[] = [];
  for await (const each of handle.values()) found.push(...(await inHandle(each, `${path}/`)));
  return found;
}

async function inEntry(entry: FileSystemEntry | null): Promise<readonly OwnFile[]> {
  if (!entry) return [];
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ path: entry.fullPath.replace(/^\//, ''), file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: OwnFile[] = [];
  for (;;) {
    // A hundred at a time, and none at the end.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return found;
    for (const each of some) found.push(...(await inEntry(each)));
  }
}
