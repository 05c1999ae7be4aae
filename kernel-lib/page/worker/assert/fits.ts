import { deepEqual } from './deep-equal.ts';

/** Whether what was thrown is as expected: by a pattern, a class, a function that says so, or properties. */
export function fits(thrown: unknown, expected: unknown): boolean {
  if (expected instanceof RegExp) return expected.test(String(thrown));
  if (typeof expected === 'function')
    return isOf(thrown, expected) || (!isErrorClass(expected) && expected(thrown) === true);
  if (Object(expected) !== expected) return false;
  const names = expected instanceof Error ? ['name', 'message'] : Object.keys(expected as object);
  return names.every((name) => fitsProperty(Reflect.get(Object(thrown), name), Reflect.get(expected as object, name)));
}

function isOf(thrown: unknown, expected: unknown): boolean {
  const made = expected as { readonly prototype?: unknown };
  return made.prototype !== undefined && thrown instanceof (made as new () => object);
}

function isErrorClass(expected: unknown): boolean {
  return expected === Error || Object.prototype.isPrototypeOf.call(Error, expected as object);
}

function fitsProperty(actual: unknown, expected: unknown): boolean {
  if (expected instanceof RegExp && typeof actual === 'string') return expected.test(actual);
  return deepEqual(actual, expected);
}
