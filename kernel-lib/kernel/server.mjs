import { inspect } from 'node:util';
import { currentCell } from './cell.mjs';
import { faultOf } from './fault.mjs';
import { JupyterHandlerImpl, versions } from './tslab.mjs';

const diagnosticFormat = '%s%d:%d - %s';

/** Where tslab's executor reports: a cell's last value, what the type checker refused, what was thrown. */
export const report = {
  log(value) {
    const cell = currentCell();
    cell.publish('execute_result', {
      execution_count: cell.count,
      data: { 'text/plain': inspect(value) },
      metadata: {},
    });
  },
  error(first, ...rest) {
    const { diagnostics, thrown } = currentCell();
    // A diagnostic comes as a format and its parts, a thrown value alone.
    if (first === diagnosticFormat && rest.length > 0) diagnostics.push(`${rest[0]}${rest[1]}:${rest[2]} - ${rest[3]}`);
    else thrown.push(faultOf(first));
  },
};

/** Files what nobody caught under the cell that started it, even when that cell was answered long ago. */
export function reportUncaught(fault) {
  const cell = currentCell();
  if (!cell) process.stderr.write(`${fault.traceback.join('\n')}\n`);
  else if (cell.answered) cell.publish('error', fault);
  else cell.thrown.push(fault);
}

/** tslab's handler with the compiler's real version, and with output that finds the cell it came from. */
export class Handler extends JupyterHandlerImpl {
  handleKernel() {
    const info = super.handleKernel();
    return { status: 'ok', ...info, language_info: { ...info.language_info, version: versions.typescript } };
  }

  async run(code) {
    const stream = (name, text) => currentCell().publish('stream', { name, text });
    const show = (content, update) => currentCell().publish(update ? 'update_display_data' : 'display_data', content);
    try {
      await this.handleExecuteImpl({ code }, stream, show);
    } catch (failure) {
      // A cell that failed has reported its fault by now and throws its count; anything else is the compiler's own fault.
      if (typeof failure?.count !== 'number') report.error(failure);
    }
  }
}
