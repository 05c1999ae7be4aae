import type { Text } from '../../text/language.ts';

/** A file in a folder or zip: its path from there, with `/` between the parts. */
export interface SourceFile {
  readonly path: string;
  /** Bytes of the file. */
  readonly bytes: number;
  /** Why it is not to be opened, where it is not. */
  readonly refused?: Text;
}

/** Where pictures lie: a folder or a zip. */
export interface PictureSource {
  /** Every file that is not hidden, sorted by path. */
  readonly files: readonly SourceFile[];
  /** Paths of folders, at least of those that hold no file. */
  readonly folders: readonly string[];
  /** The first bytes of a file, at least 12 where it has as many. */
  readonly start: (path: string) => Promise<Uint8Array>;
  readonly read: (path: string) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** Whether a name is the system's own business: hidden, or left behind by macOS or Windows. */
export function isHidden(path: string): boolean {
  return path.split('/').some((name) => /^(\..*|__MACOSX|Thumbs\.db|desktop\.ini)$/i.test(name));
}

/** Sorts by path in an order that is the same on every system. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : Number(a.path > b.path);
}

/** No photograph is larger; whatever is would only fill the memory. */
export const mostFileBytes = 200_000_000;

const most = mostFileBytes / 1e6;

/** Why a file is passed over that is larger than pictures are. */
export const tooLarge: Text = { ko: `${most} MB보다 커요`, en: `larger than ${most} MB` };
