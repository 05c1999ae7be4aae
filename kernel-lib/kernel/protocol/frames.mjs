import { randomUUID } from 'node:crypto';
import { signature } from './signature.mjs';

/** The frames of a message that a kernel sends: to an address, about the message whose header is `parent`. */
export function frames({ key, address, parent, type, content, session }) {
  const date = new Date().toISOString();
  const header = { msg_id: randomUUID(), msg_type: type, session, username: 'kernel', version: '5.3', date };
  const parts = [header, parent, {}, content].map((part) => JSON.stringify(part));
  return [...address, '<IDS|MSG>', key === '' ? '' : signature(key, parts), ...parts];
}
