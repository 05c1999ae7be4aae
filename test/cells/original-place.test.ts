import { SourceMap } from 'node:module';
import { expect, test } from 'vitest';
import { compileCell } from '../../kernel-lib/cells/compile/compile-cell.ts';
import { originalPlace } from '../../kernel-lib/cells/report/original-place.ts';

const long = Array.from({ length: 40 }, (_, i) => `const 가${i}: number = ${'(0) + '.repeat(i % 20)}${i};`).join(
  '\n\n',
);

test.each([
  'const a: number = 1;\ninterface P { x: any }\n\nconst f = (q: P): number => {\n  // why\n  return q.x.y.z;\n};\nf({ x: 1 });',
  "import { basename } from 'node:path';\n\n\nawait null;\n(basename('a') as any).b.c",
  'class A { v: number = this.w.x; declare w: any }\nenum E { A, B = A << 1 }\nconst { a, b: [c] } = { a: 1, b: [2] };',
  long,
])("every place is the one that Node's decoder finds: %#", (source) => {
  const { script, map } = compileCell(source);
  const decoder = new SourceMap(JSON.parse(map));
  const lines = script.split('\n').slice(1);
  let found = 0;
  for (const [line, code] of lines.entries()) {
    for (let column = 0; column <= code.length; column++) {
      const entry = decoder.findEntry(line, column) as { [key: string]: number };
      // Where its own line has nothing, Node's takes the end of an earlier one.
      const expected =
        entry.generatedLine === line ? { line: entry.originalLine, column: entry.originalColumn } : undefined;
      const place = originalPlace(map, { line, column });
      if (place?.line !== expected?.line || place?.column !== expected?.column)
        expect([line, column, place]).toEqual(expected);
      if (expected) found++;
    }
  }
  expect(found).toBeGreaterThan(20);
});

test('a map without places has none', () => {
  expect(originalPlace('', { line: 0, column: 0 })).toBeUndefined();
  expect(originalPlace('{"mappings":";;"}', { line: 1, column: 4 })).toBeUndefined();
});
