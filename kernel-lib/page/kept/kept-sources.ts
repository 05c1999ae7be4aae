/** Where a browser keeps texts; `localStorage` is one. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What is told on the window when the code of a cell was changed; an answer to a question is a change of its cell. */
export const sourceKept = 'source-kept';

/** What could not be stored, for all scripts of the page. */
const page = globalThis as { [key: symbol]: Map<string, string> | undefined };
const unstored = Symbol.for('cnn-lessons.unstored');

/** The code of a lesson's cells as its reader has changed it, kept on this computer for one version of the lesson. */
export class KeptSources {
  readonly #key: string;
  readonly #store: Store | undefined;

  /**
   * @param lesson its language and name, such as `ko/03-output-size`
   * @param version of its code; what was changed in another version is left alone
   * @param store none where the browser keeps nothing: then it lasts as long as the page
   */
  constructor(lesson: string, version: string, store: Store | undefined) {
    this.#key = `cnn-lessons.sources.${lesson}.${version}`;
    this.#store = store;
  }

  get(cell: string): string | undefined {
    return this.all.get(cell);
  }

  /** The changed cells with their code; what another script of the page, or another window, has kept meanwhile is there, too. */
  get all(): ReadonlyMap<string, string> {
    try {
      const sources: unknown = JSON.parse(this.#text() ?? '{}');
      const entries = Object.entries(sources as object).filter(([, source]) => typeof source === 'string');
      return new Map(entries as [string, string][]);
    } catch {
      return new Map(); // damaged
    }
  }

  /** Keeps the code of a cell, or with `undefined` nothing: the cell is as the lesson has it. Whether it outlasts the page. */
  set(cell: string, source: string | undefined): boolean {
    const sources = new Map(this.all);
    if (source === undefined) sources.delete(cell);
    else sources.set(cell, source);
    const isKept = this.#keep(JSON.stringify(Object.fromEntries(sources)));
    window.dispatchEvent(new CustomEvent(sourceKept, { detail: cell }));
    return isKept;
  }

  #text(): string | null | undefined {
    const text = page[unstored]?.get(this.#key);
    if (text !== undefined) return text;
    try {
      return this.#store?.getItem(this.#key);
    } catch {
      return undefined; // refused
    }
  }

  #keep(text: string): boolean {
    page[unstored] ??= new Map();
    try {
      if (!this.#store) throw new Error('nothing is kept');
      if (text === '{}') this.#store.removeItem(this.#key);
      else this.#store.setItem(this.#key, text);
      page[unstored].delete(this.#key);
      return true;
    } catch {
      page[unstored].set(this.#key, text); // full, or refused
      return false;
    }
  }
}
