import { createHmac, timingSafeEqual } from 'node:crypto';

const delimiter = Buffer.from('<IDS|MSG>');
const remembered = 65_536;

/**
 * Reads frames that came over a socket: gives those of a message signed with `key`, once, for tslab to read.
 * Buffers behind the four signed parts are left out: nobody signs them, and tslab has no use for them.
 *
 * Throws an `Error` that says what is wrong and nothing else of the message: whoever knows what would be right can forge it.
 */
export function authentic(key) {
  const seen = new Set();
  return (frames) => {
    const start = frames.findIndex((frame) => frame.equals(delimiter));
    const [given, ...parts] = frames.slice(start + 1, start + 6);
    if (start < 0 || parts.length < 4) throw new Error('a part is missing');
    const right = signature(key, parts);
    // An empty key means that nobody signs; tslab would want a signature with the empty key, so it gets one.
    if (key !== '') {
      if (!same(given, right)) throw new Error('the signature is not right');
      if (seen.has(right)) throw new Error('it has come before');
      seen.add(right);
      if (seen.size > remembered) seen.delete(seen.values().next().value);
    }
    if (!parts.every(isObject)) throw new Error('a part is not a JSON object');
    return [...frames.slice(0, start), delimiter, Buffer.from(right), ...parts];
  };
}

function signature(key, parts) {
  const hmac = createHmac('sha256', key);
  for (const part of parts) hmac.update(part);
  return hmac.digest('hex');
}

/** Compared in constant time: how long it takes says nothing about how much was right. */
function same(given, right) {
  return given.length === right.length && timingSafeEqual(given, Buffer.from(right));
}

function isObject(part) {
  try {
    const value = JSON.parse(part);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
