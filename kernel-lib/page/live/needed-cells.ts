import type { CellNames } from '../../cells/compile/cell-names.ts';

/** What sets something for the whole lesson. */
const settings = ['setLanguage', 'student', 'globalThis'];

/**
 * The places of the cells above one that its result depends on, in order: those that declare a name that it uses, or that may
 * change the value of one, and what those need; and the cells that import, or set the language.
 */
export function neededCells(place: number, cells: readonly CellNames[]): readonly number[] {
  const from = sources(cells);
  const changes = cells.map(({ changed }) => reached(changed, from));
  const found = new Set<number>();
  const names = new Set(cells[place].used);
  const hasAny = (some: Iterable<string>): boolean => [...some].some((name) => names.has(name));
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (let i = place - 1; i >= 0; i--) {
      const { declared, imported, used } = cells[i];
      if (found.has(i)) continue;
      const isSetting = imported.length > 0 || used.some((name) => settings.includes(name));
      if (!isSetting && !hasAny(declared) && !hasAny(changes[i])) continue;
      found.add(i);
      for (const name of used) names.add(name);
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** Whether a cell imports or sets something for all others: to run it again changes nothing for them. */
export function isSetting({ imported, declared, used }: CellNames): boolean {
  return declared.length === imported.length && (imported.length > 0 || used.some((name) => settings.includes(name)));
}

function sources(cells: readonly CellNames[]): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>();
  for (const { from } of cells)
    for (const [name, read] of Object.entries(from)) all.set(name, new Set([...(all.get(name) ?? []), ...read]));
  return all;
}

/** Names with all that they may have come from. */
function reached(names: readonly string[], from: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const all = new Set(names);
  for (const name of all) for (const one of from.get(name) ?? []) all.add(one);
  return all;
}
