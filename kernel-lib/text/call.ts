/**
 * A call as it is written in code, with what it is given.
 *
 * @example call('conv2d', { filters: 8, kernelSize: [3, 3] }) // "conv2d({ filters: 8, kernelSize: [3, 3] })"
 */
export function call(name: string, options: object): string {
  return Object.keys(options).length === 0 ? `${name}()` : `${name}(${literal(options)})`;
}

/** A value as it is written in code; what has a name and options of its own is a call. */
function literal(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`;
  if (typeof value === 'function') return value.name || 'ƒ';
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  const { name, options } = value as { readonly name?: unknown; readonly options?: object };
  if (typeof name === 'string' && options) return call(name, options);
  const parts = Object.entries(value).map(([key, each]) => `${key}: ${literal(each)}`);
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}
