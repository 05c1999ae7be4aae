const key = Symbol.for('Jupyter.display');

/** What a value is to a front end: MIME types and what is shown under each. */
export type RichForm = Readonly<Record<string, unknown>>;

/**
 * What a value says itself that it is to a front end: bundles of MIME types, none where it says nothing.
 *
 * It says so by the method `Symbol.for('Jupyter.display')`, Deno's convention; a value of ours may give several.
 */
export async function richForms(value: unknown): Promise<readonly RichForm[]> {
  if (!isDrawable(value)) return [];
  const forms = [await value[key]()].flat();
  for (const form of forms) {
    if (Object(form) !== form) throw new TypeError("Symbol.for('Jupyter.display') gives no object of MIME types");
    // What cannot be written would fail later, where nobody knows whose fault it is.
    JSON.stringify(form);
  }
  return forms as readonly RichForm[];
}

function isDrawable(value: unknown): value is { readonly [key: symbol]: () => unknown } {
  return Object(value) === value && typeof (value as Readonly<Record<symbol, unknown>>)[key] === 'function';
}
