import { completeness } from './completeness.mjs';

/**
 * What can be answered at once, also while a cell runs: by the type of a request, the content of the reply for its content.
 *
 * @returns {ReadonlyMap<string, (content: object) => object>}
 */
export function answers(handler, history) {
  return new Map(
    Object.entries({
      kernel_info_request: () => handler.handleKernel(),
      is_complete_request: ({ code }) => completeness(text(code)),
      complete_request: (content) => completion(handler, content),
      inspect_request: (content) => handler.handleInspect(inUnits(content)),
      history_request: (content) => ({ status: 'ok', history: history.asked(content) }),
      comm_info_request: () => ({ status: 'ok', comms: {} }),
      interrupt_request: () => {
        handler.executor.interrupt();
        return { status: 'ok' };
      },
      shutdown_request: ({ restart = false }) => ({ status: 'ok', restart: flag(restart) }),
    }),
  );
}

function completion(handler, content) {
  const { cursor_start: start, cursor_end: end, ...rest } = handler.handleComplete(inUnits(content));
  return { ...rest, cursor_start: points(content.code, start), cursor_end: points(content.code, end) };
}

/** Jupyter counts characters, where an emoji is one; JavaScript counts UTF-16 units, where it is two. */
function inUnits({ code, cursor_pos: position }) {
  if (!Number.isInteger(position ?? 0)) throw new Error('its cursor is not at a number');
  const before = [...text(code)].slice(0, position ?? undefined);
  return { code, cursor_pos: before.join('').length };
}

function points(code, units) {
  return [...code.slice(0, units)].length;
}

function text(code) {
  if (typeof code !== 'string') throw new Error('its code is not text');
  return code;
}

function flag(restart) {
  if (typeof restart !== 'boolean') throw new Error('it does not say whether to restart');
  return restart;
}
