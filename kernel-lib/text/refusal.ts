import { say, type Text } from './language.ts';

/** What was given and cannot be. It keeps its sentence in every language, so that whoever catches it can say where it happened. */
export class Refusal extends RangeError {
  // Not properties of its own, which a console would print under the sentence.
  readonly #where: string;
  readonly #text: Text;

  constructor(where: string, text: Text, options?: { readonly cause?: unknown }) {
    super(`${where}: ${say(text)}`, options);
    this.#where = where;
    this.#text = text;
  }

  /** The function that refused. */
  get where(): string {
    return this.#where;
  }

  get text(): Text {
    return this.#text;
  }
}

/** Runs a calculation whose errors are to carry this name instead of the inner function's. */
export function blaming<Result>(where: string, calculation: () => Result): Result {
  try {
    return calculation();
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal(where, error.text, { cause: error.cause });
    throw error;
  }
}
