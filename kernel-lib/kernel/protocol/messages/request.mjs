import { frames } from './frames.mjs';

/** A message that asks for something, and the way back to who sent it. */
export class Request {
  #send;
  #channel;
  #message;

  /**
   * @param session the kernel's, in all that it sends
   * @param send sends frames over a channel
   */
  constructor({ key, session, send, channel, message }) {
    this.type = message.header.msg_type;
    this.content = message.content;
    this.#channel = channel;
    this.#message = message;
    this.#send = (to, address, type, content) => {
      const { id, parts } = frames({ key, address, parent: message.header, type, content, session });
      return { id, sent: send(to, parts) };
    };
  }

  /** Answers who asked. */
  reply(content) {
    this.#send(this.#channel, this.#message.identities, this.type.replace(/_request$/, '_reply'), content);
  }

  /** Asks back whoever asked: gives the id of the question, and a promise that is rejected if it does not reach them. */
  ask(content) {
    return this.#send('stdin', this.#message.identities, 'input_request', content);
  }

  /** Whether this comes from who sent another request, and answers no message but the one of this id. */
  answers(request, id) {
    const [own, other] = [this.#message, request.#message].map(({ identities }) => Buffer.concat(identities));
    // Clients may leave out what they answer: jupyter_client's do.
    const { msg_id: answered = id } = this.#message.parent;
    return own.equals(other) && answered === id;
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
