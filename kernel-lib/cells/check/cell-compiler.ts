import type ts from '@tslab/typescript-for-tslab';
import { cellProgram } from './cell-program.ts';
import { checkOptions } from './check-options.ts';
import { settledFiles } from './settled.ts';

/** The look again for modules that were not found, which TypeScript sets a timer for: what is built keeps its name. */
const look = 'invalidateResolutionsOfFailedLookup';

/**
 * TypeScript as tslab's converter is to find it: it checks cells with our options, and with the types of one library.
 *
 * @param library the files of what every cell has
 * @param made is given each program that a cell is checked in
 */
export function cellCompiler(
  compiler: typeof ts,
  library: readonly string[],
  made: (program: ts.Program) => void,
): typeof ts {
  const createWatchCompilerHost = (
    files: string[],
    options: ts.CompilerOptions,
    system: ts.System,
    _: unknown,
    ...reports: [ts.DiagnosticReporter, ts.WatchStatusReporter]
  ) =>
    compiler.createWatchCompilerHost(
      [...settledFiles(folderOf(files[0])), ...files],
      asOurs(options, library),
      withTimers(system),
      cellProgram(compiler, made),
      ...reports,
    );
  const { createWatchCompilerHost: _, transpileModule, ...rest } = Object.getOwnPropertyDescriptors(compiler);
  const like: typeof ts = Object.create(null);
  return Object.defineProperties(like, {
    ...rest,
    createWatchCompilerHost: { value: createWatchCompilerHost, enumerable: true },
    transpileModule: { value: asItIs, enumerable: true },
  });
}

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/'));

/** tslab turns its modules into CommonJS, each cell at a fifth of the whole time. */
function asItIs(outputText: string): ts.TranspileOutput {
  return { outputText };
}

/** tslab's options with ours; an `await` at the top of a cell is no fault. */
function asOurs(
  { disableTopLevelAwait: _, ...options }: ts.CompilerOptions,
  library: readonly string[],
): ts.CompilerOptions {
  return { ...options, ...checkOptions, lib: [...library] };
}

/**
 * tslab's timers, of which there may be two: it fails at a second one, which the compiler sets when a package comes or goes
 * beside an open notebook, to look again for what it did not find.
 */
function withTimers(system: ts.System): ts.System {
  const { setTimeout: begin, clearTimeout: end } = system;
  const looking = new Set<unknown>();
  system.setTimeout = (call, ms, ...rest) => {
    if (call.name !== look) return begin?.(call, ms, ...rest);
    const timer = globalThis.setTimeout(call, ms, ...rest);
    if (typeof timer === 'object') timer.unref();
    looking.add(timer);
    return timer;
  };
  system.clearTimeout = (timer) => (looking.delete(timer) ? globalThis.clearTimeout(timer) : end?.(timer));
  return system;
}
