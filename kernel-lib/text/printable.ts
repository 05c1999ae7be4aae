import { drawable } from './drawable.ts';

// Node's console asks for this key by name; the library imports nothing from Node.
const consoleKey = Symbol.for('nodejs.util.inspect.custom');

/** Data that prints as text, with `String(…)` and on the console, and stays plain data for everything else. */
export function printable<Data extends object>(data: Data, text: (data: Data) => string): Data & Printable {
  const print = () => text(data);
  Object.defineProperty(data, 'toString', { value: print });
  Object.defineProperty(data, consoleKey, { value: print });
  return drawable(data) as Data & Printable;
}

/** What prints as text in the language that is set. */
export interface Printable {
  toString(): string;
}
