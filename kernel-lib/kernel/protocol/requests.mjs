/** What a request gives when an earlier one failed and it was to stop then. */
export const aborted = Symbol('aborted');

/** Requests answered one after another, as they came; those waiting can be aborted. */
export class Requests {
  #last = Promise.resolve();
  #arrived = 0;
  #abortedUpTo = 0;

  /** Answers after all before it; gives what `answer` gives, or `aborted`. */
  add(answer) {
    const number = ++this.#arrived;
    const result = this.#last.then(() => (number <= this.#abortedUpTo ? aborted : answer()));
    this.#last = result.catch(() => {});
    return result;
  }

  /** Aborts what waits here, and what was sent before now but is still on its way through the socket. */
  async abortWaiting() {
    let seen;
    do {
      seen = this.#arrived;
      // A socket is read once a turn; two turns without a newcomer mean that it is empty.
      await turn();
      await turn();
    } while (seen !== this.#arrived);
    this.#abortedUpTo = this.#arrived;
  }
}

/** One turn of the event loop: rejections of the turn before have been announced by then. */
export function turn() {
  return new Promise((resolve) => setImmediate(resolve));
}
