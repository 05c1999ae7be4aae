import { format } from 'node-inspect-extracted';

/** What Node's console prints of values: texts as they are, with `%s` and the like filled in, and other values as Node shows them. */
export function printedText(values: readonly unknown[]): string {
  return format(...values);
}
