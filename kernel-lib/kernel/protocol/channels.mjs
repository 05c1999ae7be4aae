import { bind } from './bind.mjs';
import { unlimited } from './unlimited.mjs';
import { zeromq } from './zeromq.mjs';

/** The channels of a kernel as the thread of the cells has them: two are bound here, two lead through the control thread. */
export class Channels {
  #open = true;
  #sockets = new Map(
    Object.entries({
      iopub: new zeromq.Push(unlimited.sends),
      shell: new zeromq.Router(unlimited.both),
      control: new zeromq.Pair(unlimited.both),
      // It tells whom it does not reach.
      stdin: new zeromq.Router({ ...unlimited.both, mandatory: true }),
    }),
  );

  /** Binds its own where the connection file says, and reaches the others, which may be bound later. */
  async bind(connection) {
    for (const name of ['iopub', 'control']) this.#sockets.get(name).connect(`inproc://${name}`);
    await Promise.all(['shell', 'stdin'].map((name) => bind(this.#sockets.get(name), name, connection)));
  }

  /** The frames of the messages on a channel, one after the other, until it is closed. */
  messages(channel) {
    return this.#sockets.get(channel);
  }

  /** Sends frames; what a cell still has to say after the end is lost. Rejects where there is nobody to send them to. */
  async send(channel, frames) {
    if (this.#open) await this.#sockets.get(channel).send(frames);
  }

  close() {
    this.#open = false;
    for (const socket of this.#sockets.values()) socket.close();
  }
}
