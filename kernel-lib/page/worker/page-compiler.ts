import ts from '@tslab/typescript-for-tslab';
import { types } from '#page-types';
import { cellCompiler } from '../../cells/check/cell-compiler.ts';
import { typeSystem } from './type-system.ts';

/** The types that a page comes with, by their paths: the language, what every cell has, and the library's. */
export const typeFiles: Map<string, string> = new Map(Object.entries(types));

/** Takes the types of packages, by their paths below `node_modules`, that a page gives its cells. */
export function addTypes(given: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(given)) typeFiles.set(`/node_modules/${path}`, text);
}

/** What every cell has, first the language. */
export const everyCell: readonly [language: string, beside: string] = [
  '/types/language.d.ts',
  '/types/every-cell.d.ts',
];

export const system: ts.System = typeSystem(typeFiles);
// tslab's converter changes the compiler's system as it loads.
(ts as unknown as { setSys(system: ts.System): void }).setSys(system);

let latest: ts.Program;

/** The program that a cell was checked in last. */
export const program = (): ts.Program => latest;

/** TypeScript as tslab's converter finds it in a page. */
export const compiler: typeof ts = cellCompiler(ts, everyCell, (made) => {
  latest = made;
});
