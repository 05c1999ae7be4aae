import type ts from '@tslab/typescript-for-tslab';

/** The door to TensorFlow, whose types are read once something from there is used. */
export const tensorFlowDoor = 'kernel-lib/tensorflow';

/** Whether a cell uses anything that it, or a cell before it, imports from the door to TensorFlow. */
export function usesTensorFlow(compiler: typeof ts, declarations: string, source: string): boolean {
  if (!declarations.includes(tensorFlowDoor) && !source.includes(tensorFlowDoor)) return false;
  const [earlier, cell] = [declarations, source].map((text) =>
    compiler.createSourceFile('cell.ts', text, compiler.ScriptTarget.Latest),
  );
  const imports = [...earlier.statements, ...cell.statements].filter(isImport);
  const names = new Set(imports.filter((statement) => isOfDoor(statement)).flatMap(bound));
  const isUse = (node: ts.Node): boolean =>
    (compiler.isIdentifier(node) && names.has(node.text)) ||
    (compiler.isStringLiteral(node) && node.text === tensorFlowDoor) ||
    (compiler.forEachChild(node, (child) => isUse(child) || undefined) ?? false);
  return cell.statements.some((statement) => !isImport(statement) && isUse(statement));

  function isImport(statement: ts.Statement): statement is ts.ImportDeclaration {
    return compiler.isImportDeclaration(statement);
  }

  function isOfDoor({ moduleSpecifier }: ts.ImportDeclaration): boolean {
    return compiler.isStringLiteral(moduleSpecifier) && moduleSpecifier.text === tensorFlowDoor;
  }

  function bound({ importClause }: ts.ImportDeclaration): readonly string[] {
    const bindings = importClause?.namedBindings;
    const named = bindings && compiler.isNamedImports(bindings) ? bindings.elements : bindings ? [bindings] : [];
    return [importClause, ...named].flatMap((binding) => binding?.name?.text ?? []);
  }
}
