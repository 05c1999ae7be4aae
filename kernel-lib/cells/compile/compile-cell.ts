import ts from '@tslab/typescript-for-tslab';
import { type Binding, bindingsOf } from './bindings.ts';
import { scoped } from './scoped.ts';
import { unusedName } from './unused-name.ts';

/** A cell as JavaScript. */
export interface CompiledCell {
  /**
   * A function of the scope and of what imports a module by its name; it promises an object whose `value` is that of the
   * cell's last expression, or nothing where the cell ends in a statement. The cell begins on its second line.
   */
  readonly script: string;
  /** The names that it declares: functions first, then as they come. */
  readonly declared: readonly string[];
  /** Those of them that are declared with `var`: they are there from the start. */
  readonly vars: readonly string[];
  /** The modules that it imports values of. */
  readonly modules: readonly string[];
  /** The source map, as JSON: from places of `script`, its first line left out, to places of the cell. */
  readonly map: string;
}

export interface CompileOptions {
  /** Whether a module is imported for more than its types, which only a check of the types can tell. Default: all are. */
  readonly isLoaded?: (module: string) => boolean;
  /** Whether the function takes a third argument, which its loops and functions call each time round. Default: `false`. */
  readonly isStoppable?: boolean;
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  sourceMap: true,
  removeComments: true,
  isolatedModules: true,
  useDefineForClassFields: true,
};

/**
 * Compiles a cell so that every name declared at its top lives in a scope that all cells share, and so that every reference to
 * such a name reads it there: a name has one value wherever it is read.
 *
 * Types are taken away unchecked. Throws `SyntaxError` for what cannot be parsed, with its place in the cell.
 *
 * @param known the names of earlier cells
 * @example compileCell('x + 1', new Set(['x'])).script // 'async ($, $import) => { "use strict";\nreturn { value: $.x + 1 };\n}'
 */
export function compileCell(
  source: string,
  known: ReadonlySet<string> = new Set(),
  { isLoaded = () => true, isStoppable = false }: CompileOptions = {},
): CompiledCell {
  const parameters = [unusedName('$', source), unusedName('$import', source)] as const;
  const stop = isStoppable ? unusedName('$stop', source) : undefined;
  const modules: string[] = [];
  let declared: readonly Binding[] = [];
  const { outputText, sourceMapText, diagnostics } = ts.transpileModule(source, {
    fileName: 'cell.ts',
    compilerOptions: options,
    reportDiagnostics: true,
    transformers: {
      before: [
        (context) => (file) => {
          declared = bindingsOf(file);
          const names = declared.map(({ name }) => name);
          return scoped({ file, context, declared: names, known, parameters, stop, modules, isLoaded });
        },
      ],
      after: [() => withoutExports],
    },
  });
  for (const { messageText, start } of diagnostics ?? []) throw misread(source, messageText, start);
  const body = outputText.replace(/\/\/# sourceMappingURL=.*\s*$/, '');
  return {
    script: `async (${[...parameters, ...(stop ? [stop] : [])].join(', ')}) => { "use strict";\n${body}}`,
    declared: declared.map(({ name }) => name),
    vars: declared.filter(({ isVar }) => isVar).map(({ name }) => name),
    modules,
    map: sourceMapText ?? '',
  };
}

/** TypeScript marks a module without imports by an empty export, which a function must not hold. */
function withoutExports(file: ts.SourceFile): ts.SourceFile {
  return ts.factory.updateSourceFile(
    file,
    file.statements.filter((statement) => !ts.isExportDeclaration(statement)),
  );
}

function misread(source: string, message: string | ts.DiagnosticMessageChain, start = 0): SyntaxError {
  const before = source.slice(0, start).split('\n');
  const place = `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
  return new SyntaxError(`${place} - ${ts.flattenDiagnosticMessageText(message, '\n')}`);
}
