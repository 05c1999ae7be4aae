import { runInThisContext } from 'node:vm';
import { expect, test } from 'vitest';
import type { Checker } from '../../kernel-lib/cells/check/create-checker.ts';
import type { Fault } from '../../kernel-lib/cells/report/fault.ts';
import { createSession } from '../../kernel-lib/cells/session/create-session.ts';
import type { SessionCell } from '../../kernel-lib/cells/session/session-cell.ts';
import type { CellModules } from '../../kernel-lib/cells/session/session-parts.ts';
import { setLanguage } from '../../kernel-lib/text/language.ts';

setLanguage('en');
const compiler = new URL('../../kernel-lib/kernel/session/compiler.mjs', import.meta.url);
const { createChecker } = (await import(compiler.href)) as { readonly createChecker: () => Checker };

interface Output {
  readonly type: string;
  readonly content: object;
}

class Cell implements SessionCell {
  readonly count: number;
  answered = false;
  readonly isAsked = false;
  readonly faults: Fault[] = [];
  readonly outputs: Output[] = [];

  constructor(count: number) {
    this.count = count;
  }

  publish(type: string, content: object): void {
    this.outputs.push({ type, content });
  }
}

/** A session of nothing but what each test gives it. */
function started(modules: Partial<CellModules> = {}) {
  const cells: Cell[] = [];
  const late: Fault[] = [];
  const ended: SessionCell[] = [];
  const session = createSession({
    checker: createChecker(),
    metadata: () => ({}),
    evaluate: (script, name) => runInThisContext(script, { filename: name }),
    modules: { load: async (name) => ({ name, default: name }), ...modules },
    stop: {
      check() {},
      isAsked: () => false,
      begins() {},
      asksToEnd: () => false,
      ends: (cell) => ended.push(cell),
    },
    places: {},
    current: () => cells.at(-1),
    late: (_, fault) => late.push(fault),
    log() {},
  });
  const run = async (source: string): Promise<Cell> => {
    const cell = new Cell(cells.length + 1);
    cells.push(cell);
    await session.run(source);
    return cell;
  };
  return { session, run, late, ended };
}

test('cells share their names, and a last value is a result with its text', async () => {
  const { run } = started();
  await run('const xs: number[] = [1, 2];');
  const { outputs } = await run('xs.map((x) => x + 1)');
  expect(outputs).toEqual([
    { type: 'execute_result', content: { execution_count: 2, data: { 'text/plain': '[ 2, 3 ]' }, metadata: {} } },
  ]);
});

test('a value that is several things to a front end is a result and displays after it', async () => {
  const { run } = started();
  const forms = "({ [Symbol.for('Jupyter.display')]: () => [{ 'text/html': 'a' }, { 'text/html': 'b' }] })";
  const { outputs } = await run(forms);
  expect(outputs.map(({ type }) => type)).toEqual(['execute_result', 'display_data']);
});

test('a cell whose types are wrong does not run, and one that throws says where', async () => {
  const { run } = started();
  const [wrong] = (await run("const n: number = 'one';")).faults;
  expect(wrong.evalue).toBe("1:7 - TS2322: Type 'string' is not assignable to type 'number'.");
  const [thrown] = (await run("\nthrow new Error('no');")).faults;
  expect(thrown.traceback).toContain('cell [2], line 2, column 7:');
});

test('a module that cells cannot have is refused by its name before the cell runs', async () => {
  const text = { ko: '없어요', en: 'not here' };
  const { run } = started({ refusal: (name) => (name === 'node:fs' ? text : undefined) });
  const { faults } = await run("import { readFileSync } from 'node:fs';\nreadFileSync('a');");
  expect(faults.map(({ evalue }) => evalue)).toEqual(['node:fs: not here']);
});

test('an interrupt ends a cell that waits, and nothing where none runs', async () => {
  const { session, run, ended } = started();
  session.interrupt();
  expect(ended).toEqual([]);
  const running = run('await new Promise(() => {});');
  session.interrupt();
  const cell = await running;
  expect(ended).toEqual([cell]);
  expect(cell.faults.map(({ ename }) => ename)).toEqual(['Interrupted']);
});

test('what goes wrong after a cell was answered is late', async () => {
  const { session, run, late } = started();
  const cell = await run('const a = 1;');
  session.uncaught(new Error('soon'));
  cell.answered = true;
  session.unhandled(new Error('late'));
  expect(cell.faults.map(({ evalue }) => evalue)).toEqual(['soon']);
  expect(late.map(({ evalue }) => evalue)).toEqual(['late']);
});
