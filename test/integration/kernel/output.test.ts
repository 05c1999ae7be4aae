import { expect, test } from 'vitest';
import type { Message } from './client.ts';
import { runningKernel } from './running-kernel.ts';

const kernel = runningKernel();

const types = (messages: readonly Message[]) => messages.map(({ type }) => type);
const streams = (messages: readonly Message[]) => messages.filter(({ type }) => type === 'stream');
const printed = (messages: readonly Message[]) =>
  streams(messages)
    .map(({ content }) => content.text)
    .join('');

test('a flood of lines comes in few messages, whole and in order', async () => {
  const { published } = await kernel.execute('for (let line = 0; line < 100_000; line++) console.log(line);');
  expect(printed(published)).toBe(Array.from({ length: 100_000 }, (_, line) => `${line}\n`).join(''));
  expect(published.length).toBeLessThan(300);
});

test('what goes to stdout and stderr keeps its order, and comes before what is shown after it', async () => {
  const { published } = await kernel.execute(`
    for (let line = 0; line < 50; line++) {
      console.log('a');
      console.log('b');
      console.error('c');
    }
    const { display } = await import('tslab');
    display.text('shown');
    console.log('d');
    'result'`);
  expect(printed(published)).toBe(`${'a\nb\nc\n'.repeat(50)}d\n`);
  expect(types(published).slice(-3)).toEqual(['display_data', 'stream', 'execute_result']);
  expect(streams(published).slice(0, 2)).toMatchObject([
    { content: { name: 'stdout' } },
    { content: { name: 'stdout' } },
  ]);
});

test('what was printed comes before the error that ends the cell', async () => {
  const { published } = await kernel.execute("for (let i = 0; i < 40; i++) console.log(i);\nthrow new Error('end');");
  expect(types(published).at(-1)).toBe('error');
  expect(printed(published)).toContain('39\n');
});

test('what is printed before a long loop is seen while the loop runs', async () => {
  const id = kernel.begin("console.log('one');\nconsole.log('two');\nfor (;;);");
  await kernel.until(() =>
    kernel.messages.find(({ parent, content }) => parent === id && String(content.text).includes('two')),
  );
  kernel.interrupt();
  expect((await kernel.answer(id)).reply.status).toBe('error');
});

test('a flood without end is cut with a note, and the memory of the kernel stays as it was', async () => {
  const resident = 'process.memoryUsage().rss';
  const { published } = await kernel.execute(`
    const line = 'x'.repeat(999);
    const before = ${resident};
    for (let i = 0; i < 100_000; i++) console.log(line);
    (${resident} - before) / 1e6`);
  const text = printed(published);
  expect(text.length).toBeLessThan(10_001_000);
  expect(text.slice(-200)).toContain('too much');
  const result = published.at(-1)?.content.data as Record<string, string>;
  expect(Number(result['text/plain'])).toBeLessThan(150);
  expect(printed((await kernel.execute("console.log('next')")).published)).toBe('next\n');
});

test('process.stdout.write takes a callback, bytes, encodings, and a character in two chunks', async () => {
  const { published } = await kernel.execute(`
    const bytes = Buffer.from('가나');
    await new Promise<void>((done) => process.stdout.write('text ', () => done()));
    await new Promise<void>((done) => process.stdout.write('YnNlNjQ ', 'base64', () => done()));
    process.stdout.write(bytes.subarray(0, 1));
    process.stdout.write(bytes.subarray(1, 4));
    process.stdout.write(bytes.subarray(4));
    null`);
  expect(printed(published)).toBe('text bse64가나');
});

test('what is printed in a worker thread comes to the cell', async () => {
  const id = kernel.begin(`const { Worker } = require('node:worker_threads');
    const worker = new Worker('console.log("in a worker")', { eval: true });
    await new Promise((end) => worker.once('exit', end));`);
  expect((await kernel.message('stream', id)).content).toMatchObject({ name: 'stdout', text: 'in a worker\n' });
  await kernel.answer(id);
});

test.each([
  ["execSync('echo out; echo err >&2', { stdio: 'inherit' })"],
  ["spawnSync('sh', ['-c', 'echo out; echo err >&2'], { stdio: 'inherit' })"],
  ["execFileSync('sh', ['-c', 'echo out; echo err >&2'], { stdio: ['ignore', 'inherit', 'inherit'] })"],
  [
    "await new Promise((end) => spawn('sh', ['-c', 'echo out; echo err >&2'], { stdio: 'inherit' }).once('close', end))",
  ],
])('a child process that shares the output prints to the cell: %s', async (code) => {
  const { published } = await kernel.execute(
    `import { execSync, spawnSync, execFileSync, spawn } from 'node:child_process';\n${code};\nnull`,
  );
  const texts = streams(published).map(({ content: { name, text } }) => `${name} ${text}`);
  expect(texts.sort()).toEqual(['stderr err\n', 'stdout out\n']);
});

test('a child process that fails says so as ever', async () => {
  const { published, reply } = await kernel.execute(
    "require('node:child_process').execSync('echo out; exit 3', { stdio: 'inherit' })",
  );
  expect(printed(published)).toBe('out\n');
  expect(reply).toMatchObject({ status: 'error', evalue: 'Command failed: echo out; exit 3' });
});
