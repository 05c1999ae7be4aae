import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { errorReport } from '../../kernel-lib/cells/report/error-report.ts';
import { conv2d, setLanguage } from '../../kernel-lib/dist/index.js';
import type { Language } from '../../kernel-lib/text/language.ts';
import { Session } from './session.ts';

afterEach(() => setLanguage('en'));

/** What the last of these cells, the only one that throws, is told. */
async function told(language: Language, given: Readonly<Record<string, unknown>>, ...sources: readonly string[]) {
  const session = new Session(given);
  for (const source of sources.slice(0, -1)) await session.run(source);
  const { error } = await session.thrown(sources.at(-1) ?? '');
  const fault = errorReport(error, session.cells, language);
  for (const line of [...fault.evalue.split('\n'), ...fault.traceback]) {
    expect(line).not.toMatch(/tslab|node:|kernel-lib|node_modules|vitest|module_1|\$\.|\$import|\(0 ?,|\n|^\s+at /);
  }
  return fault;
}

const english = (...sources: readonly string[]) => told('en', {}, ...sources);

/** Where the caret is: the number of the line, and the code before it. */
function caret(traceback: readonly string[]): readonly [line: number, before: string] {
  const at = traceback.findIndex((line) => /^\s+\|\s+\^/.test(line));
  const column = traceback[at].indexOf('^');
  const [, number] = /^\s*(\d+) \| /.exec(traceback[at - 1]) ?? [];
  return [Number(number), traceback[at - 1].slice(traceback[at].indexOf('|') + 2, column)];
}

test('the sentence, the line as typed with a caret, who called, the name with the message', async () => {
  const { ename, evalue, traceback } = await english(
    "interface Given { size: number }\n\nfunction tooLarge(given: Given): never {\n  throw new RangeError('5 in 4');\n}",
    '// types go\nconst n: number = 5;\n  tooLarge({ size: n });',
  );
  expect([ename, evalue]).toEqual(['RangeError', '5 in 4']);
  expect(traceback).toEqual([
    '5 in 4',
    'cell [1], line 4, column 9, in tooLarge:',
    "  4 |   throw new RangeError('5 in 4');",
    '    |         ^',
    'called from:',
    '  cell [2], line 3, column 3: tooLarge({ size: n });',
    'RangeError: 5 in 4',
  ]);
});

test('the same in Korean', async () => {
  const { traceback } = await told('ko', {}, 'const 합계: any = undefined;\n합계.길이;');
  expect(traceback).toEqual([
    "값이 undefined라서 여기에서 '길이' 속성을 읽을 수 없어요. 점 앞의 값이 왜 비어 있는지 살펴보세요.",
    '셀 [1], 2번째 줄, 4번째 글자:',
    '  2 | 합계.길이;',
    '    | \u3000\u3000 ^^',
    "TypeError: Cannot read properties of undefined (reading '길이')",
  ]);
});

/** `%` is where the caret belongs. */
test.each([
  'const a: number = 1;\n\nconst f = (q: any): number => q.x.%y;\nf({ x: undefined });',
  'type T = number;\nlet xs: T[] = [1];\n[1, 2].map((n: number) => (xs as any).no.%length + n);',
  'await null;\nconst o: any = { deep: {} };\nfor (const k of [1]) {\n  o.deep.%missing(k);\n}',
  'class A { declare w: any; run(): void { this.w.%x; } }\nnew A().run();',
  "const later = async (): Promise<void> => {\n  await null;\n  throw %new Error('late');\n};\nawait later();",
  'const xs: any = 5;\nfor (const x of %xs) x;',
  'const xs: any = 5;\n%xs();',
  "JSON.%parse('{');",
  'let 가: any;\nconst 나 = 1 + 가.%다;',
])('the caret is where it was typed: %s', async (marked) => {
  const source = marked.replace('%', '');
  const lines = marked.slice(0, marked.indexOf('%')).split('\n');
  const { traceback } = await english(source);
  const wide = (text: string) => text.replaceAll(/[가-힣]/g, 'ww');
  const [line, before] = caret(traceback.map(wide).map((line) => line.replaceAll('\u3000', '  ')));
  expect([line, before]).toEqual([lines.length, wide(lines.at(-1) ?? '')]);
});

test.each([
  ['const f: any = 1;', 'f();', 'f is not a function'],
  ['const o: any = {};', 'o.a.b;', "Cannot read properties of undefined (reading 'b')"],
  ['const o: any = {};', 'o.a();', 'o.a is not a function'],
  ['const xs: any = 1;', '[...xs];', /^Spread syntax requires|xs is not iterable/],
  ['const o: any = undefined;', 'const { a } = o;', /^Cannot (destructure|read properties)/],
  ['const n: any = 2;', 'new n();', 'n is not a constructor'],
  ['const n: any = 2;', '`${n}`; n();', 'n is not a function'],
  ['const $ = 2 as any;', '$();', '$ is not a function'],
])('the scope never shows: %s %s', async (before, source, message) => {
  const { evalue } = await english(before, source);
  if (typeof message === 'string') expect(evalue).toBe(message);
  else expect(evalue).toMatch(message);
});

test("a learner's own words stay as they are", async () => {
  const session = new Session();
  const { error } = await session.thrown("const path = '$.' + 'a'; throw new Error(`at ${path}`)");
  const { evalue } = errorReport(error, session.cells, 'en');
  expect(evalue).toBe('at $.a');
});

test('so they do where the cell has no dollar sign', async () => {
  const session = new Session();
  const { error } = await session.thrown("throw new Error('\\x24.a')");
  expect(errorReport(error, session.cells, 'en').evalue).toBe('$.a');
});

test('a method is called by its name alone', async () => {
  const { traceback } = await english("const o = { m() { throw new Error('a') } };\no.m();");
  expect(traceback[1]).toBe('cell [1], line 1, column 25, in m:');
});

test('a message that looks like a stack is none', async () => {
  const session = new Session();
  const { error } = await session.thrown("const a = 1;\nthrow new Error('no\\n    at f (cell[1]:2:1)');");
  const { traceback } = errorReport(error, session.cells, 'en');
  expect(traceback.filter((line) => /^ *cell \[/.test(line))).toEqual(['cell [1], line 2, column 7:']);
});

test('a failed assertion shows its values, also in its last line', async () => {
  const { evalue, traceback } = await told('en', { assert }, 'assert.strictEqual(1 + 1, 3);');
  expect(traceback).toEqual([
    'Expected values to be strictly equal:',
    '',
    '2 !== 3',
    'cell [1], line 1, column 8:',
    '  1 | assert.strictEqual(1 + 1, 3);',
    '    |        ^',
    'AssertionError: Expected values to be strictly equal: 2 !== 3',
  ]);
  expect(evalue).toBe('Expected values to be strictly equal:\n\n2 !== 3\n');
});

test.each(['en', 'ko'] as const)(
  'a refusal of the library is its sentence in the language of the reader: %s',
  async (language) => {
    // The library speaks the other one.
    setLanguage(language === 'ko' ? 'en' : 'ko');
    const { ename, evalue, traceback } = await told(
      language,
      { conv2d },
      'const options = { filters: 8, kernelSize: 3, stride: 2 } as any;\nconv2d(options);',
    );
    const sentence = {
      ko: 'stride 옵션은 없어요. strides 옵션을 쓰려고 했나요?',
      en: 'there is no option stride; did you mean strides?',
    }[language];
    expect(ename).toBe('RangeError');
    expect(evalue).toBe(`conv2d: ${sentence}`);
    expect(traceback[0]).toBe(sentence);
    expect(traceback.slice(2)).toEqual(['  2 | conv2d(options);', '    | ^', `RangeError: conv2d: ${sentence}`]);
  },
);

test.each([
  ['throw 5', 'Error: 5', '5'],
  ['throw { a: 1 }', 'Error: { a: 1 }', '{ a: 1 }'],
  ['throw null', 'Error: null', 'null'],
  ['throw undefined', 'Error: undefined', 'undefined'],
  ["throw 'a string'", "Error: 'a string'", "'a string'"],
  ["await Promise.reject('no')", "Error: 'no'", "'no'"],
])('what is no error is shown: %s', async (source, last, value) => {
  const { ename, evalue, traceback } = await english(source);
  expect([ename, evalue]).toEqual(['Error', value]);
  expect(traceback).toEqual([`${value} was thrown, which is no Error: it cannot say where; an Error can.`, last]);
});

test('all errors of one error are shown', async () => {
  const { traceback } = await english(
    'const fails = async (n: number) => {\n  throw new TypeError(`no ${n}`);\n};\nawait Promise.any([1, 2].map(fails));',
  );
  expect(traceback).toEqual([
    'All promises were rejected',
    '1 of 2:',
    '  no 1',
    '  cell [1], line 2, column 9, in fails:',
    '    2 |   throw new TypeError(`no ${n}`);',
    '      |         ^',
    '  called from:',
    '    cell [1], line 4, column 26: await Promise.any([1, 2].map(fails));',
    '  TypeError: no 1',
    '2 of 2:',
    '  no 2',
    '  cell [1], line 2, column 9, in fails:',
    '    2 |   throw new TypeError(`no ${n}`);',
    '      |         ^',
    '  called from:',
    '    cell [1], line 4, column 26: await Promise.any([1, 2].map(fails));',
    '  TypeError: no 2',
    'AggregateError: All promises were rejected',
  ]);
});

test('many errors of one error are counted', async () => {
  const { traceback } = await english(
    'throw new AggregateError(Array.from({ length: 40 }, (_, i) => new Error(`e${i}`)), "all")',
  );
  expect(traceback).toContain('and 35 more');
  expect(traceback.length).toBeLessThan(50);
  expect(traceback.at(-1)).toBe('AggregateError: all');
});

test('an error says what caused it', async () => {
  const { traceback } = await english(
    "try {\n  (null as any).x;\n} catch (cause) {\n  throw new Error('no picture', { cause });\n}",
  );
  expect(traceback).toEqual([
    'no picture',
    'cell [1], line 4, column 9:',
    "  4 |   throw new Error('no picture', { cause });",
    '    |         ^',
    'caused by:',
    "  The value here is null, so it has no 'x' to read. Look at why what stands before the dot is empty.",
    '  cell [1], line 2, column 17:',
    '    2 |   (null as any).x;',
    '      |                 ^',
    "  TypeError: Cannot read properties of null (reading 'x')",
    'Error: no picture',
  ]);
});

test.each([
  ["const a: any = new Error('a'); a.cause = a; throw a", 'Error: a'],
  ["const a: any = new Error('a'), b: any = new Error('b', { cause: a }); a.cause = b; throw a", 'Error: a'],
  [
    "const a: any = new AggregateError([], 'a'); a.errors = [a, new Error('b', { cause: a })]; throw a",
    'AggregateError: a',
  ],
  ["let e: any; for (let i = 0; i < 500; i++) e = new Error('e' + i, { cause: e }); throw e", 'Error: e499'],
])('causes that never end do not hide the error: %s', async (source, last) => {
  const { traceback } = await english(source);
  expect(traceback.at(-1)).toBe(last);
  expect(traceback[0]).toBe(last.split(': ')[1]);
  expect(traceback.length).toBeLessThan(80);
});

test('a cause need not be an error', async () => {
  const { traceback } = await english("throw new Error('a', { cause: 'rain' })");
  expect(traceback.slice(-3)).toEqual(['caused by:', "  'rain'", 'Error: a']);
});

test('an endless recursion is one line with a count', async () => {
  const { traceback } = await english('function down(n: number): number {\n  return down(n + 1);\n}\ndown(0);');
  expect(traceback[0]).toMatch(/^A function calls itself/);
  expect(traceback.filter((line) => line.includes('return down')).length).toBeLessThan(3);
  expect(traceback.at(-1)).toBe('RangeError: Maximum call stack size exceeded');
});

test('what a cell evaluates is where it evaluates it', async () => {
  const { traceback } = await english('const a = 1;\neval("null.x");');
  expect(traceback.filter((line) => line.includes('cell ['))).toEqual(['cell [1], line 2, column 1:']);
});

test('cells whose names begin alike are told apart', async () => {
  const session = new Session();
  await session.run("function one(): void { throw new Error('here') }");
  for (let i = 2; i <= 11; i++) await session.run('1');
  const { traceback } = errorReport((await session.thrown('one()')).error, session.cells, 'en');
  expect(traceback.filter((line) => line.includes('cell ['))).toEqual([
    'cell [1], line 1, column 30, in one:',
    '  cell [12], line 1, column 1: one()',
  ]);
});

test.each([
  ["throw Object.assign(new Error('a'), { stack: undefined })", 'Error: a'],
  ["throw Object.assign(new Error('a'), { stack: 5, name: 7 })", '7: a'],
  ["const e = new Error('a'); e.message = 'b'; throw e", 'Error: b'],
  ["throw new Proxy(new Error('a'), { get() { throw 1 } })", 'Error'],
  ["throw new Error('')", 'Error'],
  ['throw new Error()', 'Error'],
  ["throw new DOMException('gone', 'AbortError')", 'AbortError: gone'],
  ['throw Object.create(null)', /^Error: /],
  ["throw new Error('x'.repeat(5000))", /^Error: x{100,250}…$/],
])('nothing that is thrown goes untold: %s', async (source, last) => {
  const { traceback } = await english(source);
  if (typeof last === 'string') expect(traceback.at(-1)).toBe(last);
  else expect(traceback.at(-1)).toMatch(last);
});

test("a module that is not there is named, and not the kernel's files", async () => {
  const { evalue, traceback } = await english("import x from 'no-such-thing';\nx;");
  expect(evalue).toBe("Cannot find module 'no-such-thing'");
  expect(traceback.at(-1)).toBe("Error: Cannot find module 'no-such-thing'");
});

test('an error of another engine is found as well', async () => {
  const session = new Session();
  const thrown = await session.thrown('const f = () => {\n  throw new Error("a");\n};\nf();');
  const error = thrown.error as Error;
  const [, place] = /(cell\[1\]:\d+:\d+)/.exec(error.stack ?? '') ?? [];
  // As Firefox and WebKit write it.
  error.stack = `f@${place}\n@cell[1]:5:1\nasync*run@blob:null/6 line 3 > eval:2:4\n`;
  const { traceback } = errorReport(error, session.cells, 'en');
  expect(traceback.filter((line) => line.includes('cell ['))).toEqual([
    'cell [1], line 2, column 9, in f:',
    '  cell [1], line 4, column 1: f();',
  ]);
});

test('it needs nothing of Node', () => {
  const source = readFileSync(new URL('../../kernel-lib/cells/report/error-report.ts', import.meta.url), 'utf8');
  expect(source).not.toContain("'node:");
});
