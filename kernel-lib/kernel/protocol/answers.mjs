import { completeness } from './completeness.mjs';
import { kernelInfo } from './kernel-info.mjs';

/**
 * What can be answered at once, also while a cell runs: by the type of a request, the content of the reply for its content.
 *
 * @returns {ReadonlyMap<string, (content: object) => object>}
 */
export function answers(session, history) {
  return new Map(
    Object.entries({
      kernel_info_request: () => kernelInfo,
      is_complete_request: ({ code }) => completeness(text(code)),
      complete_request: (content) => completion(session, content),
      inspect_request: (content) => inspection(session, content),
      history_request: (content) => ({ status: 'ok', history: history.asked(content) }),
      comm_info_request: () => ({ status: 'ok', comms: {} }),
      interrupt_request: () => {
        session.interrupt();
        return { status: 'ok' };
      },
      shutdown_request: ({ restart = false }) => ({ status: 'ok', restart: flag(restart) }),
    }),
  );
}

function completion(session, content) {
  const { code, position } = inUnits(content);
  const found = session.complete(code, position);
  const [start, end] = [points(code, found.start), points(code, found.end)];
  return {
    status: 'ok',
    matches: found.matches.map(({ name }) => name),
    cursor_start: start,
    cursor_end: end,
    // Not in the protocol, but what ipykernel says and front ends draw signs by.
    metadata: {
      _jupyter_types_experimental: found.matches.map(({ name, kind }) => ({ text: name, type: kind, start, end })),
    },
  };
}

function inspection(session, content) {
  const { code, position } = inUnits(content);
  const { detail_level: detail = 0 } = content;
  if (detail !== 0 && detail !== 1) throw new Error('its level of detail is neither 0 nor 1');
  const data = session.inspect(code, position, detail);
  return { status: 'ok', found: data !== undefined, data: data ?? {}, metadata: {} };
}

/** Jupyter counts characters, where an emoji is one; JavaScript counts UTF-16 units, where it is two. */
function inUnits({ code, cursor_pos: cursor }) {
  if (!Number.isInteger(cursor ?? 0)) throw new Error('its cursor is not at a number');
  const before = [...text(code)].slice(0, cursor ?? undefined);
  return { code, position: before.join('').length };
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
