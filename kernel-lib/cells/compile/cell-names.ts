import ts from '@tslab/typescript-for-tslab';
import { isOfTheTop } from './bindings.ts';

/** What a cell has to do with the names of others, as far as its text tells; where it may be more, it is taken for more. */
export interface CellNames {
  /** The names that it declares at its top, those of types and of imports among them. */
  readonly declared: readonly string[];
  /** Those of them that it imports. */
  readonly imported: readonly string[];
  /** The names that it reads, or may read, of its own and of others. */
  readonly used: readonly string[];
  /** The names whose values it changes, or may change. */
  readonly changed: readonly string[];
  /** For a name that it declares, the names that the declaration reads: what is changed of one may be changed of the others. */
  readonly from: Readonly<Record<string, readonly string[]>>;
}

/** What changes nothing that it is given. */
const harmless = new Set(['console', 'assert', 'Math', 'Number', 'String', 'Boolean', 'JSON', 'Array', 'Date']);
const changing = new Set(['fit', 'watchedFit']);
const reading = new Set(
  (
    'at build concat countParams entries every filter find findIndex flat flatMap forEach forward get has includes indexOf join ' +
    'keys map outputShape padEnd padStart paramShapes predict reduce repeat replaceAll slice some split startsWith subarray ' +
    'toFixed toLocaleString toString values'
  ).split(' '),
);

/**
 * The names of a cell, which tell what of the cells above it needs.
 *
 * @example cellNames('const a = b + 1;').used // ['a', 'b']
 */
export function cellNames(source: string, imported: ReadonlySet<string> = new Set()): CellNames {
  return namesIn(boundFile(source), imported);
}

/** A cell with the names that it declares, which are looked for in it. */
export function boundFile(source: string): ts.SourceFile {
  const file = ts.createSourceFile('cell.ts', source, ts.ScriptTarget.ES2022, true);
  (ts as unknown as Binder).bindSourceFile(file, {});
  return file;
}

/** What TypeScript has and does not declare. */
interface Binder {
  bindSourceFile(file: ts.SourceFile, options: ts.CompilerOptions): void;
}

/** The names of a cell that was read. */
export function namesIn(file: ts.SourceFile, known: ReadonlySet<string>): CellNames {
  const { locals = new Map<ts.__String, ts.Symbol>(), symbol } = file as ts.SourceFile & Bound;
  const declared = [...new Set([...locals.keys(), ...(symbol?.exports?.keys() ?? [])])].map((name) =>
    ts.unescapeLeadingUnderscores(name),
  );
  const imported = file.statements.filter(ts.isImportDeclaration).flatMap(namesWithin);
  const library = new Set([...known, ...imported]);
  const from: Record<string, readonly string[]> = {};
  const changed = new Set<string>();
  const streams = new Set<string>();
  for (const statement of file.statements) {
    if (ts.isImportDeclaration(statement)) continue;
    const used = namesWithin(statement);
    for (const name of declaredBy(statement)) from[name] = used.filter((one) => one !== name && !library.has(one));
    changesWithin(statement, library, changed, used);
    if (/(?<![\w.$])random\(/.test(statement.getText(file)))
      for (const name of declaredBy(statement)) streams.add(name);
  }
  const used = file.statements.filter((one) => !ts.isImportDeclaration(one)).flatMap(namesWithin);
  const kept = (names: Iterable<string>) => [...new Set(names)].filter((name) => !library.has(name));
  return { declared, imported, used: [...new Set(used)], changed: kept([...changed, ...streams]), from };
}

interface Bound {
  readonly locals?: ts.SymbolTable;
  readonly symbol?: ts.Symbol;
}

/** The names within a statement that may mean something of the top: no members, no keys, nothing that is declared further in. */
function namesWithin(node: ts.Node): string[] {
  const found = new Set<string>();
  const visit = (each: ts.Node): void => {
    if (ts.isIdentifier(each) && !isMember(each) && isOfTheTop(each)) found.add(each.text);
    ts.forEachChild(each, visit);
  };
  visit(node);
  return [...found];
}

function isMember(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  if (ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent)) return parent.name === node;
  if (ts.isPropertySignature(parent) || ts.isPropertyDeclaration(parent)) return parent.name === node;
  if (ts.isImportSpecifier(parent) || ts.isBindingElement(parent)) return parent.propertyName === node;
  return false;
}

/** What a statement at the top declares. */
function declaredBy(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => bound(name));
  const { name } = statement as { readonly name?: ts.Node };
  return name && ts.isIdentifier(name) ? [name.text] : [];
}

function bound(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((each) => (ts.isOmittedExpression(each) ? [] : bound(each.name)));
}

/**
 * What a statement may change: what it assigns to or into, what it calls a method of, and what it hands to functions that are
 * not the library's. What is changed under a name of its own may have come from any name of the statement.
 */
function changesWithin(
  statement: ts.Statement,
  library: ReadonlySet<string>,
  changed: Set<string>,
  used: readonly string[],
): void {
  const change = (node: ts.Node): void => {
    const root = rootOf(node);
    if (root && isOfTheTop(root)) changed.add(root.text);
    else for (const name of used) changed.add(name);
  };
  const changeAll = (node: ts.Node): void => {
    for (const name of namesWithin(node)) changed.add(name);
    if (rootOf(node) !== undefined) change(node);
  };
  const called = (callee: ts.Expression, given: readonly ts.Expression[]): void => {
    const root = rootOf(callee);
    if (root && harmless.has(root.text) && isOfTheTop(root)) return;
    if (ts.isIdentifier(callee) && library.has(callee.text) && isOfTheTop(callee)) {
      if (changing.has(callee.text) && given[0]) change(given[0]);
      return;
    }
    if (ts.isPropertyAccessExpression(callee)) {
      if (reading.has(callee.name.text)) return;
      if (!root || !library.has(root.text)) change(callee.expression);
    } else change(callee);
    for (const each of given) if (!isLiteral(each)) changeAll(each);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) changeTargets(node.left, change);
    if ((ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) && isStep(node.operator))
      change(node.operand);
    if (ts.isDeleteExpression(node)) change(node.expression);
    if ((ts.isForOfStatement(node) || ts.isForInStatement(node)) && !ts.isVariableDeclarationList(node.initializer))
      changeTargets(node.initializer, change);
    if (ts.isCallExpression(node)) called(node.expression, node.arguments);
    if (ts.isNewExpression(node)) for (const each of node.arguments ?? []) changeAll(each);
    if (ts.isTaggedTemplateExpression(node)) called(node.tag, []);
    ts.forEachChild(node, visit);
  };
  visit(statement);
}

function changeTargets(target: ts.Node, change: (node: ts.Node) => void): void {
  if (ts.isArrayLiteralExpression(target) || ts.isObjectLiteralExpression(target))
    ts.forEachChild(target, (each) => changeTargets(each, change));
  else if (ts.isShorthandPropertyAssignment(target)) change(target.name);
  else if (ts.isPropertyAssignment(target)) changeTargets(target.initializer, change);
  else if (ts.isSpreadElement(target) || ts.isSpreadAssignment(target)) changeTargets(target.expression, change);
  else if (ts.isBinaryExpression(target)) changeTargets(target.left, change);
  else change(target);
}

/** The name that `a.b[0].c` and `a!.b().c` begin with. */
function rootOf(node: ts.Node): ts.Identifier | undefined {
  if (ts.isIdentifier(node)) return node;
  if (
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isAwaitExpression(node)
  )
    return rootOf(node.expression);
  return undefined;
}

function isLiteral(node: ts.Node): boolean {
  return (
    ts.isLiteralExpression(node) || node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword
  );
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

function isStep(operator: ts.SyntaxKind): boolean {
  return operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken;
}
