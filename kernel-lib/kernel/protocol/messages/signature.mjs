import { createHmac } from 'node:crypto';

/** The signature of a message's parts, as Jupyter writes it. */
export function signature(key, parts) {
  const hmac = createHmac('sha256', key);
  for (const part of parts) hmac.update(part);
  return hmac.digest('hex');
}
