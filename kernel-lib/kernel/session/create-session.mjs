import vm from 'node:vm';
import { metadataOf } from '../tslab.mjs';
import { begin } from './begin.mjs';
import { currentCell } from './cell.mjs';
import { compileCell, Scope } from './cells.mjs';
import { Modules } from './modules.mjs';
import { captureOutput } from './output.mjs';
import { Report } from './report.mjs';
import { interruption, Stop } from './stop.mjs';

/**
 * Cells one after another over one scope, in place of tslab's executor: checked by its converter, compiled by ours.
 *
 * @param folder where the notebook is
 */
export function createSession(folder, converter) {
  const modules = new Modules(folder);
  /** The cells that have run, in what stacks call them. */
  const cells = [];
  const report = new Report(cells);
  const scope = new Scope();
  scope.values.require = modules.require;
  /** What the cells so far have declared, as TypeScript says it. */
  let declarations = '';
  let running = { ...pending(), cell: undefined };
  const stop = new Stop(interrupt);

  return {
    run,
    report,
    inspect: (source, position) => converter.inspect(declarations, source, position),
    complete: (source, position) => converter.complete(declarations, source, position),
    interrupt,
    close: () => converter.close(),
  };

  async function run(source) {
    captureOutput();
    try {
      await execute(source);
    } catch (error) {
      report.thrown(error);
    }
  }

  async function execute(source) {
    const { mode, module, ...rest } = metadataOf(source);
    if (mode === 'browser') throw new Error('/** @browser */ cells are not supported');
    if (module) return report.diagnostics(converter.addModule(module, source, rest), source);
    const checked = converter.convert(declarations, source);
    modules.write(checked.sideOutputs);
    if (checked.diagnostics.length > 0) report.diagnostics(checked.diagnostics, source);
    else await evaluate(source, checked);
  }

  function interrupt() {
    if (running.cell) stop.end(running.cell);
    running.reject(interruption());
  }

  async function evaluate(source, { output, declOutput }) {
    stop.begin();
    running = { ...pending(), cell: currentCell() };
    try {
      const started = begin(compiled(source, output));
      declarations = declOutput;
      const value = await Promise.race([started, running.promise]);
      if (value !== undefined && value !== null) report.value(value);
    } finally {
      running.cell = undefined;
    }
  }

  /** A cell as a function that promises its last value; its names are declared from here on. */
  function compiled(source, output) {
    // What tslab's own JavaScript leaves out is imported for its types alone.
    const isLoaded = (name) =>
      ['from', 'import'].some((word) => output.includes(`${word} "${name}"`) || output.includes(`${word} '${name}'`));
    const cell = compileCell(source, scope.names, { isLoaded, isStoppable: true });
    const name = `cell[${cells.length}]`;
    const evaluated = new vm.Script(cell.script, { filename: name }).runInThisContext();
    cells.push({ number: currentCell().count, source, map: cell.map, name });
    scope.declare(cell);
    return () => evaluated(scope.values, (name) => modules.load(name), stop.check);
  }
}

/** A promise that only its `reject` ends, and that may be rejected with nobody waiting. */
function pending() {
  let reject;
  const promise = new Promise((_, no) => {
    reject = no;
  });
  promise.catch(() => {});
  return { promise, reject };
}
