// @ts-check
import { constants, structs } from './operations.mjs';

/** @typedef {import('./operations.mjs').Kind} Kind */

/** @type {readonly [struct: string, import('./operations.mjs').Struct][]} */
const allStructs = Object.entries(structs);
/** Each operation with its struct and the file of the assembly that it is in; its place is its number. */
const allOperations = allStructs.flatMap(([struct, { operations }]) =>
  Object.entries(operations).flatMap(([file, names]) => names.map((name) => ({ name, struct, file }))),
);

/**
 * The AssemblyScript of what both sides share: the constants, the classes of arguments, and `perform`, which does an
 * operation by its number.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const seamSources = {
  'constants.ts': lines(Object.entries(constants).map(([name, value]) => `export const ${name}: i32 = ${value};`)),
  'arguments.ts': lines(allStructs.map(([struct, { fields }]) => structClass(struct, fields))),
  'perform.ts': lines([
    ...allOperations.map(({ name, file }) => `import { ${name} } from './${file}';`),
    ...allStructs.map(([struct, { extendedBy = 'arguments' }]) => `import { ${struct} } from './${extendedBy}';`),
    'export function perform(operation: i32, args: usize, piece: i32, pieces: i32): void {',
    '  switch (operation) {',
    ...allOperations.map(
      ({ name, struct }, number) => `    case ${number}: return ${name}(changetype<${struct}>(args), piece, pieces);`,
    ),
    '    default: unreachable();',
    '  }',
    '}',
  ]),
};

/** @param {string} struct @param {Readonly<Record<string, Kind>>} fields */
function structClass(struct, fields) {
  const bytes = constants.CONTROL_BYTES - constants.ARGUMENTS;
  if (4 * Object.keys(fields).length > bytes) throw new RangeError(`${struct}: more than ${bytes / 4} arguments`);
  const name = structs[struct]?.extendedBy ? `${struct}Fields` : struct;
  // A word each, as they are written: a bool of AssemblyScript is one byte.
  const words = Object.entries(fields).map(([field, kind]) => `  ${field}: ${kind === 'bool' ? 'i32' : kind};`);
  return lines(['@unmanaged', `export class ${name} {`, ...words, '}']);
}

/** The same for TypeScript: the constants, and for each operation its number and what writes its arguments, by name. */
export const seamModule = lines([
  `export const constants = ${JSON.stringify(constants)};`,
  ...allStructs.map(([struct, { fields }]) => {
    const names = Object.keys(fields);
    const words = Object.values(fields).map((kind, i) =>
      kind === 'f32' ? `numbers[${i}] = ${names[i]};` : `words[${i}] = ${names[i]};`,
    );
    const defaults = names.map((name) => (fields[name] === 'usize' ? `${name} = 0` : name));
    return `const write${struct} = (words, numbers, { ${defaults.join(', ')} }) => { ${words.join(' ')} };`;
  }),
  'export const operations = {',
  ...allOperations.map(({ name, struct }, number) => `  ${name}: { number: ${number}, write: write${struct} },`),
  '};',
]);

/** @type {Readonly<Record<Kind, string>>} */
const typed = { usize: '?: number | undefined', i32: ': number', f32: ': number', bool: ': boolean' };

/** The types of that module. An address that an operation does not need may be left out. */
export const seamTypes = lines([
  'export declare const constants: {',
  ...Object.keys(constants).map((name) => `  readonly ${name}: number;`),
  '};',
  ...allStructs.map(([struct, { fields }]) => {
    const members = Object.entries(fields).map(([field, kind]) => `  readonly ${field}${typed[kind]};`);
    return lines([`export interface ${struct}Arguments {`, ...members, '}']);
  }),
  'export interface OperationArguments {',
  ...allOperations.map(({ name, struct }) => `  readonly ${name}: ${struct}Arguments;`),
  '}',
  'export declare const operations: {',
  '  readonly [Name in keyof OperationArguments]: {',
  '    readonly number: number;',
  '    write(words: Int32Array, numbers: Float32Array, args: OperationArguments[Name]): void;',
  '  };',
  '};',
]);

/** @param {readonly string[]} all */
function lines(all) {
  return all.map((line) => `${line}\n`).join('');
}
