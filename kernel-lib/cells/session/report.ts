import { language, type Text } from '../../text/language.ts';
import { type CellDiagnostic, diagnosticReport } from '../report/diagnostic-report.ts';
import { errorReport } from '../report/error-report.ts';
import type { Fault } from '../report/fault.ts';
import type { RanCell } from '../report/ran-cell.ts';
import { resultText } from '../report/result-text.ts';
import { type RichForm, richForms } from '../report/rich-forms.ts';
import { Interruption } from './interruption.ts';
import type { SessionCell } from './session-cell.ts';

const stopped: Text = { ko: '셀을 멈췄어요.', en: 'the cell was interrupted' };
const unawaited: Text = {
  ko: '이 약속(promise)이 거절될 때 아무도 기다리지 않았어요. 앞에 await를 붙이거나 .catch로 받아 주세요.',
  en: 'Nothing waited for this promise when it was rejected: put await before it, or .catch after it.',
};

export interface ReportParts {
  /** The cell that the running code belongs to. */
  readonly current: () => SessionCell | undefined;
  /** Takes what went wrong in a cell after it was answered. */
  readonly late: (cell: SessionCell, fault: Fault) => void;
  /** Takes what went wrong where there was no cell. */
  readonly log: (text: string) => void;
}

/** Says in the learner's language what became of a cell: its last value, what the type checker refused, what was thrown. */
export class Report {
  readonly #cells: readonly RanCell[];
  readonly #parts: ReportParts;

  /** @param cells those that have run, as they come */
  constructor(cells: readonly RanCell[], parts: ReportParts) {
    this.#cells = cells;
    this.#parts = parts;
  }

  async value(cell: SessionCell, value: unknown): Promise<void> {
    if ((value === undefined || value === null) && !cell.isAsked) return;
    const [form, ...others] = await this.#formsOf(value, cell);
    const data = 'text/plain' in form ? form : { ...form, 'text/plain': resultText(value, language()) };
    cell.publish('execute_result', { execution_count: cell.count, data, metadata: {} });
    for (const other of others) cell.publish('display_data', { data: other, metadata: {}, transient: {} });
  }

  /** The rich forms of a value; its text where it has none, or fails to give them. */
  async #formsOf(value: unknown, cell: SessionCell): Promise<readonly RichForm[]> {
    try {
      const forms = await richForms(value);
      if (forms.length > 0) return forms;
    } catch (error) {
      cell.faults.push(this.#faultOf(error));
    }
    return [{}];
  }

  diagnostics(cell: SessionCell, diagnostics: readonly CellDiagnostic[], source: string): void {
    const fault = diagnosticReport(diagnostics, source, language());
    if (fault) cell.faults.push(fault);
  }

  thrown(cell: SessionCell, thrown: unknown): void {
    cell.faults.push(this.#faultOf(thrown));
  }

  /** What nobody caught is told under the cell that started it, even when that cell was answered long ago. */
  readonly uncaught = (thrown: unknown): void => {
    // What an interrupt stops in a callback, the cell itself has been told of.
    if (!Interruption.is(thrown)) this.#file(this.#faultOf(thrown));
  };

  /** The same for a promise that was rejected with nobody waiting. */
  readonly unhandled = (reason: unknown): void => {
    if (Interruption.is(reason)) return;
    const { traceback, ...fault } = this.#faultOf(reason);
    this.#file({
      ...fault,
      traceback: [...traceback.slice(0, -1), unawaited[language()], ...traceback.slice(-1)],
    });
  };

  #file(fault: Fault): void {
    const cell = this.#parts.current();
    if (!cell) this.#parts.log(`${fault.traceback.join('\n')}\n`);
    else if (cell.answered) this.#parts.late(cell, fault);
    else cell.faults.push(fault);
  }

  #faultOf(thrown: unknown): Fault {
    return Interruption.is(thrown) ? interrupted() : errorReport(thrown, this.#cells, language());
  }
}

function interrupted(): Fault {
  const evalue = stopped[language()];
  return { ename: 'Interrupted', evalue, traceback: [`Interrupted: ${evalue}`] };
}
