import ts from '@tslab/typescript-for-tslab';

/** TypeScript's own ways with paths, which it does not declare. */
interface Paths {
  combinePaths(path: string, ...paths: string[]): string;
  normalizePath(path: string): string;
  getDirectoryPath(path: string): string;
  getRelativePathFromDirectory(from: string, to: string, ignoreCase: boolean): string;
}

const paths = ts as unknown as Paths;

/** What tslab's converter asks of `node:path`. */
export const typePaths = {
  join: (...parts: [string, ...string[]]): string => paths.normalizePath(paths.combinePaths(...parts)),
  dirname: (path: string): string => paths.getDirectoryPath(path),
  relative: (from: string, to: string): string => paths.getRelativePathFromDirectory(from, to, false),
};
