import { randomUUID } from 'node:crypto';
import { signature } from './signature.mjs';

const session = randomUUID();

/** A message that asks for something, and the way back to who sent it. */
export class Request {
  #send;
  #channel;
  #message;

  /** @param send sends frames over a channel */
  constructor({ key, send, channel, message }) {
    this.type = message.header.msg_type;
    this.content = message.content;
    this.#channel = channel;
    this.#message = message;
    this.#send = (to, address, type, content) =>
      send(to, frames({ key, address, parent: message.header, type, content }));
  }

  /** Answers who asked. */
  reply(content) {
    this.#send(this.#channel, this.#message.identities, this.type.replace(/_request$/, '_reply'), content);
  }

  /** Tells everybody who listens. */
  publish(type, content) {
    this.#send('iopub', [type], type, content);
  }

  /** Says that the kernel is busy with this request, or is no longer. */
  state(name) {
    this.publish('status', { execution_state: name });
  }

  /** What `work` gives; everything that it sends comes between busy and idle. */
  async whileBusy(work) {
    this.state('busy');
    try {
      return await work();
    } finally {
      this.state('idle');
    }
  }
}

function frames({ key, address, parent, type, content }) {
  const date = new Date().toISOString();
  const header = { msg_id: randomUUID(), msg_type: type, session, username: 'kernel', version: '5.3', date };
  const parts = [header, parent, {}, content].map((part) => JSON.stringify(part));
  return [...address, '<IDS|MSG>', key === '' ? '' : signature(key, parts), ...parts];
}
