import { clearTimeout, setTimeout } from 'node:timers';
import { learnersLanguage } from '../cells.mjs';

/** How long text may wait for more, in milliseconds, and how much of it, in characters. */
const most = { pause: 50, text: 65_536, cell: 10_000_000 };
// What is printed now and then is shown at once, also when the cell then counts for minutes and leaves no time to send.
const atOnce = 16;

const cut = {
  ko: '\n… 이 셀의 출력이 너무 길어서 여기까지만 보여 줘요. 반복문 안에서 출력하고 있는지 살펴보세요.\n',
  en: '\n… This cell prints too much, so what follows is not shown. Look for a loop that prints.\n',
};

/** What a cell prints, gathered into few messages and cut where it is a flood. */
export class StreamBuffer {
  static #waiting = new Set();
  #publish;
  #name = '';
  #texts = [];
  #gathered = 0;
  #left = most.cell;
  #free = 0;
  #printed = Number.NEGATIVE_INFINITY;
  #sent = Number.NEGATIVE_INFINITY;
  #timer;
  #decoders = {};

  /** @param publish sends a message of a type, with a content */
  constructor(publish) {
    this.#publish = publish;
  }

  /** Sends what any cell has printed and not sent yet. */
  static flushAll() {
    for (const buffer of StreamBuffer.#waiting) buffer.flush();
  }

  /** Takes what is written to a stream, in the forms that a stream of Node takes it. */
  write(name, chunk, encoding) {
    this.#gather(name, this.#textOf(name, chunk, encoding));
  }

  /** Sends what was printed so far. */
  flush() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    StreamBuffer.#waiting.delete(this);
    if (this.#texts.length === 0) return;
    const text = this.#texts.join('');
    this.#texts = [];
    this.#gathered = 0;
    this.#sent = performance.now();
    this.#publish('stream', { name: this.#name, text });
  }

  #textOf(name, chunk, encoding) {
    const isText = typeof chunk === 'string';
    if (isText && (encoding === undefined || /^utf-?8$/i.test(encoding))) return chunk;
    // A character may come in two chunks.
    this.#decoders[name] ??= new TextDecoder('utf-8', { ignoreBOM: true });
    return this.#decoders[name].decode(isText ? Buffer.from(chunk, encoding) : chunk, { stream: true });
  }

  #gather(name, text) {
    if (this.#left === 0 || text === '') return;
    if (name !== this.#name) this.flush();
    this.#name = name;
    this.#texts.push(this.#within(text));
    this.#gathered += text.length;
    if (this.#isDue()) this.flush();
    else this.#flushSoon();
  }

  /** The text as far as there is room for it; without end, it would fill the memory of everybody who shows it. */
  #within(text) {
    const shown = text.slice(0, this.#left);
    this.#left -= shown.length;
    return this.#left === 0 ? shown + cut[learnersLanguage()] : shown;
  }

  #isDue() {
    const now = performance.now();
    if (now - this.#printed >= most.pause) this.#free = atOnce;
    this.#printed = now;
    if (this.#free > 0) return this.#free-- > 0;
    return this.#left === 0 || this.#gathered >= most.text || now - this.#sent >= most.pause;
  }

  #flushSoon() {
    if (this.#timer) return;
    StreamBuffer.#waiting.add(this);
    this.#timer = setTimeout(() => this.flush(), most.pause).unref();
  }
}
