/** Questions to who runs a cell, one after another: the next one is sent when the one before has its answer. */
export class Questions {
  #waiting = [];

  /** The answer to a question in the content of an `input_request`, to who sent `request`; rejects if it does not reach them. */
  ask(request, content) {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ request, content, resolve, reject });
      if (this.#waiting.length === 1) this.#send();
    });
  }

  /** Takes an `input_reply`, if it answers the question that is open. */
  answer(reply) {
    const [open] = this.#waiting;
    if (!open || !reply.answers(open.request, open.id)) throw new Error('nobody has asked');
    if (typeof reply.content.value !== 'string') throw new Error('its value is not text');
    open.resolve(reply.content.value);
    this.#next(open);
  }

  /** Asks no more; gives what is left without an answer. */
  end() {
    return this.#waiting.splice(0);
  }

  #next(answered) {
    if (this.#waiting[0] !== answered) return;
    this.#waiting.shift();
    if (this.#waiting.length > 0) this.#send();
  }

  #send() {
    const [open] = this.#waiting;
    const { id, sent } = open.request.ask(open.content);
    open.id = id;
    sent.catch((error) => {
      open.reject(error);
      this.#next(open);
    });
  }
}
