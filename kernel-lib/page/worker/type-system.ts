import type ts from '@tslab/typescript-for-tslab';

/** Where the cells of a page are, for the compiler. */
export const cellsFolder = '/lesson';

/** What the compiler takes for a computer: the files that it is given, and no other. */
export function typeSystem(files: ReadonlyMap<string, string>): ts.System {
  let folders = new Set([cellsFolder]);
  let known = 0;
  /** There are more once a page gives the types of a package. */
  const allFolders = () => {
    if (known !== files.size) folders = new Set([cellsFolder, ...[...files.keys()].flatMap(foldersOf)]);
    known = files.size;
    return folders;
  };
  const nothing = (): void => {};
  return {
    args: [],
    newLine: '\n',
    useCaseSensitiveFileNames: true,
    write: nothing,
    readFile: (path) => files.get(path),
    writeFile: nothing,
    resolvePath: (path) => path,
    realpath: (path) => path,
    fileExists: (path) => files.has(path),
    directoryExists: (path) => allFolders().has(path.replace(/\/$/, '')),
    createDirectory: nothing,
    getExecutingFilePath: () => '/types/compiler.js',
    getCurrentDirectory: () => cellsFolder,
    getDirectories: (path) => within(path, allFolders()),
    readDirectory: (path) => within(path, files.keys()).map((name) => `${path.replace(/\/$/, '')}/${name}`),
    exit: nothing,
    watchFile: () => ({ close: nothing }),
    watchDirectory: () => ({ close: nothing }),
  };
}

function foldersOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
}

/** The names right within a folder. */
function within(folder: string, paths: Iterable<string>): string[] {
  const start = folder.endsWith('/') ? folder : `${folder}/`;
  return [...paths]
    .filter((path) => path.startsWith(start) && path.length > start.length)
    .map((path) => path.slice(start.length))
    .filter((name) => !name.includes('/'));
}
