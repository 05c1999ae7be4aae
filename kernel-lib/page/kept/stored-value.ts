/** Where a browser keeps texts; `localStorage` is one. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A value that a browser keeps under a key, as JSON. */
export class StoredValue {
  readonly #key: string;
  readonly #store: Store | undefined;

  /** @param store none where the browser keeps nothing */
  constructor(key: string, store: Store | undefined) {
    this.#key = key;
    this.#store = store;
  }

  /** What is kept, which may be anything; nothing where it is damaged, or refused. */
  get(): unknown {
    try {
      return JSON.parse(this.#store?.getItem(this.#key) ?? 'null') ?? undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps it, or with `undefined` nothing. Whether it outlasts the page: a store may be full, or refuse. */
  set(value: unknown): boolean {
    try {
      if (value === undefined) this.#store?.removeItem(this.#key);
      else this.#store?.setItem(this.#key, JSON.stringify(value));
      return this.#store !== undefined;
    } catch {
      return false;
    }
  }
}
