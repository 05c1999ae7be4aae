import { createRequire } from 'node:module';
import { afterAll, expect, test } from 'vitest';
import { diagnosticReport } from '../../kernel-lib/cells/report/diagnostic-report.ts';

const require = createRequire(import.meta.url);
const { createConverter } = require('tslab/dist/converter.js') as typeof import('tslab/dist/converter.js');

// What the kernel asks.
const converter = createConverter({ isJS: false, isBrowser: false });

afterAll(() => converter.close());

function told(source: string, language: 'ko' | 'en' = 'en') {
  const { diagnostics } = converter.convert('', source);
  const fault = diagnosticReport(diagnostics, source, language);
  if (!fault) throw new Error(`nothing is wrong with ${source}`);
  return fault;
}

test('a cell that can run has no report', () => {
  expect(diagnosticReport([], '1', 'en')).toBeUndefined();
});

test('one: what to do, the line with a mark, the code and the message', () => {
  const source = "const a = 1;\nconst width: number = 'wide';";
  const { ename, evalue, traceback } = told(source);
  const message = "2:7 - TS2322: Type 'string' is not assignable to type 'number'.";
  expect([ename, evalue]).toEqual(['TypeScriptError', message]);
  expect(traceback).toEqual([
    "This place takes a value of type 'number' and is given one of type 'string'. Change the value, or the type.",
    'line 2, column 7:',
    "  2 | const width: number = 'wide';",
    '    |       ^^^^^',
    `TypeScriptError: ${message}`,
  ]);
  expect(told(source, 'ko').traceback).toEqual([
    "'number' 타입 자리에 'string' 타입 값을 넣었어요. 값이나 타입을 바꾸세요.",
    '2번째 줄, 7번째 글자:',
    "  2 | const width: number = 'wide';",
    '    |       ^^^^^',
    `TypeScriptError: ${message}`,
  ]);
});

test('several: all of them, each with its line and code, in the order of the cell', () => {
  const { traceback, evalue } = told('const f = (x: number) => x;\nf([1]);\nconst s: string = 1;\nmissing;');
  expect(traceback.filter((line) => /^ *\d+ \|/.test(line))).toEqual([
    '  2 | f([1]);',
    '  3 | const s: string = 1;',
    '  4 | missing;',
  ]);
  expect(traceback.filter((line) => /^TS\d+: /.test(line)).map((line) => line.slice(0, 6))).toEqual([
    'TS2345',
    'TS2322',
    'TS2304',
  ]);
  expect(evalue).toBe("2:3 - TS2345: Argument of type 'number[]' is not assignable to parameter of type 'number'.");
  expect(traceback.at(-1)).toBe(`TypeScriptError: ${evalue}`);
});

test('they are in the order of the cell however they come', () => {
  const source = 'a;\nb;';
  const { diagnostics } = converter.convert('', source);
  expect(diagnosticReport([...diagnostics].reverse(), source, 'en')).toEqual(told(source));
});

test('what a message is made of stands below it, not as another error', () => {
  const { traceback } = told(
    'const f: (x: number) => void = (x: string) => {};\nconst o: { p: { q: number } } = { p: { q: 1 } };',
  );
  expect(traceback.filter((line) => /^ *\d+ \|/.test(line))).toHaveLength(1);
  expect(traceback).toContain("  Types of parameters 'x' and 'x' are incompatible.");
});

/** `%` is where the mark begins. */
test.each([
  ['const n = %007;', 1085, /0o7/, /0o7/],
  ['const f = (x: %) => x', 1110, /type/, /타입/],
  ['const f = (x: number): %=> x', 1110, /type/, /타입/],
  ['const xs = [1, 2%;\nxs', 1005, /','|\]/, /',' 기호/],
  ['const o = { a: 1 %b: 2 }', 1005, /','/, /','/],
  ['function f() {\n  const a = 1;\n\nconst b = 2;%', 1005, /'}'/, /'}'/],
  ['console.log(%a); let a = 1;', 2448, /before/, /위/],
  ['const f = (x: number) => x;\nf(%[1]);', 2345, /number\[\]/, /'number' 타입/],
  ['const a = 1;\n%a = 2;', 2588, /let/, /let/],
  ['let %q = 1; let q = 2;', 2451, /once|already/, /이미/],
  ['const f = (x: number) => x; f(1, %2);', 2554, /1 .*2/, /1개.*2개/],
  ['%f(); function f(x: number) {}', 2554, /1 .*0/, /1개.*0개/],
  ['[1].%leng', 2339, /leng/, /leng/],
  ['"a".%lenght', 2551, /length/, /length/],
  ['%missing', 2304, /missing/, /missing/],
  ['%cosole.log(1)', 2552, /console/, /console/],
  ['function g() { %await 1 }', 1308, /async/, /async/],
  ["import np from %'numpy'", 2307, /numpy/, /numpy/],
  ['const s = "abc%', 1002, /quote/, /따옴표/],
  ['const %a;', 1155, /value/, /값/],
  ['const %a: { x: number; y: number } = { x: 1 };', 2741, /'y'/, /'y'/],
  ['const n = 1;\n%n();', 2349, /function/, /함수/],
  // As in Python.
  ['%print("x")', 2304, /console\.log/, /console\.log/],
  ['%print "x"', 1434, /console\.log/, /console\.log/],
  ['for %x in [1, 2]:\n    print(x)', 1005, /for \(const x of/, /for \(const x of/],
  ['%def f(x):\n    return x', 1434, /function/, /function/],
  ['if %True:\n  pass', 1005, /\{ … \}/, /\{ … \}/],
  ['if (1 == 1)%:\n  1', 1109, /\{ … \}/, /\{ … \}/],
  ['const t = %True;', 2304, /true/, /true/],
  ['const n = %None;', 2304, /null/, /null/],
  ['[1].%append(2)', 2339, /push/, /push/],
  ['%len([1])', 2304, /length/, /length/],
  ['%# a comment\n1', 1127, /\/\//, /\/\//],
  ['true %and false', 1005, /&&/, /&&/],
])('%s', (marked, code, en, ko) => {
  const at = marked.indexOf('%');
  const source = marked.slice(0, at) + marked.slice(at + 1);
  const lines = marked.slice(0, at).split('\n');
  const [english, korean] = [told(source), told(source, 'ko')];
  const place = `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
  expect(english.evalue).toMatch(new RegExp(`^${place} - TS${code}: `));
  expect(english.traceback[0]).toMatch(en);
  expect(korean.traceback[0]).toMatch(ko);
  expect(korean.traceback[0]).toMatch(/요\./);
  const mark = english.traceback.findIndex((line) => /^ +\| *\^+$/.test(line));
  expect(english.traceback[mark].indexOf('^') - 6).toBe(lines.at(-1)?.length);
});

test('where a bracket is missing, what follows from it is only counted', () => {
  const { traceback } = told(`const t = [[1, 2], [3, 4];\n${'foo(bar);\n'.repeat(15)}function h( { }`);
  expect(traceback.length).toBeLessThan(30);
  expect(traceback[2]).toBe('  1 | const t = [[1, 2], [3, 4];');
  expect(traceback.join('\n')).toMatch(/and 3\d more, which may go away with what is above/);
});

test('a flood of type errors is cut with a count', () => {
  const { traceback } = told(Array.from({ length: 100 }, (_, i) => `foo${i};`).join('\n'));
  expect(traceback.length).toBeLessThan(110);
  expect(traceback).toContain('and 50 more');
});

test('no place is outside the cell', () => {
  for (const source of ['f(', 'function f() {\n', '(\n\n\n', 'const a = {\n// why', '`open', 'if (']) {
    for (const [, line] of told(source)
      .traceback.join('\n')
      .matchAll(/line (\d+)/g)) {
      expect(Number(line)).toBeLessThanOrEqual(source.trimEnd().split('\n').length);
    }
  }
});

test('only errors of the cell as typed are told', () => {
  const { traceback } = told('let a: numbr = 1');
  expect(traceback.join('\n')).not.toMatch(/private name|TS4\d\d\d/);
});

test('an error of another file names it', () => {
  const at = { offset: 4, line: 0, character: 4 };
  const other = { start: at, end: at, messageText: 'no', code: 2304, category: 1, fileName: 'shapes.ts' };
  expect(diagnosticReport([other], 'const a = 1;', 'en')?.traceback).toEqual([
    'no',
    'shapes.ts, line 1, column 5',
    'TypeScriptError: shapes.ts 1:5 - TS2304: no',
  ]);
});
