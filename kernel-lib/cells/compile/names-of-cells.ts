import { boundFile, type CellNames, namesIn } from './cell-names.ts';

/**
 * The names of each cell of a lesson; what some cell imports and none declares is the library's, which changes little of what it
 * is given.
 */
export function namesOfCells(sources: readonly string[]): readonly CellNames[] {
  const files = sources.map(boundFile);
  const first = files.map((file) => namesIn(file, new Set()));
  const library = new Set(first.flatMap(({ imported }) => imported));
  for (const { declared, imported } of first)
    for (const name of declared) if (!imported.includes(name)) library.delete(name);
  return files.map((file) => namesIn(file, library));
}
