import { Cell } from '../session/cell.mjs';
import { drained } from './drained.mjs';

/**
 * What each of the `user_expressions` of a request comes to, or what is wrong with it.
 *
 * @param cell the cell that they come after: what they print goes there
 * @param run runs code, as part of the cell in which it is called
 */
export async function values(expressions, cell, run) {
  const found = {};
  for (const [name, code] of Object.entries(expressions ?? {})) found[name] = await value(String(code), cell, run);
  return found;
}

async function value(code, { count, publish }, run) {
  let shown = { data: {}, metadata: {} };
  const own = new Cell(
    count,
    (type, content) => {
      if (type === 'execute_result') shown = { data: content.data, metadata: content.metadata };
      else publish(type, content);
    },
    false,
  );
  own.isAsked = true;
  // A statement is no expression.
  await drained(() => own.run(() => run(`(${code}\n)`)));
  own.answered = true;
  own.flush();
  const [fault] = own.faults;
  return fault ? { status: 'error', ...fault } : { status: 'ok', ...shown };
}
