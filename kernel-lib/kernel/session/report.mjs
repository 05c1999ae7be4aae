import { currentCell } from './cell.mjs';
import { diagnosticReport, errorReport, learnersLanguage, resultText } from './cells.mjs';
import { Interruption } from './interruption.mjs';

const interrupted = { ename: 'Interrupted', evalue: 'the cell was interrupted', traceback: ['Interrupted'] };
const late = {
  ko: '이 약속(promise)이 거절될 때 아무도 기다리지 않았어요. 앞에 await를 붙이거나 .catch로 받아 주세요.',
  en: 'Nothing waited for this promise when it was rejected: put await before it, or .catch after it.',
};

/** Says in the learner's language what became of a cell: its last value, what the type checker refused, what was thrown. */
export class Report {
  #cells;

  /** @param cells those that have run, as they come */
  constructor(cells) {
    this.#cells = cells;
  }

  value(value) {
    const cell = currentCell();
    const data = { 'text/plain': resultText(value, learnersLanguage()) };
    cell.publish('execute_result', { execution_count: cell.count, data, metadata: {} });
  }

  diagnostics(diagnostics, source) {
    const fault = diagnosticReport(diagnostics, source, learnersLanguage());
    if (fault) currentCell().faults.push(fault);
  }

  thrown(thrown) {
    currentCell().faults.push(this.#faultOf(thrown));
  }

  /** What nobody caught is told under the cell that started it, even when that cell was answered long ago. */
  uncaught = (thrown) => {
    // What an interrupt stops in a callback, the cell itself has been told of.
    if (!Interruption.is(thrown)) file(this.#faultOf(thrown));
  };

  /** The same for a promise that was rejected with nobody waiting. */
  unhandled = (reason) => {
    if (Interruption.is(reason)) return;
    const { traceback, ...fault } = this.#faultOf(reason);
    file({ ...fault, traceback: [...traceback.slice(0, -1), late[learnersLanguage()], ...traceback.slice(-1)] });
  };

  #faultOf(thrown) {
    return Interruption.is(thrown) ? interrupted : errorReport(thrown, this.#cells, learnersLanguage());
  }
}

function file(fault) {
  const cell = currentCell();
  if (!cell) process.stderr.write(`${fault.traceback.join('\n')}\n`);
  else if (cell.answered) cell.publish('error', fault);
  else cell.faults.push(fault);
}
