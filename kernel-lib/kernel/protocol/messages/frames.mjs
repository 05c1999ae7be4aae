import { randomUUID } from 'node:crypto';
import { signature } from './signature.mjs';
import { protocolVersion } from './version.mjs';

/**
 * The frames of a message that a kernel sends, signed with `key`, and its id.
 *
 * @param message to an `address`, about the message whose header is `parent`, in the `session` of the kernel
 */
export function frames({ key, address, parent, type, content, session }) {
  const id = randomUUID();
  const date = new Date().toISOString();
  const header = { msg_id: id, msg_type: type, session, username: 'kernel', version: protocolVersion, date };
  const parts = [header, parent, {}, content].map((part) => JSON.stringify(part));
  return { id, parts: [...address, '<IDS|MSG>', key === '' ? '' : signature(key, parts), ...parts] };
}
