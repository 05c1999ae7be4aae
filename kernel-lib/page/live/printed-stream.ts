import { say } from '../../text/language.ts';
import * as sharedWords from '../../text/shared-words.mjs';
import { putText } from './cut-text.ts';
import { PrintedLines } from './printed-lines.ts';
import { textFrame } from './shown-bundle.ts';

/** What a cell prints without a break, in one frame: it is drawn once for each picture of the screen. */
export class PrintedStream {
  readonly element: HTMLElement;
  readonly stored: { readonly output_type: 'stream'; readonly name: string; text: string };
  readonly #lines = new PrintedLines();
  #isDue = false;

  /** @param name `stdout` or `stderr` */
  constructor(name: string) {
    this.element = textFrame(name, say(sharedWords.output));
    this.stored = { output_type: 'stream', name, text: '' };
  }

  add(text: string): void {
    this.#lines.add(text);
    this.stored.text += text;
    if (this.#isDue) return;
    this.#isDue = true;
    requestAnimationFrame(() => this.draw());
  }

  draw(): void {
    this.#isDue = false;
    putText(this.element, this.#lines.text, this.#lines.count);
  }
}
