import { type Store, StoredValue } from './stored-value.ts';

/** Where it is kept what was changed of a version of a lesson. */
export function sourcesKey(lesson: string, version: string): string {
  return `cnn-lessons.sources.${lesson}.${version}`;
}

/** What is told on the window when the code of a cell was changed, in this page or in another window; an answer to a question is a change of its cell. */
export const sourceKept = 'source-kept';

/** The code of a lesson's cells as its reader has changed it, kept on this computer for one version of the lesson. */
export class KeptSources {
  readonly #stored: StoredValue;
  /** Changes that the store has not taken. */
  readonly #unkept: Map<string, string | undefined> = new Map();
  #sources: ReadonlyMap<string, string>;

  /**
   * @param lesson its language and name, such as `ko/03-output-size`
   * @param version of its code; what was changed in another version is left alone
   * @param store none where the browser keeps nothing: then it lasts as long as the page
   */
  constructor(lesson: string, version: string, store: Store | undefined) {
    this.#stored = new StoredValue(sourcesKey(lesson, version), store);
    this.#sources = this.#sound();
    // Another window may show the same lesson.
    window.addEventListener('storage', () => this.#take(this.#changed()));
  }

  get(cell: string): string | undefined {
    return this.#sources.get(cell);
  }

  /** The changed cells with their code. */
  get all(): ReadonlyMap<string, string> {
    return this.#sources;
  }

  /** Whether all changes outlast the page. */
  get isKept(): boolean {
    return this.#unkept.size === 0;
  }

  /** Keeps the code of a cell, or with `undefined` nothing: the cell is as the lesson has it. Whether it outlasts the page. */
  set(cell: string, source: string | undefined): boolean {
    this.#unkept.set(cell, source);
    const sources = this.#changed();
    if (this.#stored.set(sources.size === 0 ? undefined : Object.fromEntries(sources))) this.#unkept.clear();
    this.#take(sources, cell);
    return this.isKept;
  }

  /** Takes what is kept now, and tells each cell that it changes, and the one that was set. */
  #take(sources: ReadonlyMap<string, string>, set?: string): void {
    const before = this.#sources;
    this.#sources = sources;
    for (const cell of new Set([...before.keys(), ...sources.keys(), ...(set === undefined ? [] : [set])]))
      if (cell === set || before.get(cell) !== sources.get(cell))
        window.dispatchEvent(new CustomEvent(sourceKept, { detail: cell }));
  }

  /** What another script of the page, or another window, has kept meanwhile is there, too. */
  #changed(): ReadonlyMap<string, string> {
    const sources = new Map(this.#sound());
    for (const [cell, source] of this.#unkept) {
      if (source === undefined) sources.delete(cell);
      else sources.set(cell, source);
    }
    return sources;
  }

  /** What is sound of what is kept. */
  #sound(): ReadonlyMap<string, string> {
    const entries = Object.entries(this.#stored.get() ?? {}).filter(([, source]) => typeof source === 'string');
    return new Map(entries as [string, string][]);
  }
}
