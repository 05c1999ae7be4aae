import { runningCell } from '../cell.mjs';
import { learnersLanguage } from '../cells.mjs';

/** What went wrong in a cell after it was answered; under `TSLAB_FAIL_LATE=1` the next reply, or else the end of the kernel, fails by it. */
export class LateFailures {
  #untold = [];
  #isStrict = process.env.TSLAB_FAIL_LATE === '1';

  /** Tells it at its own cell, and once more in a line where the reader looks now. */
  add(cell, fault) {
    const line = inALine(cell.count, fault.traceback.at(-1))[learnersLanguage()];
    cell.publish('error', fault);
    if (this.#isStrict)
      this.#untold.push({ ename: 'LateError', evalue: line, traceback: [line, `LateError: ${line}`] });
    else runningCell()?.print('stderr', `${line}\n`);
  }

  /** The faults that a reply now has to tell: each of them once, and none where nobody asked for it. */
  take() {
    return this.#untold.splice(0);
  }
}

const inALine = (count, last) => ({
  ko: `셀 [${count}]이 끝난 뒤에 그 셀에서 오류가 났어요: ${last}`,
  en: `An error came from cell [${count}] after it had ended: ${last}`,
});
