import { readdirSync, readFileSync } from 'node:fs';
import ts from '@tslab/typescript-for-tslab';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exerciseNamed } from '../../kernel-lib/exercises/exercise-named.ts';
import { ask, check } from '../../kernel-lib/index.ts';
import { answerCode } from '../../kernel-lib/page/questions/answer-code.ts';
import { answerIn } from '../../kernel-lib/page/questions/answer-in.ts';
import { answeredSource } from '../../kernel-lib/page/questions/answered-source.ts';
import { blankLines } from '../../kernel-lib/page/questions/blank-lines.ts';
import { writtenValue } from '../../kernel-lib/page/questions/written-value.ts';
import { posed } from '../support/posed.ts';

interface Cell {
  readonly cell_type: string;
  readonly source: string | readonly string[];
}

const notebooks = new URL('../../notebooks/', import.meta.url);
const asking = ['ko', 'en'].flatMap((language) =>
  readdirSync(new URL(language, notebooks)).flatMap((file) => {
    const { cells } = JSON.parse(readFileSync(new URL(`${language}/${file}`, notebooks), 'utf8'));
    return (cells as Cell[])
      .filter(({ cell_type }) => cell_type === 'code')
      .map(({ source }) => [source].flat().join(''))
      .flatMap((source) => {
        const id = /^(?:ask|check)\('([\w-]+)'/m.exec(source)?.[1];
        return id === undefined ? [] : [{ language, id, source, kind: exerciseNamed('test', id).kind }];
      });
  }),
);
const typed = ['function', 'layer', 'model'];
const formed = asking.filter(({ kind }) => !typed.includes(kind));

const hook = Symbol.for('kernel-lib.display');
const kernel = globalThis as unknown as Record<symbol, unknown>;
const verdictType = 'application/vnd.kernel-lib.exercise+json';
let shown: Readonly<Record<string, Readonly<Record<string, unknown>>>>[] = [];
beforeEach(() => {
  kernel[hook] = ({ data }: { readonly data: (typeof shown)[number] }) => shown.push(data);
});
afterEach(() => {
  delete kernel[hook];
});

/** What the library shows for the code of a cell. */
function verdict(source: string): Readonly<Record<string, unknown>> {
  shown = [];
  new Function('ask', 'check', ts.transpile(source, { target: ts.ScriptTarget.ES2022 }))(ask, check);
  return shown[0][verdictType];
}

/** What a form is given for a value. */
function typedFor(value: unknown): string {
  return Array.isArray(value) ? JSON.stringify(value) : String(value);
}

test('the lessons have cells that ask by each way of answering', () => {
  expect(formed.length).toBeGreaterThan(300);
  expect(new Set(formed.map(({ kind }) => kind))).toEqual(
    new Set(['choice', 'number', 'shape', 'tensor', 'order', 'bug']),
  );
});

test.each(formed)(
  '$language $id: what is right and each usual mistake are written into the cell, and judged so',
  ({ id, kind, source }) => {
    const { right, mistakes } = posed(id);
    expect(answerIn(source, source, id)).toBe('');
    for (const [mistake, value] of Object.entries({ right, ...mistakes })) {
      const code = ['choice', 'bug'].includes(kind) ? String(value) : answerCode(kind, typedFor(value));
      const answered = answeredSource(source, source, id, code ?? 'none');
      expect(answered, mistake).toBeDefined();
      const found = verdict(answered ?? '');
      expect({ id: found.id, right: found.right, asked: found.asked }).toEqual({
        id,
        right: mistake === 'right',
        asked: undefined,
      });
      expect(found.mistake).toBe(mistake === 'right' ? undefined : mistake);
      const again = answerIn(answered ?? '', source, id);
      expect(writtenValue(again ?? '')).toEqual(value);
      expect(answeredSource(answered ?? '', source, id, code ?? '')).toBe(answered);
    }
  },
);

test('every cell with an answer is right for the checker of types, its name and type as the lesson has them', () => {
  const cells = formed.map(({ id, kind, source }) => {
    const { right } = posed(id);
    const code = ['choice', 'bug'].includes(kind) ? String(right) : answerCode(kind, typedFor(right));
    return `{\n${answeredSource(source, source, id, code ?? '')}\n}`;
  });
  const text = `declare function ask(id: string, choice?: number): void;\ndeclare function check(id: string, value?: unknown): void;\n${cells.join('\n')}`;
  const host = ts.createCompilerHost({});
  const read = host.getSourceFile;
  host.getSourceFile = (name, ...rest) =>
    name === 'cells.ts' ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : read(name, ...rest);
  const program = ts.createProgram(
    ['cells.ts'],
    { strict: true, noEmit: true, types: [], target: ts.ScriptTarget.ES2022 },
    host,
  );
  expect(ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText)).toEqual([]);
  expect(text).toContain('const recalledScore: number | undefined = -1;');
});

test('an exercise that is written in the editor has a blank, too', () => {
  const written = asking.filter(({ kind }) => typed.includes(kind));
  expect(written.length).toBeGreaterThan(40);
  for (const { id, source } of written) expect(blankLines(source, id), id).toBeDefined();
});

test.each([
  ['number', '26', '26'],
  ['number', ' −23 ', '-23'],
  ['number', '1,234', '1234'],
  ['number', '10 / 13', '10 / 13'],
  ['number', '3×3', '3*3'],
  ['number', '-Math.log(0.27)', '-Math.log(0.27)'],
  ['number', '.5;', '.5'],
  ['number', '[3]', undefined],
  ['number', 'three', undefined],
  ['number', '', undefined],
  ['number', '1; alert(1)', undefined],
  ['number', 'Math.constructor(1)', undefined],
  ['shape', '[26, 26, 32]', '[26, 26, 32]'],
  ['shape', '26, 26, 32', '[26, 26, 32]'],
  ['shape', '26×26×32', '[26, 26, 32]'],
  ['shape', '26 26 32', '[26, 26, 32]'],
  ['shape', '(28 - 3) / 5 + 1, 2', '[(28 - 3) / 5 + 1, 2]'],
  ['shape', '26,,32', undefined],
  ['shape', '[26, fetch()]', undefined],
  ['shape', '', undefined],
  ['tensor', '1 -2\n3, 4', '[[1, -2], [3, 4]]'],
  ['tensor', '[1, 2]\n[3, 4]', '[[1, 2], [3, 4]]'],
  ['tensor', '[1, 2],\n[3, 4],', '[[1, 2], [3, 4]]'],
  ['tensor', '[[1, 2],\n [3, 4]]', '[[1, 2], [3, 4]]'],
  ['tensor', '1 a\n3 4', undefined],
] as const)('%s: %j is the code %j', (kind, text, code) => {
  expect(answerCode(kind, text)).toBe(code);
});

test.each([
  ['2 + 3 * -4', -10],
  ['(2 + 3) * 4 / 2', 10],
  ['[1, [2, 3,], ]', [1, [2, 3]]],
  ['Math.max(1, 2) - 1e-1', 1.9],
  ['1 +', undefined],
  ['2 ** 3', undefined],
  ['07', undefined],
  ['[1', undefined],
  ['x', undefined],
] as const)('%s is worked out without running it', (code, value) => {
  if (typeof value === 'number') expect(writtenValue(code)).toBeCloseTo(value, 12);
  else expect(writtenValue(code)).toEqual(value);
});

test('brackets without end are no answer, and no fault of the page', () => {
  expect(writtenValue('['.repeat(1e5))).toBeUndefined();
  expect(writtenValue('('.repeat(1e5))).toBeUndefined();
});

const original = "// ✎ 03-stride\nconst places: number | undefined = undefined;\n// ✎\ncheck('03-stride', places);";

test('what else the reader has written in the cell stays; a blank that is gone is the lesson’s again', () => {
  const own = original.replace('= undefined', '= 3 + 4').replace('// ✎\ncheck', '// ✎\nconsole.log(1);\ncheck');
  expect(answerIn(own, original, '03-stride')).toBe('3 + 4');
  expect(answeredSource(own, original, '03-stride', '12')).toBe(own.replace('3 + 4', '12'));
  expect(answerIn('check();', original, '03-stride')).toBeUndefined();
  expect(answeredSource('check();', original, '03-stride', '12')).toBe(original.replace('undefined;', '12;'));
  const worked = original.replace('const places', 'const moves = 11;\nconst places');
  expect(answerIn(worked, original, '03-stride')).toBeUndefined();
  expect(answeredSource(worked, original, '03-stride', '12')).toBe(original.replace('undefined;', '12;'));
  expect(answeredSource('', '', '03-stride', '12')).toBeUndefined();
});

test('an answer is text in the code, also where it looks like a pattern of replacement', () => {
  expect(answeredSource("ask('03-line', 1);", "ask('03-line');", '03-line', '2')).toBe("ask('03-line', 2);");
  expect(answerIn('ask("03-line" , 3 )', "ask('03-line');", '03-line')).toBe('3');
  expect(answeredSource(original, original, '03-stride', '$&')).toContain('= $&;');
});
