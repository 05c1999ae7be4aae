import vm from 'node:vm';
import { currentCell } from '../cell.mjs';
import { keepCell } from '../trace.mjs';
import { metadataOf } from '../tslab.mjs';
import { begin } from './begin.mjs';
import { compileCell, Scope } from './cells.mjs';
import { Modules } from './modules.mjs';
import { interruption, Stop } from './stop.mjs';

/**
 * Cells one after another over one scope, in place of tslab's executor: checked by its converter, compiled by ours.
 *
 * @param folder where the notebook is
 * @param report where results go (`log`), and what was thrown or refused (`error`)
 */
export function createSession(folder, converter, report) {
  const modules = new Modules(folder);
  const scope = new Scope();
  scope.values.require = modules.require;
  /** What the cells so far have declared, as TypeScript says it. */
  let declarations = '';
  let running = { ...pending(), cell: undefined };
  const stop = new Stop(interrupt);

  return {
    execute,
    inspect: (source, position) => converter.inspect(declarations, source, position),
    complete: (source, position) => converter.complete(declarations, source, position),
    interrupt,
    close: () => converter.close(),
  };

  async function execute(source) {
    const { mode, module, ...rest } = metadataOf(source);
    if (mode === 'browser') throw new Error('/** @browser */ cells are not supported');
    if (module) return told(converter.addModule(module, source, rest));
    const checked = converter.convert(declarations, source);
    modules.write(checked.sideOutputs);
    if (told(checked.diagnostics)) return run(source, checked);
    return false;
  }

  function interrupt() {
    if (running.cell) stop.end(running.cell);
    running.reject(interruption());
  }

  async function run(source, { output, declOutput }) {
    stop.begin();
    running = { ...pending(), cell: currentCell() };
    try {
      const started = begin(compiled(source, output));
      declarations = declOutput;
      const value = await Promise.race([started, running.promise]);
      if (value !== undefined && value !== null) report.log(value);
      return true;
    } catch (error) {
      report.error(error);
      return false;
    } finally {
      running.cell = undefined;
    }
  }

  /** A cell as a function that promises its last value; its names are declared from here on. */
  function compiled(source, output) {
    const { count } = currentCell();
    // What tslab's own JavaScript leaves out is imported for its types alone.
    const isLoaded = (name) => output.includes(`require("${name}")`) || output.includes(`require('${name}')`);
    const cell = compileCell(source, scope.names, { isLoaded, isStoppable: true });
    const evaluated = new vm.Script(cell.script, { filename: `cell[${count}]`, lineOffset: -1 }).runInThisContext();
    keepCell(count, source, cell.map);
    scope.declare(cell);
    return () => evaluated(scope.values, (name) => modules.load(name), stop.check);
  }

  function told(diagnostics) {
    for (const { fileName, start, messageText } of diagnostics)
      report.error('%s%d:%d - %s', fileName ? `${fileName} ` : '', start.line + 1, start.character + 1, messageText);
    return diagnostics.length === 0;
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
