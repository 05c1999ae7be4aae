import ts from '@tslab/typescript-for-tslab';
import { isAmbient, isOfTheTop } from './bindings.ts';
import { stoppable } from './stoppable.ts';

/** A cell on its way to JavaScript. */
export interface Scoped {
  readonly file: ts.SourceFile;
  readonly context: ts.TransformationContext;
  /** The names that it declares at its top. */
  readonly declared: readonly string[];
  readonly known: ReadonlySet<string>;
  readonly parameters: readonly [scope: string, load: string];
  /** What loops and functions are to call each time round. */
  readonly stop: string | undefined;
  readonly modules: string[];
  isLoaded(module: string): boolean;
}

const { factory } = ts;

/** The cell with what it declares at its top in the shared scope, its imports first, and its last expression returned. */
export function scoped(cell: Scoped): ts.SourceFile {
  const { file, context, known, parameters, stop, modules } = cell;
  const [scope, load] = parameters;
  const shared = new Set([...cell.declared, ...known]);
  const last = file.statements.at(-1);

  const inScope = (name: string) => factory.createPropertyAccessExpression(factory.createIdentifier(scope), name);
  const store = (name: string, value: ts.Expression) =>
    factory.createExpressionStatement(factory.createAssignment(inScope(name), value));
  const storeItself = (name: string) => store(name, factory.createIdentifier(name));
  const isShared = (node: ts.Identifier) => shared.has(node.text) && isOfTheTop(node);

  const imports: ts.Statement[] = [];
  const functions: ts.Statement[] = [];
  const body = file.statements.flatMap(statement);
  return factory.updateSourceFile(file, [...imports, ...functions, ...body]);

  function statement(node: ts.Statement): ts.Statement | ts.Statement[] {
    if (ts.isImportDeclaration(node)) {
      imports.push(...imported(node));
      return [];
    }
    if (ts.isExportDeclaration(node) || isAmbient(node)) return [];
    const visited = ts.visitNode(node, visit) as ts.Statement;
    if (ts.isFunctionDeclaration(node) && node.name && node.body) functions.push(storeItself(node.name.text));
    if (isNamedValue(node)) return [visited, storeItself(node.name.text)];
    if (node === last && ts.isExpressionStatement(node) && ts.isExpressionStatement(visited)) {
      // In an object: a promise would be waited for, and an odd value asked for its `then`.
      const value = factory.createPropertyAssignment('value', visited.expression);
      return ts.setTextRange(factory.createReturnStatement(factory.createObjectLiteralExpression([value])), node);
    }
    return visited;
  }

  /** A class, an enum or a namespace that is there when the cell runs. */
  function isNamedValue(node: ts.Node): node is ts.Statement & { readonly name: ts.Identifier } {
    const named = ts.isClassDeclaration(node) || ts.isEnumDeclaration(node) || ts.isModuleDeclaration(node);
    return named && node.name !== undefined && ts.isIdentifier(node.name) && cell.declared.includes(node.name.text);
  }

  function visit(node: ts.Node): ts.Node | undefined {
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return node;
    if (node.kind === ts.SyntaxKind.ExportKeyword || node.kind === ts.SyntaxKind.DefaultKeyword) {
      if (node.parent.parent === file) return undefined;
    }
    if (ts.isVariableStatement(node) && isTopList(node.declarationList))
      return ts.setTextRange(factory.createExpressionStatement(assigned(node.declarationList)), node);
    if (ts.isVariableDeclarationList(node) && isTopList(node)) {
      const each = ts.isForInStatement(node.parent) || ts.isForOfStatement(node.parent);
      return each ? target(node.declarations[0].name) : assigned(node);
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return loadedLater(node);
    if (ts.isShorthandPropertyAssignment(node) && isShared(node.name)) return spelledOut(node);
    if (ts.isIdentifier(node) && isReference(node) && isShared(node)) return read(node);
    const visited = ts.visitEachChild(node, visit, context);
    return stop === undefined ? visited : stoppable(visited, stop);
  }

  /** Names of a `let` or a `const` at the top, and of a `var` that no function holds, are the scope's. */
  function isTopList(list: ts.VariableDeclarationList): boolean {
    if (ts.isVariableStatement(list.parent) && list.parent.parent === file) return true;
    if (list.flags & ts.NodeFlags.BlockScoped) return false;
    return ts.findAncestor(list, (node) => ts.isFunctionLike(node) || ts.isModuleBlock(node)) === undefined;
  }

  function read(node: ts.Identifier): ts.Expression {
    const access = ts.setTextRange(inScope(node.text), node);
    const { parent } = node;
    const called =
      (ts.isCallExpression(parent) && parent.expression === node) ||
      (ts.isTaggedTemplateExpression(parent) && parent.tag === node);
    if (!called) return access;
    // Without a comma the scope would be the function's `this`.
    return ts.setTextRange(
      factory.createParenthesizedExpression(factory.createComma(factory.createNumericLiteral(0), access)),
      node,
    );
  }

  function spelledOut({
    name,
    objectAssignmentInitializer: initializer,
  }: ts.ShorthandPropertyAssignment): ts.PropertyAssignment {
    const value = ts.setTextRange(inScope(name.text), name);
    return factory.createPropertyAssignment(
      name.text,
      initializer ? factory.createAssignment(value, expression(initializer)) : value,
    );
  }

  /** `import(name)`, which finds what `import` at the top finds. */
  function loadedLater(node: ts.CallExpression): ts.Expression {
    const call = factory.createCallExpression(
      factory.createIdentifier(load),
      undefined,
      node.arguments.map(expression),
    );
    return ts.setTextRange(call, node);
  }

  function expression(node: ts.Expression): ts.Expression {
    return ts.visitNode(node, visit) as ts.Expression;
  }

  /** `a = 1, b = undefined`; a `var` without a value keeps the one it has. */
  function assigned(list: ts.VariableDeclarationList): ts.Expression {
    const isVar = !(list.flags & ts.NodeFlags.BlockScoped);
    return list.declarations
      .map((node): ts.Expression => {
        const { name, initializer } = node;
        const kept =
          isVar && ts.isIdentifier(name) && known.has(name.text) ? inScope(name.text) : factory.createVoidZero();
        const value = initializer ? expression(initializer) : kept;
        const assignment = factory.createAssignment(target(name), named(value, name));
        return ts.setTextRange(assignment, node);
      })
      .reduce((all, one) => factory.createComma(all, one));
  }

  /** What is bound, as what is assigned to: `{ a, b: [c] }` is `{ a: $.a, b: [$.c] }`. */
  function target(name: ts.BindingName): ts.Expression {
    if (ts.isIdentifier(name)) return ts.setTextRange(inScope(name.text), name);
    if (ts.isArrayBindingPattern(name)) return factory.createArrayLiteralExpression(name.elements.map(element));
    return factory.createObjectLiteralExpression(name.elements.map(property));
  }

  function element(node: ts.ArrayBindingElement): ts.Expression {
    if (ts.isOmittedExpression(node)) return node;
    return node.dotDotDotToken ? factory.createSpreadElement(target(node.name)) : withDefault(node);
  }

  function property(node: ts.BindingElement): ts.ObjectLiteralElementLike {
    if (node.dotDotDotToken) return factory.createSpreadAssignment(target(node.name));
    const key = node.propertyName ?? (node.name as ts.Identifier);
    const visited = ts.isComputedPropertyName(key) ? ts.visitEachChild(key, visit, context) : key;
    return factory.createPropertyAssignment(ts.isIdentifier(visited) ? visited.text : visited, withDefault(node));
  }

  function withDefault({ name, initializer }: ts.BindingElement): ts.Expression {
    return initializer ? factory.createAssignment(target(name), named(expression(initializer), name)) : target(name);
  }

  function imported({ moduleSpecifier, importClause: clause }: ts.ImportDeclaration): ts.Statement[] {
    if (clause?.isTypeOnly) return [];
    const from = (moduleSpecifier as ts.StringLiteral).text;
    if (!cell.isLoaded(from)) return [];
    modules.push(from);
    const loaded = factory.createAwaitExpression(
      factory.createCallExpression(factory.createIdentifier(load), undefined, [factory.createStringLiteral(from)]),
    );
    if (!clause) return [factory.createExpressionStatement(loaded)];
    const held = factory.createUniqueName('module');
    const part = (name: string) => factory.createElementAccessExpression(held, factory.createStringLiteral(name));
    const { name, namedBindings: bindings } = clause;
    const stored = [
      ...(name ? [store(name.text, part('default'))] : []),
      ...(bindings && ts.isNamespaceImport(bindings) ? [store(bindings.name.text, held)] : []),
      ...(bindings && ts.isNamedImports(bindings)
        ? bindings.elements
            .filter(({ isTypeOnly }) => !isTypeOnly)
            .map(({ name, propertyName }) => store(name.text, part((propertyName ?? name).text)))
        : []),
    ];
    const declaration = factory.createVariableDeclaration(held, undefined, undefined, loaded);
    const list = factory.createVariableDeclarationList([declaration], ts.NodeFlags.Const);
    return [factory.createBlock([factory.createVariableStatement(undefined, list), ...stored], true)];
  }
}

/** A function or a class without a name is called after what it is assigned to, as by a declaration. */
function named(value: ts.Expression, name: ts.BindingName): ts.Expression {
  const nameless = (ts.isFunctionExpression(value) || ts.isClassExpression(value)) && !value.name;
  if (!ts.isIdentifier(name) || !(nameless || ts.isArrowFunction(value))) return value;
  // `$.f = () => …` leaves the function nameless; as a property of an object it has its name.
  const object = factory.createObjectLiteralExpression([factory.createPropertyAssignment(name.text, value)]);
  return factory.createPropertyAccessExpression(object, name.text);
}

/** Whether an identifier stands for a value: no key, no member, no label, and not the name that a declaration gives. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isMetaProperty(parent)) return parent.name !== node;
  if (ts.isFunctionExpression(parent) || ts.isClassExpression(parent)) return parent.name !== node;
  return (ts as unknown as { isExpressionNode(node: ts.Node): boolean }).isExpressionNode(node);
}
