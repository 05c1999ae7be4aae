import type ts from '@tslab/typescript-for-tslab';
import { seeSettled } from './settled.ts';

/** What TypeScript has and does not declare. */
interface Internals {
  bindSourceFile(file: ts.SourceFile, options: ts.CompilerOptions): void;
}

interface Resolution {
  readonly resolvedModule?: { readonly resolvedFileName: string };
}

type ResolvedFile = ts.SourceFile & {
  readonly resolvedModules?: { forEach(each: (found: Resolution) => void): void };
};

/**
 * How the programs are made that tslab reads cells with: without the account of which file changed what, for which each cell would
 * be checked twice, once for the names that it declares.
 */
export function cellProgram(
  compiler: typeof ts & Partial<Internals>,
  made: (program: ts.Program) => void,
): ts.CreateProgram<ts.BuilderProgram> {
  return (roots, options, host, old, ...rest) => {
    const builder = compiler.createAbstractBuilder(roots, options, host, old, ...rest);
    made(builder.getProgram());
    return { ...builder, getSourceFile: seeing, getAllDependencies: (file) => [...dependencies(file)] };

    function seeing(name: string): ts.SourceFile | undefined {
      const file = bound(name);
      if (file) seeSettled(file, bound);
      return file;
    }

    /** A file with the names that it declares, which tslab looks for. */
    function bound(name: string): ts.SourceFile | undefined {
      const file = builder.getSourceFile(name);
      if (file && !file.locals) compiler.bindSourceFile?.(file, builder.getCompilerOptions());
      return file;
    }

    /** A file and those that run with it; of declarations nothing runs. */
    function dependencies(file: ResolvedFile, found: Set<string> = new Set()): ReadonlySet<string> {
      found.add(file.fileName);
      file.resolvedModules?.forEach(({ resolvedModule }) => {
        const imported = resolvedModule && builder.getSourceFile(resolvedModule.resolvedFileName);
        if (imported && !imported.isDeclarationFile && !found.has(imported.fileName)) dependencies(imported, found);
      });
      return found;
    }
  };
}
