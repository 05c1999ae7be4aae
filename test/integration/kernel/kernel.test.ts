import { expect, test } from 'vitest';
import { runningKernel } from './running-kernel.ts';

const kernel = runningKernel();

const types = (messages: readonly { type: string }[]) => messages.map(({ type }) => type);

test('a value at the end of a cell is its result, numbered like the cell', async () => {
  const { reply, published } = await kernel.execute('console.log("before");\n1 + 1');
  expect(types(published)).toEqual(['execute_input', 'stream', 'execute_result']);
  const [input, , result] = published;
  expect(result.content).toMatchObject({ data: { 'text/plain': '2' }, execution_count: input.content.execution_count });
  expect(reply).toMatchObject({ status: 'ok', execution_count: input.content.execution_count });
});

test('a cell that throws sends an error, with a stack that ends in the cell', async () => {
  const { reply, published } = await kernel.execute(
    "interface Given { size: number }\n\nfunction tooLarge(given: Given): never {\n  throw new RangeError('5 in 4');\n}\n\ntooLarge({ size: 5 });",
  );
  expect(types(published)).toEqual(['execute_input', 'error']);
  const { ename, evalue, traceback } = published[1].content as { ename: string; evalue: string; traceback: string[] };
  expect([ename, evalue]).toEqual(['RangeError', '5 in 4']);
  const count = published[0].content.execution_count;
  expect(traceback).toEqual([
    '5 in 4',
    `cell [${count}], line 4, column 9, in tooLarge:`,
    "  4 |   throw new RangeError('5 in 4');",
    '    |         ^',
    'called from:',
    `  cell [${count}], line 7, column 1: tooLarge({ size: 5 });`,
    'RangeError: 5 in 4',
  ]);
  expect(reply).toMatchObject({ status: 'error', ename: 'RangeError', evalue: '5 in 4' });
});

test('an error says what caused it', async () => {
  const { published } = await kernel.execute(
    "throw Object.assign(new Error('no picture'), { cause: new RangeError('5 in 4') });",
  );
  const { traceback } = published[1].content as { traceback: string[] };
  expect(traceback.at(-1)).toBe('Error: no picture');
  expect(traceback).toContain('  RangeError: 5 in 4');
});

test('what is thrown need not be an error', async () => {
  const { published } = await kernel.execute("throw 'a string'");
  expect(published.at(-1)?.content).toMatchObject({ ename: 'Error', evalue: "'a string'" });
});

test('a cell that does not type-check sends what the compiler says and where', async () => {
  const { reply, published } = await kernel.execute("const a = 1;\nconst width: number = 'wide';");
  const said = "2:7 - TS2322: Type 'string' is not assignable to type 'number'.";
  expect(published.at(-1)).toMatchObject({ type: 'error', content: { ename: 'TypeScriptError', evalue: said } });
  const { traceback } = published[published.length - 1].content as { traceback: string[] };
  expect(traceback.slice(-3)).toEqual([
    "  2 | const width: number = 'wide';",
    '    |       ^^^^^',
    `TypeScriptError: ${said}`,
  ]);
  expect(reply).toMatchObject({ status: 'error', ename: 'TypeScriptError' });
});

test('an error aborts the cells that wait behind it, and none that come after its reply', async () => {
  const slow = 'const until = Date.now() + 300; while (Date.now() < until); throw new Error("stop here");';
  const answers = await kernel.executeTogether([slow, 'console.log("second")', 'console.log("third")']);
  expect(answers.map(({ reply }) => reply.status)).toEqual(['error', 'aborted', 'aborted']);
  expect(answers[1].published).toEqual([]);
  const { reply } = await kernel.execute('"next"');
  expect(reply.status).toBe('ok');
});

test('with stop_on_error false the cells behind an error run', async () => {
  const answers = await kernel.executeTogether(['throw new Error("go on")', '"second"'], false);
  expect(answers.map(({ reply }) => reply.status)).toEqual(['error', 'ok']);
});

test('a promise rejected in a cell that nobody awaits fails that cell', async () => {
  const { reply, published } = await kernel.execute("Promise.reject(new Error('alone'));\n'fine so far'");
  expect(types(published)).toEqual(['execute_input', 'execute_result', 'error']);
  expect(reply).toMatchObject({ status: 'error', ename: 'Error', evalue: 'alone' });
});

test.each([
  ['a promise rejected', "new Promise((_, reject) => setTimeout(() => reject(new Error('later')), 100)); null"],
  ['an error thrown', "setTimeout(() => { throw new Error('later'); }, 100); null"],
])(
  '%s after its cell has ended is filed under that cell, and said in a line under the one that runs',
  async (_, code) => {
    const { id, reply } = await kernel.execute(code);
    expect(reply.status).toBe('ok');
    const { published } = await kernel.execute('await new Promise((go) => setTimeout(go, 300));');
    expect(published.slice(1).map(({ content }) => content.name)).toEqual(['stderr']);
    expect((await kernel.message('error', id)).content).toMatchObject({ ename: 'Error', evalue: 'later' });
  },
);

test('what is printed after a cell has ended is filed under that cell', async () => {
  const { id } = await kernel.execute("setTimeout(() => console.log('late word'), 100); null");
  await kernel.execute('"meanwhile"');
  expect((await kernel.message('stream', id)).content).toMatchObject({ text: 'late word\n' });
});

test('a display with an id is sent once and updated after', async () => {
  const { published } = await kernel.execute(`
    const send = require('tslab/dist/jupyter').lastWriteDisplayData;
    const shown = (percent: number) => ({ data: { 'text/plain': percent + ' %' }, metadata: {}, transient: { display_id: 'd' } });
    send(shown(0), false);
    send(shown(100), true);`);
  expect(types(published)).toEqual(['execute_input', 'display_data', 'update_display_data']);
  expect(published[2].content).toMatchObject({ data: { 'text/plain': '100 %' }, transient: { display_id: 'd' } });
});

test('kernel-lib is imported by its name, without a word of warning', async () => {
  const code = "import { slide } from 'kernel-lib';\nslide(28, { size: 3, padding: 'valid' }).positions";
  const { published } = await kernel.execute(code);
  expect(types(published)).toEqual(['execute_input', 'execute_result']);
  expect(published[1].content).toMatchObject({ data: { 'text/plain': '26' } });
});

test.each([
  ['counts', "console.log('begun');\nfor (;;);"],
  ['waits', "setTimeout(() => console.log('begun'));\nawait new Promise(() => {});"],
])('a cell that %s for ever can be interrupted, and the next one runs', async (_, code) => {
  const id = kernel.begin(code);
  await kernel.message('stream', id);
  kernel.interrupt();
  const { reply } = await kernel.answer(id);
  expect(reply).toMatchObject({ status: 'error', ename: 'Interrupted' });
  expect((await kernel.execute('1')).reply.status).toBe('ok');
});

test('thousands of outputs in one go all arrive, in order', async () => {
  const { reply, published } = await kernel.execute('for (let line = 0; line < 5000; line++) console.log(line);');
  const printed = published.filter(({ type }) => type === 'stream').map(({ content }) => content.text);
  expect(printed.join('')).toBe(Array.from({ length: 5000 }, (_, line) => `${line}\n`).join(''));
  expect(reply).toMatchObject({ status: 'ok' });
});
