/** What answers are compared as: numbers and words, in rows of any depth. */
export type Value = number | string | readonly Value[];

/** Whether two values have the same form, the same words, and numbers that differ by no more than `within`, or its share. */
export function sameValue(a: Value, b: Value, within: number): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= within * Math.max(1, Math.abs(b));
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  return a.length === b.length && a.every((each, i) => sameValue(each, b[i], within));
}

/** How many there are along each axis, as far as the first row tells. */
export function valueShape(value: Value): number[] {
  return typeof value === 'object' ? [value.length, ...(value.length > 0 ? valueShape(value[0]) : [])] : [];
}

/** Whether a text gives the value away: a number by itself, without its sign; a row with commas or × between. */
export function names(text: string, value: Value): boolean {
  if (typeof value === 'number') return numbers(text).includes(Math.abs(value));
  if (typeof value === 'string') return text.includes(value);
  const bare = text.replace(/\s/g, '');
  return [',', '×', '\n'].some((between) => bare.includes(value.flat(4).join(between).replace(/\s/g, '')));
}

function numbers(text: string): number[] {
  const found = text.match(/\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g) ?? [];
  return found.map((number) => Number(number.replaceAll(',', '')));
}
