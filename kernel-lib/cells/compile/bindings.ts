import ts from '@tslab/typescript-for-tslab';

/** What TypeScript's binder leaves on a node and does not show: the names declared in it. */
interface Bound {
  readonly locals?: ts.SymbolTable;
  readonly symbol?: ts.Symbol;
}

/** A name that a cell declares at its top. */
export interface Binding {
  readonly name: string;
  /** Whether it is declared with `var`: such a name is there from the start. */
  readonly isVar: boolean;
}

/** The names of the values declared at the top of a bound file, those of its imports among them; no types. */
export function bindingsOf(file: ts.SourceFile): readonly Binding[] {
  const { locals = new Map<ts.__String, ts.Symbol>(), symbol } = file as ts.SourceFile & Bound;
  return [...locals, ...(symbol?.exports ?? [])]
    .filter(([, symbol]) => isValue(symbol))
    .map(([name, { flags }]) => ({
      name: ts.unescapeLeadingUnderscores(name),
      isVar: (flags & ts.SymbolFlags.FunctionScopedVariable) !== 0,
    }));
}

/** Whether a name at this place means what is declared at the top of the file, or nothing that the file declares. */
export function isOfTheTop(node: ts.Identifier): boolean {
  for (let scope: ts.Node = node.parent; !ts.isSourceFile(scope); scope = scope.parent)
    if (declares(scope, node.escapedText)) return false;
  return true;
}

function declares(scope: ts.Node, name: ts.__String): boolean {
  const { locals, symbol } = scope as ts.Node & Bound;
  const local = locals?.get(name);
  if (local && isValue(local)) return true;
  if (ts.isModuleDeclaration(scope) || ts.isEnumDeclaration(scope)) {
    const inside = symbol?.exports?.get(name);
    if (inside && isValue(inside)) return true;
  }
  // A class, an enum, a namespace and a function that is a value know themselves by their own name.
  return (
    isSelfNamed(scope) && scope.name !== undefined && ts.isIdentifier(scope.name) && scope.name.escapedText === name
  );
}

function isSelfNamed(
  node: ts.Node,
): node is ts.ClassLikeDeclaration | ts.FunctionExpression | ts.EnumDeclaration | ts.ModuleDeclaration {
  return (
    ts.isClassLike(node) || ts.isFunctionExpression(node) || ts.isEnumDeclaration(node) || ts.isModuleDeclaration(node)
  );
}

function isValue({ flags, declarations = [] }: ts.Symbol): boolean {
  if (flags & ts.SymbolFlags.Alias) return !declarations.every(ts.isTypeOnlyImportOrExportDeclaration);
  return (flags & ts.SymbolFlags.Value) !== 0 && !declarations.every(isAmbient);
}

/** `declare const x: number` says that something is there already. */
export function isAmbient(node: ts.Node): boolean {
  return (ts.getCombinedModifierFlags(node as ts.Declaration) & ts.ModifierFlags.Ambient) !== 0;
}
