import type ts from '@tslab/typescript-for-tslab';

/** How much may be declared, in characters, before it is put aside. */
const most = 16_384;
const last = '/__prev__.d.ts';
const names = Array.from({ length: 64 }, (_, i) => `/__settled_${i}__.d.ts`);

/** A file of declarations without any. */
export const noDeclarations = 'export {};\n';

/** The files of a folder of cells for what cells of long ago have declared. */
export function settledFiles(folder: string): readonly string[] {
  return names.map((name) => `${folder}${name}`);
}

/**
 * Puts what cells have declared into one file after the other: there it is read once, where what the latest cells have declared is
 * read, bound and written anew for each cell.
 *
 * @param files those of the folder
 * @param give sets the text of a file
 * @returns what gives the declarations that are left to be passed on with the next cell
 */
export function settling(files: readonly string[], give: (file: string, text: string) => void) {
  const left = [...files];
  return (declarations: string): string => {
    if (declarations.length < most) return declarations;
    const file = left.shift();
    if (file === undefined) return declarations;
    give(file, noDeclarations + declarations);
    return '';
  };
}

/** Lets the file of the latest declarations, once it is bound, see those that were put aside before. */
export function seeSettled(latest: ts.SourceFile, bound: (file: string) => ts.SourceFile | undefined): void {
  if (!latest.fileName.endsWith(last)) return;
  let before: ts.SourceFile | undefined;
  for (const file of [...settledFiles(latest.fileName.slice(0, -last.length)).map(bound), latest]) {
    if (!file || (file !== latest && file.text === noDeclarations)) continue;
    // tslab, too, lets a cell see what was declared before it by being its parent.
    (file as { parent: ts.Node | undefined }).parent = before;
    before = file;
  }
}
