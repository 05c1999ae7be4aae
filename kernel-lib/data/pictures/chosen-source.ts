import { byPath, isHidden, mostFileBytes, type PictureSource, tooLarge } from './picture-source.ts';

/** A file that the reader of a page has chosen; it stays where it is until it is read. */
export interface OwnFile {
  /** From the chosen folder, with `/` between the parts. */
  readonly path: string;
  readonly file: Blob;
}

/** The files that the reader of a page has chosen, as a folder. */
export function chosenSource(chosen: readonly OwnFile[]): PictureSource {
  const visible = chosen.filter(({ path }) => !isHidden(path));
  const byName = new Map(visible.map(({ path, file }) => [path, file]));
  const bytes = async (file: Blob | undefined) => new Uint8Array((await file?.arrayBuffer()) ?? []);
  return {
    files: visible
      .map(({ path, file: { size } }) => ({ path, bytes: size, ...(size > mostFileBytes && { refused: tooLarge }) }))
      .sort(byPath),
    // A browser names no folder without a file.
    folders: [],
    start: (path) => bytes(byName.get(path)?.slice(0, 16)),
    read: (path) => bytes(byName.get(path)),
    close: async () => {},
  };
}
