import ts from '@tslab/typescript-for-tslab';
import type { AskedCell } from './asked-cell.ts';
import { neverCancelled } from './never-cancelled.ts';
import { services } from './services.ts';

/** What may stand at a place of a cell, and what of the cell it would replace. */
export interface Completion {
  readonly start: number;
  readonly end: number;
  readonly matches: readonly Match[];
}

export interface Match {
  readonly name: string;
  /** What it is, in the words of Jupyter's front ends, which draw a sign for each. */
  readonly kind: string;
}

/** Where modules are found; a page has none but those that the program knows. */
export interface ModulePlaces {
  /** Files and folders, as TypeScript's own `sys` has them. */
  readonly files?: Partial<ts.System>;
  /** Modules that can be imported beside those that TypeScript finds. */
  readonly modules?: () => readonly string[];
}

type Range = readonly [start: number, end: number];

/**
 * Completes a name, a member, an option, a text or the path of a module: first what begins as typed, then what contains it, and
 * of these what the cells have declared first. Nothing where TypeScript itself fails, as it may at half of a cell.
 */
export function completionAt(cell: AskedCell, places: ModulePlaces = {}): Completion {
  const position = cell.start + cell.position;
  try {
    const [start, end] = replaced(cell.file, position);
    const typed = cell.file.text.slice(start, position);
    const matches = ranked(
      [...entries(cell, position, places), ...furtherModules(cell.file, position, places)],
      typed,
      cell,
    );
    return { start: start - cell.start, end: end - cell.start, matches };
  } catch {
    return { start: cell.position, end: cell.position, matches: [] };
  }
}

function entries(
  { program, file }: AskedCell,
  position: number,
  { files }: ModulePlaces,
): readonly ts.CompletionEntry[] {
  const host = {
    ...files,
    getCurrentDirectory: () => program.getCurrentDirectory(),
    useCaseSensitiveFileNames: () => true,
    getCompilationSettings: () => program.getCompilerOptions(),
  };
  const { getCompletionsAtPosition } = services.Completions;
  const invoked = ts.CompletionTriggerKind.Invoked;
  const info = getCompletionsAtPosition(
    host,
    program,
    () => {},
    file,
    position,
    {},
    undefined,
    invoked,
    neverCancelled,
    undefined,
    true,
  );
  return info?.entries ?? [];
}

/** What is typed of a text or of the last part of a module's path; elsewhere the name around the place. */
function replaced(file: ts.SourceFile, position: number): Range {
  const literal = literalAt(file, position);
  if (!literal) return nameAround(file.text, position);
  const start = literal.getStart(file) + 1;
  const isClosed = literal.end > start && /['"`]$/.test(file.text.slice(start, literal.end));
  const end = isClosed ? literal.end - 1 : position;
  const slash = isModulePath(literal) ? file.text.slice(start, position).lastIndexOf('/') + 1 : 0;
  return [start + slash, end];
}

function nameAround(text: string, position: number): Range {
  let start = position;
  let end = position;
  while (start > 0 && isNamePart(text, start - 1)) start--;
  while (end < text.length && isNamePart(text, end)) end++;
  return [start, end];
}

function isNamePart(text: string, at: number): boolean {
  return ts.isIdentifierPart(text.charCodeAt(at), ts.ScriptTarget.ESNext);
}

function literalAt(file: ts.SourceFile, position: number): ts.StringLiteralLike | undefined {
  const previous = services.findPrecedingToken(position, file);
  if (!previous || !ts.isStringLiteralLike(previous) || previous.getStart(file) >= position) return undefined;
  const isOpen = (previous as { isUnterminated?: boolean }).isUnterminated === true;
  return position < previous.end || (isOpen && position === previous.end) ? previous : undefined;
}

function isModulePath({ parent }: ts.Node): boolean {
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isExternalModuleReference(parent))
    return true;
  if (ts.isLiteralTypeNode(parent)) return ts.isImportTypeNode(parent.parent);
  if (!ts.isCallExpression(parent)) return false;
  const { expression } = parent;
  return (
    expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(expression) && expression.text === 'require')
  );
}

function furtherModules(
  file: ts.SourceFile,
  position: number,
  { modules = () => [] }: ModulePlaces,
): readonly ts.CompletionEntry[] {
  const literal = literalAt(file, position);
  if (!literal || !isModulePath(literal)) return [];
  const typed = file.text.slice(literal.getStart(file) + 1, position);
  const folder = typed.slice(0, typed.lastIndexOf('/') + 1);
  return modules()
    .filter((name) => name.startsWith(folder))
    .map((name) => ({
      name: name.slice(folder.length),
      kind: ts.ScriptElementKind.externalModuleName,
      kindModifiers: '',
      sortText: '11',
    }));
}

/** Each name once, the likeliest first. */
function ranked(found: readonly ts.CompletionEntry[], typed: string, cell: AskedCell): readonly Match[] {
  const checker = cell.program.getTypeChecker();
  const keyed = found
    .map((entry) => ({ entry, likeness: likeness(entry.name, typed), isOwn: isOwn(entry, cell) }))
    .filter(({ likeness }) => likeness < unlike)
    .sort(
      (a, b) =>
        a.likeness - b.likeness ||
        Number(b.isOwn) - Number(a.isOwn) ||
        order(a.entry.sortText, b.entry.sortText) ||
        order(a.entry.name.toLowerCase(), b.entry.name.toLowerCase()),
    );
  const matches = new Map<string, Match>();
  for (const { entry } of keyed)
    if (!matches.has(entry.name)) matches.set(entry.name, { name: entry.name, kind: kindOf(entry, checker) });
  return [...matches.values()];
}

const unlike = 3;

function likeness(name: string, typed: string): number {
  if (name.startsWith(typed)) return 0;
  const place = name.toLowerCase().indexOf(typed.toLowerCase());
  return place === 0 ? 1 : place > 0 ? 2 : unlike;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isOwn({ symbol }: ts.CompletionEntry, { file }: AskedCell): boolean {
  const files = symbol?.declarations?.map((declaration) => declaration.getSourceFile()) ?? [];
  // What the cells before have declared are the parents of the cell's file.
  for (let own: ts.Node | undefined = file; own; own = own.parent) if (files.some((each) => each === own)) return true;
  return false;
}

const kinds: Readonly<Record<string, string>> = {
  function: 'function',
  'local function': 'function',
  method: 'function',
  construct: 'function',
  call: 'function',
  class: 'class',
  'local class': 'class',
  interface: 'interface',
  type: 'type',
  'type parameter': 'type',
  'primitive type': 'type',
  enum: 'enum',
  'enum member': 'property',
  property: 'property',
  getter: 'property',
  setter: 'property',
  accessor: 'property',
  keyword: 'keyword',
  module: 'module',
  'external module name': 'module',
  script: 'path',
  directory: 'path',
  string: 'text',
};

const instance = 'instance';

function kindOf({ kind, symbol }: ts.CompletionEntry, checker: ts.TypeChecker): string {
  if (kind !== ts.ScriptElementKind.alias || !symbol) return kinds[kind] ?? instance;
  const { flags } = checker.getAliasedSymbol(symbol);
  const [, name = instance] = flagged.find(([flag]) => flags & flag) ?? [];
  return name;
}

const flagged: readonly (readonly [flag: ts.SymbolFlags, kind: string])[] = [
  [ts.SymbolFlags.Function, 'function'],
  [ts.SymbolFlags.Class, 'class'],
  [ts.SymbolFlags.Enum, 'enum'],
  [ts.SymbolFlags.Variable, instance],
  [ts.SymbolFlags.Interface, 'interface'],
  [ts.SymbolFlags.TypeAlias, 'type'],
  [ts.SymbolFlags.Module, 'module'],
];
