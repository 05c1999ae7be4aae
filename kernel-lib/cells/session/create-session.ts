import ts from '@tslab/typescript-for-tslab';
import { language } from '../../text/language.ts';
import { Refusal } from '../../text/refusal.ts';
import type { AskedCell } from '../assist/asked-cell.ts';
import { type Completion, completionAt } from '../assist/completion.ts';
import { type Inspection, inspectionAt } from '../assist/inspection.ts';
import type { CheckedCell } from '../check/create-checker.ts';
import { importedModules } from '../check/needed-types.ts';
import { compileCell } from '../compile/compile-cell.ts';
import { Scope } from '../compile/scope.ts';
import { Interruption } from './interruption.ts';
import { Report } from './report.ts';
import type { SessionCell } from './session-cell.ts';
import type { EvaluatedCell, SessionParts } from './session-parts.ts';

/** Cells one after another over one scope. */
export interface Session {
  /** Runs code as the current cell, which its outputs and faults are told to. */
  run(source: string): Promise<void>;
  /** Stops the cell that runs; work of its own that can end by itself is asked to at first. */
  interrupt(): void;
  complete(source: string, position: number): Completion;
  inspect(source: string, position: number, detail?: number): Inspection | undefined;
  /** Takes what no cell has caught. */
  uncaught(thrown: unknown): void;
  /** Takes why a promise was rejected that nobody waited for. */
  unhandled(reason: unknown): void;
  close(): void;
}

/** Cells checked by tslab's converter and compiled by ours, wherever they are evaluated. */
export function createSession(parts: SessionParts): Session {
  const { checker, modules, stop, places, ran = [] } = parts;
  const report = new Report(ran, parts);
  const scope = new Scope();
  Object.assign(scope.values, parts.given);
  /** What the cells so far have declared, as TypeScript says it. */
  let declarations = '';
  let running: Running | undefined;

  return {
    run,
    interrupt,
    complete: (source, position) => completionAt(asked(source, position), places),
    inspect: (source, position, detail) =>
      inspectionAt(asked(source, position, { comments: true }), language(), detail),
    uncaught: report.uncaught,
    unhandled: report.unhandled,
    close: () => checker.close(),
  };

  function asked(source: string, position: number, options?: { readonly comments: boolean }): AskedCell {
    return checker.asked(declarations, source, position, options);
  }

  async function run(source: string): Promise<void> {
    const cell = parts.current();
    if (!cell) throw new Error('no cell is current');
    try {
      await execute(cell, source);
    } catch (error) {
      report.thrown(cell, error);
    }
  }

  async function execute(cell: SessionCell, source: string): Promise<void> {
    const { mode, module, ...rest } = parts.metadata(source);
    if (mode === 'browser') throw new Error('/** @browser */ cells are not supported');
    refuseModules(source);
    if (module) {
      modules.remember?.(module, source);
      return report.diagnostics(cell, checker.addModule(module, source, rest), source);
    }
    const checked = checker.convert(declarations, source);
    modules.write?.(checked.sideOutputs);
    if (checked.diagnostics.length > 0) report.diagnostics(cell, checked.diagnostics, source);
    // The check of the types left no time to hear it.
    else if (stop.isAsked()) throw new Interruption();
    else await evaluate(cell, source, checked);
  }

  function refuseModules(source: string): void {
    if (!modules.refusal) return;
    for (const name of importedModules(ts, source)) {
      const text = modules.refusal(name);
      if (text) throw new Refusal(name, text);
    }
  }

  function interrupt(): void {
    if (!running || stop.asksToEnd(running.cell)) return;
    stop.ends(running.cell);
    running.reject(new Interruption());
  }

  async function evaluate(cell: SessionCell, source: string, checked: CheckedCell): Promise<void> {
    const { output = '', declOutput = '' } = checked;
    const { promise, reject } = pending();
    running = { cell, reject };
    stop.begins(cell);
    try {
      const started = compiled(cell, source, output)();
      declarations = checker.settled(declOutput);
      const last = await Promise.race([started, promise]);
      if (last) await Promise.race([report.value(cell, last.value), promise]);
    } finally {
      running = undefined;
    }
  }

  /** A cell as a function that promises an object with its last value; its names are declared from here on. */
  function compiled(cell: SessionCell, source: string, output: string): () => ReturnType<EvaluatedCell> {
    // What tslab's own JavaScript leaves out is imported for its types alone.
    const isLoaded = (name: string) =>
      [`"${name}"`, `'${name}'`].some((text) => output.includes(`from ${text}`) || output.includes(`import ${text}`));
    const { script, map, ...names } = compileCell(source, scope.names, { isLoaded, isStoppable: true });
    const name = `cell[${ran.length}]`;
    const evaluated = parts.evaluate(script, name);
    ran.push({ number: cell.count, source, map, name });
    scope.declare(names);
    return () => evaluated(scope.values, (name) => modules.load(name), stop.check);
  }
}

interface Running {
  readonly cell: SessionCell;
  readonly reject: (reason: unknown) => void;
}

/** A promise that only its `reject` ends, and that may be rejected with nobody waiting. */
function pending(): { readonly promise: Promise<never>; readonly reject: (reason: unknown) => void } {
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<never>((_, no) => {
    reject = no;
  });
  promise.catch(() => {});
  return { promise, reject };
}
