import { language, type Text } from '../../text/language.ts';

/** How long text may wait for more, in milliseconds, and how much of it, in characters. */
const most = { pause: 50, text: 65_536, cell: 10_000_000 };
// What is printed now and then is shown at once, also when the cell then counts for minutes and leaves no time to send.
const atOnce = 16;

const cut: Text = {
  ko: '\n… 이 셀의 출력이 너무 길어서 여기까지만 보여 줘요. 반복문 안에서 출력하고 있는지 살펴보세요.\n',
  en: '\n… This cell prints too much, so what follows is not shown. Look for a loop that prints.\n',
};

/** A stream that cells print to. */
export type StreamName = 'stdout' | 'stderr';

export interface StreamParts {
  /** Takes the content of a `stream` message. */
  readonly send: (content: { readonly name: StreamName; readonly text: string }) => void;
  /** Calls a function after so many milliseconds, whatever cells make of timers; what it gives back ends that. */
  readonly later: (call: () => void, ms: number) => () => void;
}

/** What a cell prints, gathered into few messages and cut where it is a flood. */
export class StreamBuffer {
  static readonly #waiting = new Set<StreamBuffer>();
  readonly #parts: StreamParts;
  #name: StreamName = 'stdout';
  #texts: string[] = [];
  #gathered = 0;
  #left: number = most.cell;
  #free = 0;
  #printed: number = Number.NEGATIVE_INFINITY;
  #sent: number = Number.NEGATIVE_INFINITY;
  #end: (() => void) | undefined;

  constructor(parts: StreamParts) {
    this.#parts = parts;
  }

  /** Sends what any cell has printed and not sent yet. */
  static flushAll(): void {
    for (const buffer of StreamBuffer.#waiting) buffer.flush();
  }

  /** Takes what is printed. */
  write(name: StreamName, text: string): void {
    if (this.#left === 0 || text === '') return;
    if (name !== this.#name) this.flush();
    this.#name = name;
    this.#texts.push(this.#within(text));
    this.#gathered += text.length;
    if (this.#isDue()) this.flush();
    else this.#flushSoon();
  }

  /** Sends what was printed so far. */
  flush(): void {
    this.#end?.();
    this.#end = undefined;
    StreamBuffer.#waiting.delete(this);
    if (this.#texts.length === 0) return;
    const text = this.#texts.join('');
    this.#texts = [];
    this.#gathered = 0;
    this.#sent = performance.now();
    this.#parts.send({ name: this.#name, text });
  }

  /** The text as far as there is room for it; without end, it would fill the memory of everybody who shows it. */
  #within(text: string): string {
    const shown = text.slice(0, this.#left);
    this.#left -= shown.length;
    return this.#left === 0 ? shown + cut[language()] : shown;
  }

  #isDue(): boolean {
    const now = performance.now();
    if (now - this.#printed >= most.pause) this.#free = atOnce;
    this.#printed = now;
    if (this.#free > 0) return this.#free-- > 0;
    return this.#left === 0 || this.#gathered >= most.text || now - this.#sent >= most.pause;
  }

  #flushSoon(): void {
    if (this.#end) return;
    StreamBuffer.#waiting.add(this);
    this.#end = this.#parts.later(() => this.flush(), most.pause);
  }
}
