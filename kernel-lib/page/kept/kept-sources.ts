import { type Store, StoredValue } from './stored-value.ts';

/** Where it is kept what was changed of a version of a lesson. */
export function sourcesKey(lesson: string, version: string): string {
  return `cnn-lessons.sources.${lesson}.${version}`;
}

/** What is told on the window when the code of a cell was changed; an answer to a question is a change of its cell. */
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
    const isKept = this.#stored.set(this.#sources.size === 0 ? undefined : Object.fromEntries(this.#sources));
    if (isKept) this.#unkept.clear();
    window.dispatchEvent(new CustomEvent(sourceKept, { detail: cell }));
    return isKept;
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
