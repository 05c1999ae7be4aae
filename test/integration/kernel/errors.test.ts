import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Client } from './client.ts';
import { runningKernel } from './running-kernel.ts';

const machinery =
  /node:|node_modules|dist[\\/]|internal\/|tslab|Proxy\.|tsLastExpr|kResourceStore|\$stop|\$import|\$\./;

type Fault = { readonly ename: string; readonly evalue: string; readonly traceback: readonly string[] };

describe.each(['ko', 'en'] as const)('in %s', (language) => {
  const kernel = runningKernel();

  beforeAll(async () => {
    await kernel.execute(`import { conv2d, fit, setLanguage, tensor } from 'kernel-lib';\nsetLanguage('${language}');`);
  });

  async function fault(code: string): Promise<Fault> {
    const { published } = await kernel.execute(code);
    return published.find(({ type }) => type === 'error')?.content as unknown as Fault;
  }

  type Case = [what: string, code: string, ename: string, ko: RegExp, en: RegExp];

  const cases: readonly Case[] = [
    [
      'a shape that does not fit',
      'conv2d({ filters: 3, kernelSize: 9 }).outputShape([4, 4, 1])',
      'RangeError',
      /맞|들어/,
      /does not fit/,
    ],
    ['a shape inside the library', 'tensor([1, 2, 3], [2, 2])', 'RangeError', /모양/, /needs 4/],
    [
      'an unknown option',
      "conv2d({ filters: 3, kernelSize: 3, ['paddings' as string]: 1 } as never)",
      'RangeError',
      /padding/,
      /padding/,
    ],
    [
      'a value that is not there',
      'const n: any = undefined;\nn.x',
      'TypeError',
      /값이 undefined라서/,
      /no 'x' to read/,
    ],
    [
      'many errors in one',
      "await Promise.any([Promise.reject(new Error('one')), Promise.reject(new Error('two'))])",
      'AggregateError',
      /2개 중 2번째:/,
      /2 of 2:/,
    ],
    [
      'causes that go round',
      "const a: any = new Error('a');\na.cause = new Error('b', { cause: a });\nthrow a",
      'Error',
      /위에 나온 오류와 같아요/,
      /the error above again/,
    ],
    ['a value that is no error', 'throw { code: 3 }', 'Error', /Error가 아닌 \{ code: 3 \}/, /which is no Error/],
    ['nothing thrown', 'throw undefined', 'Error', /undefined 값을 던져서/, /undefined was thrown/],
    [
      'an async callback',
      "setTimeout(async () => { throw new Error('late'); });\nawait new Promise((go) => setTimeout(go, 50));",
      'Error',
      /await를 붙이거나/,
      /put await before it/,
    ],
    [
      'callbacks of an array',
      "[1].map(async () => { throw new Error('each'); })",
      'Error',
      /await를 붙이거나/,
      /put await before it/,
    ],
    [
      'a type that is wrong',
      "const n: number = 'a';",
      'TypeScriptError',
      /'number' 값이|타입/,
      /takes a value of type 'number'/,
    ],
    ['a missing name', 'const = 3;', 'TypeScriptError', /TS1134|이름/, /declaration/],
    ['a message of one huge line', "throw new Error('x'.repeat(300_000))", 'Error', /x{200}/, /x{200}/],
    ['a message of many lines', "throw new Error('line\\n'.repeat(30_000))", 'Error', /line/, /line/],
    [
      'a recursion without end',
      'const f = (): number => f() + 1;\nf()',
      'RangeError',
      /끝없이 불러요/,
      /calls itself without end/,
    ],
    [
      'a file that is not there',
      "require('fs').readFileSync('/no such file')",
      'Error',
      /no such file/,
      /no such file/,
    ],
    ['text that is no JSON', "JSON.parse('{a')", 'SyntaxError', /JSON 형식이 아니에요/, /no JSON/],
    [
      'an error that throws when it is read',
      "throw new Proxy(new Error('p'), { get() { throw new Error('trap'); } })",
      'Error',
      /메시지가 없는|Error/,
      /Error/,
    ],
  ];

  test.each(cases)('%s', async (_, code, ename, ko, en) => {
    const found = await fault(code);
    const told = found.traceback.join('\n');
    expect(found.ename).toBe(ename);
    expect(told).toMatch(language === 'ko' ? ko : en);
    expect(told).not.toMatch(machinery);
    expect(told.length).toBeLessThan(10_000);
    expect(found.traceback.at(-1)).toMatch(new RegExp(`^${ename}(: |$)`));
  });

  test('the own line of the learner is found under forty frames that are not', async () => {
    const { traceback } = await fault(`const { EventEmitter } = require('events');
let run = () => { throw new Error('below'); };
for (let i = 0; i < 20; i++) {
  const bus = new EventEmitter();
  bus.on('e', run);
  run = bus.emit.bind(bus, 'e') as never;
}
run();`);
    expect(traceback.at(-2)).toMatch(/8.*: run\(\);$/);
  });

  test('thirty errors of types are all told, each with its line and code', async () => {
    const code = Array.from({ length: 30 }, (_, i) => `const n${i}: number = 'a';`).join('\n');
    const told = (await fault(code)).traceback.join('\n');
    expect(told.match(/\bTS2322: /g)?.length).toBe(31);
    expect(told.length).toBeLessThan(10_000);
  });

  test('an interrupt is told', async () => {
    const id = kernel.begin("console.log('begun');\nfor (;;);");
    await kernel.message('stream', id);
    kernel.interrupt();
    const { reply } = await kernel.answer(id);
    expect(reply).toMatchObject({
      ename: 'Interrupted',
      evalue: expect.stringMatching(language === 'ko' ? /멈췄/ : /interrupted/),
    });
  });

  test('an error in a module names its file and line', async () => {
    const source =
      '/** @module held */\ninterface I { a: number }\n\nexport function boom(i: I): never {\n  throw new RangeError(`${i.a}`);\n}';
    expect((await kernel.execute(source)).reply.status).toBe('ok');
    const { traceback } = await fault("import { boom } from './held';\n\nboom({ a: 1 });");
    expect(traceback.slice(1, 3)).toEqual([
      language === 'ko' ? 'held.ts, 5번째 줄, 9번째 글자, boom 함수 안:' : 'held.ts, line 5, column 9, in boom:',
      '  5 |   throw new RangeError(`${i.a}`);',
    ]);
    expect(traceback.join('\n')).toContain(': boom({ a: 1 });');
  });
});

describe('beside a notebook', () => {
  const folder = mkdtempSync(join(tmpdir(), 'a folder '));
  const kernel = runningKernel({ cwd: folder });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('a file of TypeScript with an error in it is named, with its line', async () => {
    writeFileSync(
      join(folder, 'inner.ts'),
      'export const fail = (n: number): never => {\n  throw new Error(`inner ${n}`);\n};\n',
    );
    writeFileSync(
      join(folder, 'outer.ts'),
      "import { fail } from './inner';\n\nexport function outer(): void {\n  fail(1);\n}\n",
    );
    const { published } = await kernel.execute("import { outer } from './outer';\nouter();");
    const traceback = published.at(-1)?.content.traceback;
    expect(traceback).toEqual([
      'inner 1',
      'inner.ts, line 2, column 9, in fail:',
      '  2 |   throw new Error(`inner ${n}`);',
      '    |         ^',
      'called from:',
      '  outer.ts, line 4, column 3, in outer: fail(1);',
      expect.stringMatching(/^ {2}cell \[\d+\], line 2, column 1: outer\(\);$/),
      'Error: inner 1',
    ]);
  });
});

const notebooks = fileURLToPath(new URL('../../../notebooks/', import.meta.url));

test.each([
  [
    'the folder says Korean',
    { cwd: `${notebooks}ko`, env: { CNN_LANG: '', LC_ALL: 'en_US.UTF-8' } },
    /이 자리|타입|값/,
  ],
  ['the folder says English', { cwd: `${notebooks}en`, env: { CNN_LANG: '', LC_ALL: 'ko_KR.UTF-8' } }, /This place/],
  ['the locale says Korean', { cwd: tmpdir(), env: { CNN_LANG: '', LC_ALL: 'ko_KR.UTF-8' } }, /이 자리|타입|값/],
  ['the locale says English', { cwd: tmpdir(), env: { CNN_LANG: '', LC_ALL: 'en_US.UTF-8' } }, /This place/],
])('the first cell is told in the language that %s', async (_, surroundings, said) => {
  const kernel = new Client(undefined, surroundings);
  await kernel.ready();
  const { published } = await kernel.execute("const n: number = 'a';");
  expect(String(published.at(-1)?.content.traceback)).toMatch(said);
  kernel.close();
});
