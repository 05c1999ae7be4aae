import { randomUUID } from 'node:crypto';
import { kernelInfo } from './kernel-info.mjs';
import { signature } from './signature.mjs';

const session = randomUUID();

/** The frames of a message of the kernel, signed with `key`, and its id. */
export function frames({ key, address, parent, type, content }) {
  const id = randomUUID();
  const date = new Date().toISOString();
  const header = {
    msg_id: id,
    msg_type: type,
    session,
    username: 'kernel',
    version: kernelInfo.protocol_version,
    date,
  };
  const parts = [header, parent, {}, content].map((part) => JSON.stringify(part));
  return { id, parts: [...address, '<IDS|MSG>', key === '' ? '' : signature(key, parts), ...parts] };
}
