import { currentCell } from '../cell.mjs';
import { diagnosticReport, errorReport, learnersLanguage, resultText } from '../cells.mjs';
import { Interruption } from '../interrupts/interruption.mjs';
import { LateFailures } from './late-failures.mjs';
import { richForms } from './rich-forms.mjs';

const stopped = { ko: '셀을 멈췄어요.', en: 'the cell was interrupted' };
const unawaited = {
  ko: '이 약속(promise)이 거절될 때 아무도 기다리지 않았어요. 앞에 await를 붙이거나 .catch로 받아 주세요.',
  en: 'Nothing waited for this promise when it was rejected: put await before it, or .catch after it.',
};

/** Says in the learner's language what became of a cell: its last value, what the type checker refused, what was thrown. */
export class Report {
  /** What came after its cell was answered. */
  late = new LateFailures();
  #cells;

  /** @param cells those that have run, as they come */
  constructor(cells) {
    this.#cells = cells;
  }

  async value(value) {
    const cell = currentCell();
    if ((value === undefined || value === null) && !cell.isAsked) return;
    const [form, ...others] = await this.#formsOf(value, cell);
    const data = 'text/plain' in form ? form : { ...form, 'text/plain': resultText(value, learnersLanguage()) };
    cell.publish('execute_result', { execution_count: cell.count, data, metadata: {} });
    for (const other of others) cell.publish('display_data', { data: other, metadata: {}, transient: {} });
  }

  /** The rich forms of a value; its text where it has none, or fails to give them. */
  async #formsOf(value, cell) {
    try {
      const forms = await richForms(value);
      if (forms.length > 0) return forms;
    } catch (error) {
      cell.faults.push(this.#faultOf(error));
    }
    return [{}];
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
    if (!isStop(thrown)) this.#file(this.#faultOf(thrown));
  };

  /** The same for a promise that was rejected with nobody waiting. */
  unhandled = (reason) => {
    if (isStop(reason)) return;
    const { traceback, ...fault } = this.#faultOf(reason);
    this.#file({
      ...fault,
      traceback: [...traceback.slice(0, -1), unawaited[learnersLanguage()], ...traceback.slice(-1)],
    });
  };

  #file(fault) {
    const cell = currentCell();
    if (!cell) process.stderr.write(`${fault.traceback.join('\n')}\n`);
    else if (cell.answered) this.late.add(cell, fault);
    else cell.faults.push(fault);
  }

  #faultOf(thrown) {
    return isStop(thrown) ? interrupted() : errorReport(thrown, this.#cells, learnersLanguage());
  }
}

/** What is thrown may throw itself when it is read. */
function isStop(thrown) {
  try {
    return Interruption.is(thrown);
  } catch {
    return false;
  }
}

function interrupted() {
  const evalue = stopped[learnersLanguage()];
  return { ename: 'Interrupted', evalue, traceback: [`Interrupted: ${evalue}`] };
}
