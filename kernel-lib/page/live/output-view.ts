import { say } from '../../text/language.ts';
import * as sharedWords from '../../text/shared-words.mjs';
import { touchType } from '../touch/touch-data.ts';
import type { Told } from '../worker/messages.ts';
import type { Boot } from './boot.ts';
import type { StoredOutput } from './cell-output.ts';
import { putText } from './cut-text.ts';
import { PrintedStream } from './printed-stream.ts';
import { shownBundle, textFrame } from './shown-bundle.ts';

type Output = Extract<Told, { type: 'output' }>;

interface Content {
  readonly name?: string;
  readonly text?: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly metadata?: unknown;
  readonly transient?: { readonly display_id?: string };
  readonly traceback?: readonly string[];
  readonly wait?: boolean;
}

/** What the page's other scripts make of a figure. */
interface Drawing {
  readonly cnnLessonsFigures?: { show(figure: HTMLElement): void };
  readonly cnnLessonsTouch?: { show(figure: HTMLElement): void };
}

interface Shown {
  element: HTMLElement;
  stored: StoredOutput;
}

/** Where an output stands that may be changed later, whichever cell does so. */
const displayed = new Map<string, { readonly view: OutputView; readonly shown: Shown }>();

/** The outputs of a cell: those that the page came with, until the cell runs; then its own. */
export class OutputView {
  readonly #element: HTMLElement;
  readonly #boot: Boot;
  readonly #came: readonly ChildNode[];
  #shown: Shown[] = [];
  #stream: PrintedStream | undefined;
  #clears = false;
  /** Whether what the page came with stands there again: then the run at hand shows nothing more. */
  isRestored = false;

  constructor(element: HTMLElement, boot: Boot) {
    this.#element = element;
    this.#boot = boot;
    this.#came = [...element.childNodes];
  }

  get stored(): readonly StoredOutput[] {
    return this.#shown.map(({ stored }) => stored);
  }

  /** Takes the outputs of a new run: the old ones stand until the first of them comes. */
  begin(): void {
    this.#clears = true;
    this.isRestored = false;
    this.#element.classList.add('old');
  }

  /** Shows an output, and gives it as a notebook stores it. */
  add({ output, content }: Pick<Output, 'output' | 'content'>): StoredOutput | undefined {
    if (this.isRestored) return undefined;
    const given = content as Content;
    if ((output as string) === 'clear_output') {
      this.#clears = true;
      if (!given.wait) this.#clear();
      return undefined;
    }
    if (output === 'update_display_data') return this.#update(given);
    this.#clear();
    if (output === 'stream') return this.#print(given.name === 'stderr' ? 'stderr' : 'stdout', given.text ?? '');
    this.#endStream();
    const { transient, ...stored } = { output_type: output, ...content } as StoredOutput & Content;
    const shown = { element: this.#made(output, given), stored };
    if (transient?.display_id) displayed.set(transient.display_id, { view: this, shown });
    if (this.#isCaption(given)) return this.#putCaption(shown);
    this.#element.append(shown.element);
    this.#shown.push(shown);
    this.#enliven(shown.element, given);
    return stored;
  }

  /** Ends a run. */
  end(): void {
    if (this.isRestored) return;
    this.#clear();
    this.#stream?.draw();
    this.#element.style.minHeight = '';
  }

  /** What the page came with. */
  restore(): void {
    this.#clears = true;
    this.#clear();
    this.#element.style.minHeight = '';
    this.#element.append(...this.#came);
    this.isRestored = true;
  }

  #clear(): void {
    if (!this.#clears) return;
    this.#clears = false;
    // What stands below does not jump up and down again.
    this.#element.style.minHeight = `${this.#element.offsetHeight}px`;
    this.#element.classList.remove('old');
    this.#element.replaceChildren();
    this.#shown = [];
    this.#stream = undefined;
  }

  #print(name: string, text: string): StoredOutput {
    if (this.#stream?.stored.name !== name) {
      this.#endStream();
      this.#stream = new PrintedStream(name);
      this.#element.append(this.#stream.element);
      this.#shown.push(this.#stream);
    }
    this.#stream.add(text);
    return { output_type: 'stream', name, text };
  }

  #endStream(): void {
    this.#stream?.draw();
    this.#stream = undefined;
  }

  #made(output: string, { traceback = [], data = {} }: Content): HTMLElement {
    if (output !== 'error') return shownBundle(data);
    const pre = textFrame('error', say(sharedWords.error));
    putText(pre, traceback.join('\n'));
    return pre;
  }

  #isCaption({ data }: Content): boolean {
    return (
      String(data?.['text/html'] ?? '').startsWith('<figcaption') &&
      this.#shown.at(-1)?.element.matches('figure') === true
    );
  }

  /** A caption stands in the figure before it. */
  #putCaption({ element, stored }: Shown): StoredOutput {
    const figure = this.#shown.at(-1)?.element;
    const caption = element.querySelector('figcaption');
    if (caption) figure?.querySelector('.still')?.after(caption);
    return stored;
  }

  #update({ transient, data = {}, metadata }: Content): StoredOutput | undefined {
    const found = transient?.display_id ? displayed.get(transient.display_id) : undefined;
    if (!found) return undefined;
    const { shown } = found;
    const element = shownBundle(data);
    shown.element.replaceWith(element);
    shown.element = element;
    shown.stored = { ...shown.stored, data, metadata };
    this.#enliven(element, { data });
    return shown.stored;
  }

  #enliven(figure: HTMLElement, { data = {} }: Content): void {
    const drawing = globalThis as Drawing;
    if (figure.querySelector('script.plot')) drawing.cnnLessonsFigures?.show(figure);
    if (!(touchType in data)) return;
    void this.#boot.load('touch.js').then(
      () => drawing.cnnLessonsTouch?.show(figure),
      () => {}, // the still picture stands
    );
  }
}
