import { inspect } from 'node:util';
import { sourceFrame, typedLine } from './trace.mjs';

// Below these frames a stack shows tslab and Node, where a learner has nothing to look for.
const machinery =
  /node:(vm|internal|async_hooks)|[\\/]tslab[\\/]dist[\\/]|sigintHandlersWrap|[\\/]kernel-lib[\\/](kernel[\\/]|dist[\\/]cells\.cjs)/;
const late = [
  '이 약속(promise)이 거절될 때 아무도 기다리지 않았어요. 앞에 await를 붙이거나 .catch로 받아 주세요.',
  'Nothing waited for this promise when it was rejected: put await before it, or .catch after it.',
];

/** The content of an `error` message for a thrown value, its stack without the machinery under the cell. */
export function faultOf(thrown) {
  if (!isError(thrown)) return { ename: 'Error', evalue: inspect(thrown), traceback: [`Thrown: ${inspect(thrown)}`] };
  const { name, message } = thrown;
  if (thrown.code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED' || message === 'Interrupted asynchronously') {
    return { ename: 'Interrupted', evalue: 'the cell was interrupted', traceback: ['Interrupted'] };
  }
  return { ename: String(name), evalue: String(message), traceback: cleanStack(thrown) };
}

/** The content of an `error` message for a promise that was rejected with nobody waiting. */
export function lateFaultOf(reason) {
  const fault = faultOf(reason);
  return { ...fault, traceback: [...fault.traceback, ...late] };
}

/** The content of one `error` message for a cell that the type checker refused; none for one that it did not. */
export function diagnosticFault(diagnostics) {
  if (diagnostics.length === 0) return [];
  return [{ ename: 'TypeScriptError', evalue: diagnostics[0], traceback: diagnostics }];
}

/** Errors of another realm are errors too, so `instanceof` would not do. */
function isError(value) {
  return typeof value === 'object' && value !== null && 'stack' in value && 'message' in value;
}

function cleanStack(error, seen = typedLine) {
  // vm puts the line of code above an error that it found itself, and above that a number that it does not have in the cell.
  const lines = String(error.stack)
    .replace(/^cell\[\d+\]:\d+\n/, '')
    .split('\n');
  const frames = lines.findIndex((line) => /^\s+at /.test(line));
  if (frames < 0) return lines;
  const own = lines.slice(frames).filter((line) => !machinery.test(line));
  const causes = isError(error.cause) ? ['Caused by:', ...cleanStack(error.cause, () => [])] : [];
  return [...seen(own), ...lines.slice(0, frames), ...own.map(sourceFrame), ...causes];
}
