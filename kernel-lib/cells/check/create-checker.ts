import type ts from '@tslab/typescript-for-tslab';
import type { AskedCell } from '../assist/asked-cell.ts';
import type { CellDiagnostic } from '../report/diagnostic-report.ts';
import { importedModules, isNodeModule, lacksNode, namesNode } from './needed-types.ts';
import { noDeclarations, settledFiles, settling } from './settled.ts';
import { TypeFiles } from './type-files.ts';
import { tensorFlowDoor, usesTensorFlow } from './uses-tensor-flow.ts';

/** A cell whose types are right as JavaScript, and what it declares; or what is wrong with it. */
export interface CheckedCell {
  readonly diagnostics: readonly CellDiagnostic[];
  readonly declOutput?: string;
  /** As a module; what is imported for its types alone is left out. */
  readonly output?: string;
  /** The CommonJS of modules beside the notebook, and of cells that are modules. */
  readonly sideOutputs?: readonly { readonly path: string; readonly data: string }[];
}

/** What checks each cell with the declarations of those before it, as tslab's converter does. */
interface Converter {
  convert(declarations: string, source: string): CheckedCell;
  addModule(name: string, source: string, meta?: object): readonly CellDiagnostic[];
  close(): void;
}

/** A converter that reads more types where a cell needs them, and knows what is at a place in a cell. */
export interface Checker extends Converter {
  /** Puts declarations aside when there are many, where all later cells see them; gives what is left to be passed on. */
  settled(declarations: string): string;
  /** A place in a cell that somebody asks about, also in one that is not right; with the comments of documentation, if wanted. */
  asked(declarations: string, source: string, position: number, options?: { readonly comments?: boolean }): AskedCell;
}

interface InspectingConverter extends Converter {
  inspect(declarations: string, source: string, position: number): unknown;
}

export interface CheckerParts {
  readonly compiler: typeof ts;
  /** tslab's, loaded with what `cellCompiler` makes of that compiler; only now, since it changes the compiler's system as it loads. */
  readonly createConverter: (options: { readonly isJS: boolean; readonly isBrowser: boolean }) => InspectingConverter;
  /** The program that a cell was checked in last. */
  readonly program: () => ts.Program;
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
  { compiler, createConverter, program, system, nodeModules = [] }: CheckerParts,
): Checker {
  const folder = system.getCurrentDirectory().replaceAll('\\', '/');
  const aside = settledFiles(folder);
  const types = new TypeFiles(
    system,
    new Map([...files, ...aside.map((file) => [file, noDeclarations] as const)]),
    everyCell,
  );
  const settle = settling(aside, (file, text) => types.give(file, text));
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
    asked(declarations, source, position, { comments = false } = {}) {
      if (comments) types.ask('comments');
      needAll(declarations, source);
      // It puts the cell into its program; what it finds there itself is less.
      converter.inspect(declarations, source, 0);
      const file = program().getSourceFile(`${folder}/__tslab__.ts`) as ts.SourceFile;
      const start = file.text.length - source.length;
      return { program: program(), file, start, position };
    },
    settled(declarations) {
      const left = settle(declarations);
      // What is imported there is not found in what is left, and may be used by any cell.
      if (left !== declarations && declarations.includes(tensorFlowDoor)) types.ask('tensorFlow');
      return left;
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
