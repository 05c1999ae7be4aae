import { bind } from '../bind.mjs';
import { unlimited } from '../unlimited.mjs';
import { zeromq } from '../zeromq.mjs';

const subscribes = 1;
// Whoever finds the socket can say anything here, and everybody hears of it.
const longestTopic = 256;

/** The channels that are served whatever a cell does, with their ways to the thread of the cells. */
export class ControlChannels {
  // It hears of every subscription, also of one that somebody else has.
  #iopub = new zeromq.XPublisher({ ...unlimited.both, verbosity: 'allSubs' });
  #published = new zeromq.Pull(unlimited.receives);
  #control = new zeromq.Router(unlimited.both);
  #cells = new zeromq.Pair(unlimited.both);
  // A Reply stops for ever at a beat whose sender went away before the echo; a Router, ipykernel's choice, lets it go.
  #heart = new zeromq.Router(unlimited.both);

  /** Binds them where the connection file says, and echoes the heartbeat from then on. */
  async bind(connection) {
    await Promise.all([
      this.#published.bind('inproc://iopub'),
      this.#cells.bind('inproc://control'),
      bind(this.#iopub, 'iopub', connection),
      bind(this.#control, 'control', connection),
      bind(this.#heart, 'hb', connection),
    ]);
    this.#pass(this.#heart, this.#heart);
    this.#pass(this.#cells, this.#control);
  }

  /** Publishes what the thread of the cells publishes, which `note` sees first. */
  async publishAll(note) {
    for await (const frames of this.#published) {
      note(frames);
      this.#iopub.send(frames);
    }
  }

  /** What clients subscribe to on iopub, as they do. */
  async *subscriptions() {
    for await (const [frame] of this.#iopub) {
      if (frame[0] === subscribes && frame.length <= longestTopic) yield frame.subarray(1);
    }
  }

  /** The frames of the messages on the control channel, one after the other, until it is closed. */
  get requests() {
    return this.#control;
  }

  /** Lets the thread of the cells answer a request. */
  forward(frames) {
    this.#cells.send(frames);
  }

  /** Sends frames over `control` or `iopub`. */
  send(channel, frames) {
    (channel === 'iopub' ? this.#iopub : this.#control).send(frames);
  }

  close() {
    for (const socket of [this.#iopub, this.#published, this.#control, this.#cells, this.#heart]) socket.close();
  }

  async #pass(from, to) {
    for await (const frames of from) to.send(frames);
  }
}
