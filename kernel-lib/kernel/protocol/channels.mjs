import { zeromq } from '../tslab.mjs';

const names = ['iopub', 'shell', 'control', 'stdin', 'hb'];
// Otherwise zeromq puts off a message once 512 went out in one go, throws at the next one, and drops what a slow client has
// not fetched; thrown while a late error is reported, that ends the kernel.
const unlimited = { sendTimeout: 0, sendHighWaterMark: 0 };

const subscribes = 1;
// Whoever finds the socket can say anything here, and everybody hears of it.
const longestTopic = 256;

/** The five sockets of a kernel. */
export class Channels {
  #open = true;
  #sockets = new Map();

  constructor() {
    for (const name of names) this.#sockets.set(name, socket(name));
  }

  /** Binds all of them where the connection file says, and echoes the heartbeat from then on. */
  async bind({ transport, ip, ...connection }) {
    const bound = names.map((name) => {
      const port = connection[`${name}_port`];
      return this.#sockets.get(name).bind(transport === 'ipc' ? `ipc://${ip}-${port}` : `${transport}://${ip}:${port}`);
    });
    await Promise.all(bound);
    this.#echo(this.#sockets.get('hb'));
  }

  /** The frames of the messages on a channel, one after the other, until it is closed. */
  messages(channel) {
    return this.#sockets.get(channel);
  }

  /** Sends frames; what a cell still has to say after the end is lost. On stdin, rejects when nobody is there to receive them. */
  async send(channel, frames) {
    if (this.#open) await this.#sockets.get(channel).send(frames);
  }

  close() {
    this.#open = false;
    for (const socket of this.#sockets.values()) socket.close();
  }

  /** What clients subscribe to on iopub, as they do. */
  async *subscriptions() {
    for await (const [frame] of this.#sockets.get('iopub')) {
      if (frame[0] === subscribes && frame.length <= longestTopic) yield frame.subarray(1);
    }
  }

  async #echo(heart) {
    for await (const beat of heart) await heart.send(beat);
  }
}

/** Iopub hears of every subscription, also of one that somebody else has; and a Router tells stdin whom it does not reach. */
function socket(name) {
  if (name === 'iopub') return new zeromq.XPublisher({ ...unlimited, verbosity: 'allSubs' });
  // A Reply stops for ever at a beat whose sender went away before the echo; a Router, ipykernel's choice, lets it go.
  return new zeromq.Router({ ...unlimited, mandatory: name === 'stdin' });
}
