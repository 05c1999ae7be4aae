/** Whether two values hold the same: of the same class, with the same entries and properties, as `node:assert/strict` asks. */
export function deepEqual(a: unknown, b: unknown): boolean {
  return same(a, b, new Map());
}

function same(a: unknown, b: unknown, around: Map<unknown, unknown>): boolean {
  if (Object.is(a, b)) return true;
  if (!isObject(a) || !isObject(b) || typeof a === 'function') return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  // What holds itself is the same where what it is compared to does so, too.
  if (around.get(a) === b) return true;
  around.set(a, b);
  const equal = sameInside(a, b, around);
  around.delete(a);
  return equal;
}

function sameInside(a: object, b: object, around: Map<unknown, unknown>): boolean {
  if (Array.isArray(a) && a.length !== (b as readonly unknown[]).length) return false;
  if (a instanceof Date && a.getTime() !== (b as Date).getTime()) return false;
  if (a instanceof RegExp && String(a) !== String(b)) return false;
  if (a instanceof Error && (a.message !== (b as Error).message || a.name !== (b as Error).name)) return false;
  if ((a instanceof Number || a instanceof String || a instanceof Boolean) && !Object.is(a.valueOf(), b.valueOf()))
    return false;
  if (a instanceof Map && !sameMaps(a, b as typeof a, around)) return false;
  if (a instanceof Set && !sameSets(a, b as typeof a, around)) return false;
  const [keys, others] = [ownKeys(a), new Set(ownKeys(b))];
  return (
    keys.length === others.size &&
    keys.every((key) => others.has(key) && same(Reflect.get(a, key), Reflect.get(b, key), around))
  );
}

function sameMaps(
  a: ReadonlyMap<unknown, unknown>,
  b: ReadonlyMap<unknown, unknown>,
  around: Map<unknown, unknown>,
): boolean {
  if (a.size !== b.size) return false;
  const left = [...b];
  return [...a].every((entry) =>
    taken(left, (other) => same(entry[0], other[0], around) && same(entry[1], other[1], around)),
  );
}

function sameSets(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>, around: Map<unknown, unknown>): boolean {
  if (a.size !== b.size) return false;
  const left = [...b];
  return [...a].every((value) => taken(left, (other) => same(value, other, around)));
}

/** Whether one of those left fits, which is then left no more. */
function taken<T>(left: T[], fits: (one: T) => boolean): boolean {
  const place = left.findIndex(fits);
  if (place >= 0) left.splice(place, 1);
  return place >= 0;
}

function ownKeys(value: object): readonly PropertyKey[] {
  return Reflect.ownKeys(value).filter((key) => Object.prototype.propertyIsEnumerable.call(value, key));
}

function isObject(value: unknown): value is object {
  return Object(value) === value;
}
