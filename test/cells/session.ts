import { createRequire } from 'node:module';
import { runInThisContext } from 'node:vm';
import { compileCell } from '../../kernel-lib/cells/compile/compile-cell.ts';
import type { RanCell } from '../../kernel-lib/cells/report/ran-cell.ts';

const require = createRequire(import.meta.url);

/** Cells one after another over one scope, by nothing but what the compiler gives. */
export class Session {
  readonly cells: RanCell[] = [];
  readonly #scope: Record<string, unknown>;

  /** @param given what is there before the first cell */
  constructor(given: Readonly<Record<string, unknown>> = {}) {
    this.#scope = Object.assign(Object.create(null), given);
  }

  async run(source: string): Promise<unknown> {
    const number = this.cells.length + 1;
    const { script, map } = compileCell(source, new Set(Object.keys(this.#scope)));
    const name = `cell[${number}]`;
    this.cells.push({ number, source, map, name });
    const evaluated = runInThisContext(script, { filename: name });
    return (await evaluated(this.#scope, async (module: string) => require(module)))?.value;
  }

  /** What a cell throws; in an object, since a promise would ask an odd value for its `then`. */
  async thrown(source: string): Promise<{ readonly error: unknown }> {
    return this.run(source).then(
      () => {
        throw new Error('the cell throws nothing');
      },
      (error: unknown) => ({ error }),
    );
  }
}
