/** What was printed, as a terminal shows it: a carriage return goes back to the start of its line, and what follows writes over it. */
export class PrintedLines {
  readonly #lines: string[] = [];
  #last = '';

  add(text: string): void {
    const [first, ...rest] = text.replaceAll('\r\n', '\n').split('\n');
    this.#last += first;
    for (const line of rest) {
      this.#lines.push(writtenOver(this.#last));
      this.#last = line;
    }
  }

  get text(): string {
    return [...this.#lines, writtenOver(this.#last)].join('\n');
  }

  get count(): number {
    return this.#lines.length + (this.#last === '' ? 0 : 1);
  }
}

function writtenOver(line: string): string {
  if (!line.includes('\r')) return line;
  // A terminal is told to clear the line, or what is shorter leaves the end of what stood there.
  const clear = '\u001b[2K';
  return line
    .split('\r')
    .map((part) => ({ text: part.replaceAll(clear, ''), clears: part.includes(clear) }))
    .reduce((shown, { text, clears }) => (clears ? text : text + shown.slice(text.length)), '');
}
