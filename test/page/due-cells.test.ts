import { expect, test } from 'vitest';
import { namesOfCells } from '../../kernel-lib/cells/compile/names-of-cells.ts';
import { dueCells, type LastRun } from '../../kernel-lib/page/live/due-cells.ts';

const imports =
  "import { fit, conv2d, takeRows, display, mnist, random, check, ask } from 'kernel-lib';\nsetLanguage('ko');";

/** The cells, by their place, that are due before the last one. */
function due(cells: readonly string[], ran: Readonly<Record<number, LastRun>> = {}): readonly number[] {
  return dueCells(cells.length - 1, cells, namesOfCells(cells), (place) => ran[place]);
}

/** All cells but the last as having run in their order. */
function allRan(cells: readonly string[]): Record<number, LastRun> {
  return Object.fromEntries(cells.slice(0, -1).map((source, i) => [i, { source, turn: i + 1 }]));
}

test('cells that import, and those that declare what is used, and what those use, are due; others are not', () => {
  const cells = [
    imports,
    'const { train } = mnist();',
    'const other = 1;',
    'const x = takeRows(train.x, [0]);',
    'display(x)',
  ];
  expect(due(cells)).toEqual([0, 1, 3]);
});

test('questions are not due, but an answer that is used is', () => {
  const cells = [imports, "ask('03-skip');", "const a: number | undefined = undefined;\ncheck('a', a);", 'display(a)'];
  expect(due(cells)).toEqual([0, 2]);
  expect(due([...cells.slice(0, 3), 'display(1)'])).toEqual([0]);
});

test('what may have changed a value is due: training, a push, an assignment, also by another name of it', () => {
  const model = 'const model = conv2d({ filters: 1 }).build([3, 3, 1], random(1));';
  for (const change of [
    'await fit(model, 1);',
    'model.params[0].value.data.fill(1);',
    'model.name = "a";',
    'const q = model.params;\nq[0].fill(0);',
  ])
    expect(due([imports, model, change, 'display(model)']), change).toEqual([0, 1, 2]);
  expect(due([imports, model, 'const p = model.params;', 'p[0].fill(0);', 'display(model)'])).toEqual([0, 1, 2, 3]);
  expect(due([imports, 'const roll = random(1);', 'display(roll());', 'roll()'])).toEqual([0, 1, 2]);
});

test('a type of another cell is needed, and the latest of two declarations comes with the first', () => {
  expect(due([imports, 'type Row = number[];', 'const r: Row = [];'])).toEqual([0, 1]);
  expect(due([imports, 'let a = 1;', 'let a = 2;', 'a'])).toEqual([0, 1, 2]);
});

test('what has run and is as it was is not due again; what was changed is, and what depends on it', () => {
  const cells = [imports, 'const a = 1;', 'const b = a + 1;', 'const c = 5;', 'display(b + c)'];
  const ran = allRan(cells);
  expect(due(cells, ran)).toEqual([]);
  const edited = cells.with(1, 'const a = 2;');
  expect(due(edited, ran)).toEqual([1, 2]);
  expect(due(cells, { ...ran, 1: { source: cells[1], turn: 9 } })).toEqual([2]);
  expect(due(cells, { ...ran, 0: { source: imports, turn: 9 } })).toEqual([]);
});
