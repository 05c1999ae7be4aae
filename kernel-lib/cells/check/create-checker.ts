import type ts from '@tslab/typescript-for-tslab';
import type { CellDiagnostic } from '../diagnostic-report.ts';
import { importedModules, isNodeModule, lacksNode, namesNode } from './needed-types.ts';
import { TypeFiles } from './type-files.ts';
import { usesTensorFlow } from './uses-tensor-flow.ts';

/** A cell whose types are right as JavaScript, and what it declares; or what is wrong with it. */
export interface CheckedCell {
  readonly diagnostics: readonly CellDiagnostic[];
  readonly declOutput?: string;
  /** As a module; what is imported for its types alone is left out. */
  readonly output?: string;
  /** The CommonJS of modules beside the notebook, and of cells that are modules. */
  readonly sideOutputs?: readonly { readonly path: string; readonly data: string }[];
}

export interface Completion {
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly string[];
  readonly original?: ts.CompletionInfo;
}

/** tslab's converter, or one that reads more types where a cell needs them: each cell with the declarations of those before it. */
export interface Checker {
  convert(declarations: string, source: string): CheckedCell;
  inspect(declarations: string, source: string, position: number): ts.QuickInfo | undefined;
  complete(declarations: string, source: string, position: number): Completion;
  addModule(name: string, source: string, meta?: object): readonly CellDiagnostic[];
  close(): void;
}

export interface CheckerParts {
  readonly compiler: typeof ts;
  /** tslab's, loaded with what `cellCompiler` makes of that compiler; only now, since it changes the compiler's system as it loads. */
  readonly createConverter: (options: { readonly isJS: boolean; readonly isBrowser: boolean }) => Checker;
  /** Where the cells and the packages they import are. */
  readonly system: ts.System;
  /** Node's modules by name, where cells have them. */
  readonly nodeModules?: readonly string[];
}

/**
 * Checks cells with tslab's converter.
 *
 * @param files the types that were prepared, by their paths
 * @param everyCell which of them Node's own types stand in for, once a cell needs those
 */
export function createChecker(
  files: ReadonlyMap<string, string>,
  everyCell: string,
  { compiler, createConverter, system, nodeModules = [] }: CheckerParts,
): Checker {
  const types = new TypeFiles(system, files, everyCell);
  // It is not among what TypeScript declares of itself.
  (compiler as unknown as { setSys(system: ts.System): void }).setSys(types.system);
  const converter = createConverter({ isJS: false, isBrowser: false });
  const hasNode = nodeModules.length > 0;

  return {
    convert(declarations, source) {
      need(declarations, source);
      const checked = again(
        () => converter.convert(declarations, source),
        ({ diagnostics }) => diagnostics,
      );
      const { sideOutputs } = checked;
      return sideOutputs ? { ...checked, sideOutputs: sideOutputs.map(asCommonJs) } : checked;
    },
    inspect(declarations, source, position) {
      types.ask('comments');
      needAll(declarations, source);
      return converter.inspect(declarations, source, position);
    },
    complete(declarations, source, position) {
      needAll(declarations, source);
      return converter.complete(declarations, source, position);
    },
    addModule(name, source, meta) {
      need('', source);
      return again(
        () => converter.addModule(name, source, meta),
        (diagnostics) => diagnostics,
      );
    },
    close: () => converter.close(),
  };

  function asCommonJs<T extends { readonly data: string }>(output: T): T {
    return { ...output, data: commonJs(output.data) };
  }

  /** Checks once more where types were lacking, or came in by way of a package. */
  function again<T>(check: () => T, diagnosticsOf: (checked: T) => readonly CellDiagnostic[]): T {
    const hadNode = types.read.node;
    const checked = check();
    if (types.hasComeByNode || (hasNode && lacksNode(diagnosticsOf(checked), nodeModules))) types.ask('node');
    return types.read.node === hadNode ? checked : check();
  }

  function commonJs(text: string): string {
    const { ScriptTarget, ModuleKind } = compiler;
    const module = { module: ModuleKind.CommonJS, esModuleInterop: true, noImplicitUseStrict: true };
    const compilerOptions = { target: ScriptTarget.ES2022, ...module };
    return compiler.transpileModule(text, { compilerOptions }).outputText;
  }

  function need(declarations: string, source: string): void {
    if (usesTensorFlow(compiler, declarations, source)) types.ask('tensorFlow');
    const named = importedModules(compiler, source);
    if (hasNode && named.some((name) => isNodeModule(name, nodeModules))) types.ask('node');
  }

  /** A cell that is being typed may be far from what says that it lacks something. */
  function needAll(declarations: string, source: string): void {
    need(declarations, source);
    if (hasNode && namesNode(source)) types.ask('node');
  }
}
