import ts from '@tslab/typescript-for-tslab';

/** A module as JavaScript. */
export interface CompiledModule {
  /** A CommonJS module. */
  readonly script: string;
  /** The source map, as JSON. */
  readonly map: string;
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.CommonJS,
  esModuleInterop: true,
  sourceMap: true,
  useDefineForClassFields: true,
  // An enum that is `const` is read by others, too, and they are compiled without it.
  preserveConstEnums: true,
};

/**
 * Compiles a module that cells import: a cell that is one, or a file of TypeScript beside the notebook. Types are taken away
 * unchecked.
 *
 * @example compileModule('export const a: number = 1;').script.includes('exports.a = 1') // true
 */
export function compileModule(source: string): CompiledModule {
  const { outputText, sourceMapText } = ts.transpileModule(source, { fileName: 'module.ts', compilerOptions: options });
  return { script: outputText.replace(/\/\/# sourceMappingURL=.*\s*$/, ''), map: sourceMapText ?? '' };
}
