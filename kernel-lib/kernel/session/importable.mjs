import { readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';

const own = builtinModules.filter((name) => !name.startsWith('_'));

/** The modules that cells of a folder can import without its package.json saying so: Node's, and packages linked into node_modules. */
export function importable(folder) {
  return [...own, ...own.map((name) => `node:${name}`), ...linked(folder)];
}

function linked(folder) {
  const above = dirname(folder);
  return [...linkedInto(join(folder, 'node_modules')), ...(above === folder ? [] : linked(above))];
}

function linkedInto(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isSymbolicLink())
      .map(({ name }) => name);
  } catch {
    return [];
  }
}
