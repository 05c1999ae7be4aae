import vm from 'node:vm';
import { metadataOf, ts } from '../tslab.mjs';
import { currentCell } from './cell.mjs';
import { compileCell, completionAt, inspectionAt, learnersLanguage, Scope } from './cells.mjs';
import { importable } from './importable.mjs';
import { input } from './input.mjs';
import { Endings } from './interrupts/endings.mjs';
import { Interruption } from './interrupts/interruption.mjs';
import { Stop } from './interrupts/stop.mjs';
import { Modules } from './modules.mjs';
import { captureOutput } from './output/output.mjs';
import { Report } from './output/report.mjs';

/**
 * Cells one after another over one scope, in place of tslab's executor: checked by its converter, compiled by ours.
 *
 * @param folder where the notebook is
 * @param interrupts what all threads know of interrupts
 */
export function createSession(folder, checker, interrupts) {
  /** The cells that have run, and the modules they imported, in what stacks call them. */
  const cells = [];
  const modules = new Modules(folder, (module) => cells.push(module));
  const report = new Report(cells);
  const scope = new Scope();
  scope.values.require = modules.require;
  Object.defineProperty(globalThis, 'input', { value: input, writable: true, configurable: true });
  /** What the cells so far have declared, as TypeScript says it. */
  let declarations = '';
  let running = { ...pending(), cell: undefined };
  const stop = new Stop(interrupts, interrupt);
  const endings = new Endings(interrupts);

  return {
    run,
    report,
    inspect: (source, position, detail) =>
      inspectionAt(asked(source, position, { comments: true }), learnersLanguage(), detail),
    complete: (source, position) =>
      completionAt(asked(source, position), { files: ts.sys, modules: () => importable(folder) }),
    interrupt,
    close: () => checker.close(),
  };

  function asked(source, position, options) {
    return checker.asked(declarations, source, position, options);
  }

  async function run(source) {
    captureOutput();
    // An interrupt from before, when nothing ran, is not meant for this cell.
    interrupts.hear();
    interrupts.language = learnersLanguage();
    try {
      await execute(source);
    } catch (error) {
      report.thrown(error);
    }
  }

  async function execute(source) {
    const { mode, module, ...rest } = metadataOf(source);
    if (mode === 'browser') throw new Error('/** @browser */ cells are not supported');
    if (module) {
      modules.remember(module, source);
      return report.diagnostics(checker.addModule(module, source, rest), source);
    }
    const checked = checker.convert(declarations, source);
    modules.write(checked.sideOutputs);
    if (checked.diagnostics.length > 0) report.diagnostics(checked.diagnostics, source);
    // The check of the types left this thread no time to hear it.
    else if (interrupts.hear()) throw new Interruption();
    else await evaluate(source, checked);
  }

  function interrupt() {
    if (!running.cell || endings.begin(running.cell)) return;
    stop.end(running.cell);
    running.reject(new Interruption());
  }

  async function evaluate(source, { output, declOutput }) {
    running = { ...pending(), cell: currentCell() };
    running.cell.timers = new Set();
    try {
      const started = compiled(source, output)();
      declarations = checker.settled(declOutput);
      const last = await Promise.race([started, running.promise]);
      if (last) await Promise.race([report.value(last.value), running.promise]);
    } finally {
      running.cell = undefined;
    }
  }

  /** A cell as a function that promises an object with its last value; its names are declared from here on. */
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
