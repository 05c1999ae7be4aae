import vm from 'node:vm';
import { metadataOf, ts } from '../tslab.mjs';
import { currentCell } from './cell.mjs';
import { createCellSession, Endings, learnersLanguage } from './cells.mjs';
import { importable } from './importable.mjs';
import { input } from './input.mjs';
import { Stop } from './interrupts/stop.mjs';
import { Modules } from './modules.mjs';
import { LateFailures } from './output/late-failures.mjs';
import { captureOutput } from './output/output.mjs';

/**
 * Cells one after another, in place of tslab's executor, with all that Node has.
 *
 * @param folder where the notebook is
 * @param interrupts what all threads know of interrupts
 */
export function createSession(folder, checker, interrupts) {
  /** The cells that have run, and the modules they imported, in what stacks call them. */
  const ran = [];
  const modules = new Modules(folder, (module) => ran.push(module));
  const late = new LateFailures();
  const endings = new Endings(currentCell, (has) => {
    interrupts.hasEndings = has;
  });
  const stop = new Stop(interrupts, endings, () => session.interrupt());
  Object.defineProperty(globalThis, 'input', { value: input, writable: true, configurable: true });
  const session = createCellSession({
    checker,
    metadata: metadataOf,
    evaluate: (script, name) => new vm.Script(script, { filename: name }).runInThisContext(),
    modules,
    stop,
    places: { files: ts.sys, modules: () => importable(folder) },
    current: currentCell,
    late: (cell, fault) => late.add(cell, fault),
    log: (text) => process.stderr.write(text),
    ran,
    given: { require: modules.require },
  });
  return { ...session, begin, run, late };

  /** Called before anybody can see that a cell runs: an interrupt from before, when nothing ran, is not meant for it. */
  function begin() {
    interrupts.hear();
  }

  function run(source) {
    captureOutput();
    interrupts.language = learnersLanguage();
    return session.run(source);
  }
}
