import { expect, test } from 'vitest';
import { cellNames } from '../../kernel-lib/cells/compile/cell-names.ts';

const library = new Set(['conv2d', 'fit', 'takeRows', 'random', 'display']);
const names = (source: string) => cellNames(source, library);

test('a cell declares values, types and imports, and uses what is not declared further in', () => {
  const { declared, imported, used } = names(
    "import { tensor as t } from 'kernel-lib';\ntype Row = number[];\nconst f = (x: Row) => { const inner = x; return inner.length + y.z; };\nfunction g() { return f; }",
  );
  expect([...declared].sort()).toEqual(['Row', 'f', 'g', 't']);
  expect(imported).toEqual(['t']);
  expect(used).toEqual(expect.arrayContaining(['y', 'f', 'Row']));
  expect(used).not.toContain('x');
  expect(used).not.toContain('inner');
  expect(used).not.toContain('z');
});

test.each([
  ['a = 1;', ['a']],
  ['a += 1; b++; delete c.d;', ['a', 'b', 'c']],
  ['a.b[0].c = 1;', ['a']],
  ['[a, b.c] = [1, 2]; ({ d, e: f } = g);', ['a', 'b', 'd', 'f']],
  ['for (a of b) {}', ['a']],
  ['list.push(1);', ['list']],
  ['list.params[0].data.fill(a);', ['list', 'a']],
  ['await fit(model, train);', ['model']],
  ['own(model, 3);', ['own', 'model']],
  ['const { history } = await own({ model });', ['own', 'model']],
  ['new Keeper(model);', ['model']],
  ['const p = 1; { const q = model.params; q[0].fill(0); }', ['model']],
  ['model.layers.forEach((layer) => layer.params.fill(0));', ['model']],
  ['const roll = random(3);', ['roll']],
  ['f`${a}`;', ['f']],
])('%s may change %j', (source, expected) => {
  const { changed } = names(source);
  expect(changed).toEqual(expect.arrayContaining(expected));
});

test.each([
  'console.log(a, b.c);',
  'const d = takeRows(train.x, [0]);',
  'display(a);',
  'const b = a.map((x) => x + 1).slice(1);',
  'const layer = conv2d({ filters: a });\nlayer.outputShape(b);',
  'if (a > b) display(conv2d(a));',
])('%s changes nothing', (source) => {
  expect(names(source).changed).toEqual([]);
});

test('a name comes from the names that its declaration reads', () => {
  expect(names('const p = model.params, q = 1;\nlet r = takeRows(p);').from).toEqual({
    p: ['model', 'q'],
    q: ['p', 'model'],
    r: ['p'],
  });
});

test('a cell with a fault has the names that can be read of it', () => {
  expect(names('const a = b +;').declared).toEqual(['a']);
  expect(names('const a = b +;').used).toContain('b');
});
