import { timingSafeEqual } from 'node:crypto';
import { signature } from './signature.mjs';

const delimiter = Buffer.from('<IDS|MSG>');
const remembered = 65_536;

/**
 * Reads frames that came over a socket: gives a message signed with `key`, once, with the identities to answer to.
 * Buffers behind the four signed parts are left out: nobody signs them, and the kernel has no use for them.
 *
 * Throws an `Error` that says what is wrong and nothing else of the message: whoever knows what would be right can forge it.
 */
export function authentic(key) {
  const seen = new Set();
  return (frames) => {
    const start = frames.findIndex((frame) => frame.equals(delimiter));
    const [given, ...parts] = frames.slice(start + 1, start + 6);
    if (start < 0 || parts.length < 4) throw new Error('a part is missing');
    // An empty key means that nobody signs.
    if (key !== '') {
      const right = signature(key, parts);
      if (!same(given, right)) throw new Error('the signature is not right');
      if (seen.has(right)) throw new Error('it has come before');
      seen.add(right);
      if (seen.size > remembered) seen.delete(seen.values().next().value);
    }
    const [header, parent, , content] = parts.map(object);
    if (typeof header.msg_id !== 'string' || typeof header.msg_type !== 'string') {
      throw new Error('its header names no id or no type');
    }
    return { identities: frames.slice(0, start), header, parent, content };
  };
}

/** Compared in constant time: how long it takes says nothing about how much was right. */
function same(given, right) {
  return given.length === right.length && timingSafeEqual(given, Buffer.from(right));
}

function object(part) {
  const value = parsed(part);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error('a part is not a JSON object');
  }
  return value;
}

function parsed(part) {
  try {
    return JSON.parse(part);
  } catch {
    return undefined;
  }
}
