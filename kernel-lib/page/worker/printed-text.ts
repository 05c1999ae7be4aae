import { valueText } from '../../cells/report/value-text.ts';

const mark = /%[sdifjoOc%]/g;

/** What a console prints of values: texts as they are, with `%s` and the like filled in, and other values as a cell shows them. */
export function printedText(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first !== 'string') return values.map(shown).join(' ');
  if (rest.length === 0) return first;
  const text = first.replace(mark, (found) => {
    if (found === '%%') return '%';
    return rest.length === 0 ? found : filled(found, rest.shift());
  });
  return [text, ...rest.map(shown)].join(' ');
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : valueText(value);
}

function filled(mark: string, value: unknown): string {
  if (mark === '%c') return '';
  if (mark === '%j') return JSON.stringify(value) ?? 'undefined';
  if (mark === '%s') return shown(value);
  if (mark === '%d') return String(Object(value) === value ? Number.NaN : Number(value));
  if (mark === '%i') return String(Number.parseInt(String(value), 10));
  if (mark === '%f') return String(Number.parseFloat(String(value)));
  return valueText(value);
}
