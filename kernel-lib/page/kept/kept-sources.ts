/** Where a browser keeps texts; `localStorage` is one. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What is told on the window when the code of a cell was changed; an answer to a question is a change of its cell. */
export const sourceKept = 'source-kept';

/** The code of a lesson's cells as its reader has changed it, kept on this computer for one version of the lesson. */
export class KeptSources {
  readonly #key: string;
  readonly #store: Store | undefined;
  /** Changes that the store has not taken. */
  readonly #unkept: Map<string, string | undefined> = new Map();
  #sources: ReadonlyMap<string, string>;

  /**
   * @param lesson its language and name, such as `ko/03-output-size`
   * @param version of its code; what was changed in another version is left alone
   * @param store none where the browser keeps nothing: then it lasts as long as the page
   */
  constructor(lesson: string, version: string, store: Store | undefined) {
    this.#key = `cnn-lessons.sources.${lesson}.${version}`;
    this.#store = store;
    this.#sources = this.#stored();
  }

  get(cell: string): string | undefined {
    return this.#sources.get(cell);
  }

  /** The changed cells with their code. */
  get all(): ReadonlyMap<string, string> {
    return this.#sources;
  }

  /** Keeps the code of a cell, or with `undefined` nothing: the cell is as the lesson has it. Whether it outlasts the page. */
  set(cell: string, source: string | undefined): boolean {
    this.#unkept.set(cell, source);
    this.#sources = this.#changed();
    const isKept = this.#keep();
    if (isKept) this.#unkept.clear();
    window.dispatchEvent(new CustomEvent(sourceKept, { detail: cell }));
    return isKept;
  }

  /** What another script of the page, or another window, has kept meanwhile is there, too. */
  #changed(): ReadonlyMap<string, string> {
    const sources = new Map(this.#stored());
    for (const [cell, source] of this.#unkept) {
      if (source === undefined) sources.delete(cell);
      else sources.set(cell, source);
    }
    return sources;
  }

  #stored(): ReadonlyMap<string, string> {
    try {
      const sources: unknown = JSON.parse(this.#store?.getItem(this.#key) ?? '{}');
      const entries = Object.entries(sources as object).filter(([, source]) => typeof source === 'string');
      return new Map(entries as [string, string][]);
    } catch {
      return new Map(); // damaged, or refused
    }
  }

  #keep(): boolean {
    try {
      if (!this.#store) return false;
      if (this.#sources.size === 0) this.#store.removeItem(this.#key);
      else this.#store.setItem(this.#key, JSON.stringify(Object.fromEntries(this.#sources)));
      return true;
    } catch {
      return false; // full, or refused
    }
  }
}
