import { type CellNames, cellNames } from './cell-names.ts';

/**
 * The names of each cell of a lesson; what some cell imports and none declares is the library's, which changes little of what it
 * is given.
 */
export function namesOfCells(sources: readonly string[]): readonly CellNames[] {
  const first = sources.map((source) => cellNames(source));
  const library = new Set(first.flatMap(({ imported }) => imported));
  for (const { declared, imported } of first)
    for (const name of declared) if (!imported.includes(name)) library.delete(name);
  return sources.map((source) => cellNames(source, library));
}
