import type { CompiledCell } from './compile-cell.ts';

/** The values of all names that cells have declared at their top. */
export class Scope {
  /** What a compiled cell reads and writes. */
  readonly values: Record<string, unknown> = Object.create(null);

  /** The names that cells have declared so far. */
  get names(): ReadonlySet<string> {
    return new Set(Object.keys(this.values));
  }

  /** Declares the names of a cell that is about to run: until one has its value, to read it throws `ReferenceError`. */
  declare({ declared, vars }: Pick<CompiledCell, 'declared' | 'vars'>): void {
    for (const name of declared) {
      if (!vars.includes(name)) expectValue(this.values, name);
      else if (!(name in this.values)) this.values[name] = undefined;
    }
  }
}

/** Accessors only until there is a value: a name that has one is as fast as any property. */
function expectValue(values: Record<string, unknown>, name: string): void {
  Object.defineProperty(values, name, {
    configurable: true,
    enumerable: true,
    get() {
      throw new ReferenceError(noValue(name));
    },
    set(value: unknown) {
      Object.defineProperty(values, name, { configurable: true, enumerable: true, writable: true, value });
    },
  });
}

const noValue = (name: string): string =>
  `${name}에는 아직 값이 없어요: ${name}의 선언까지 셀이 실행되지 않았어요\n` +
  `${name} has no value yet: its cell has not run as far as where it is declared`;
