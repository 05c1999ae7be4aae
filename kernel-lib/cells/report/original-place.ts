import type { Place } from './place.ts';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * The place in a source that a place in its output stands for; none where the output's line has nothing of the source before it.
 *
 * @param map a source map of one source, as JSON
 */
export function originalPlace(map: string, output: Place): Place | undefined {
  if (map === '') return undefined;
  const { mappings } = JSON.parse(map) as { readonly mappings: string };
  let original: Place = { line: 0, column: 0 };
  let found: Place | undefined;
  for (const [line, segments] of mappings
    .split(';')
    .slice(0, output.line + 1)
    .entries()) {
    let column = 0;
    for (const segment of segments.split(',')) {
      const [step = 0, source, lines = 0, columns = 0] = numbers(segment);
      column += step;
      original = { line: original.line + lines, column: original.column + columns };
      if (line === output.line && column <= output.column && source !== undefined) found = original;
    }
  }
  return found;
}

/** A segment's numbers: five bits a digit, the lowest first, a sixth where more follow; the number's lowest bit is its sign. */
function numbers(segment: string): readonly number[] {
  const found: number[] = [];
  let bits = 0;
  let shift = 0;
  for (const digit of segment) {
    const value = digits.indexOf(digit);
    bits += (value & 31) << shift;
    shift += 5;
    if (value & 32) continue;
    found.push(bits & 1 ? -(bits >> 1) : bits >> 1);
    bits = 0;
    shift = 0;
  }
  return found;
}
