import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Answer, Client } from './client.ts';
import { runningKernel } from './running-kernel.ts';

const kernel = runningKernel();

/** The answer of a cell that is interrupted once it has printed. */
async function interrupted(code: string): Promise<Answer> {
  const id = kernel.begin(code);
  await kernel.message('stream', id);
  kernel.interrupt();
  return kernel.answer(id);
}

async function result(code: string): Promise<unknown> {
  const { published } = await kernel.execute(code);
  return (published.at(-1)?.content.data as Record<string, string> | undefined)?.['text/plain'] ?? published;
}

/** Fails when the session has ended, or the stop button no longer stops. */
async function expectStoppable(): Promise<void> {
  for (const code of [turns, waits]) {
    const { reply } = await interrupted(code);
    expect(reply).toMatchObject({ status: 'error', ename: 'Interrupted' });
  }
}

// Printed in a later turn: what comes in the instant in which vm gives the signal back is lost, in Node itself.
const waits = "setTimeout(() => console.log('waits'), 100);\nawait new Promise(() => {});";
const turns = "console.log('turns');\nfor (;;);";

// An epoch of this takes a good part of a second: what is shown of it does not pile up.
const setUp = `import { conv2d, dense, evaluate, flatten, mnist, random, sequential, watchedFit } from 'kernel-lib';
  const examples = mnist().train;
  const layers = [conv2d({ filters: 8, kernelSize: 3 }), flatten(), dense({ units: 10, activation: 'softmax' })];
  const model = sequential(layers).build([28, 28, 1], random(1));
  const before = evaluate(model, examples).loss;
  const options = { epochs: 1e6, onEpochEnd: ({ epoch }: { epoch: number }) => { if (epoch === 1) console.log('learning'); } };`;

test.each([
  ['the first thing awaited', ''],
  ['awaited later', 'await null;\n'],
  ['awaited after a turn', 'await new Promise((go) => setTimeout(go));\n'],
])('the stop button ends watchedFit, %s, with what was learned, and does so again', async (_, first) => {
  expect((await kernel.execute(setUp)).reply).toMatchObject({ status: 'ok' });
  for (const name of ['once', 'again']) {
    const { reply } = await interrupted(`${first}const ${name} = await watchedFit(model, examples, options);`);
    expect(reply).toMatchObject({ status: 'ok' });
    expect(await result(`${name}.length >= 1 && ${name}.length < 1e6`)).toBe('true');
    expect(await result(`${name}.every(({ epoch, loss }, i) => epoch === i + 1 && loss > 0)`)).toBe('true');
  }
  expect(await result('evaluate(model, examples).loss < before')).toBe('true');
  await expectStoppable();
});

test('the stop button pressed again while watchedFit ends interrupts the cell', async () => {
  await kernel.execute(setUp);
  const code = `const press = () => process.kill(process.pid, 'SIGINT');
    await watchedFit(model, examples, { epochs: 1e6, onBatchEnd: press, onEpochEnd: press });
    await new Promise(() => {});`;
  const { reply } = await kernel.execute(code);
  expect(reply).toMatchObject({ status: 'error', ename: 'Interrupted' });
  await expectStoppable();
});

test('watchedFit leaves the listeners that it found', async () => {
  await kernel.execute(setUp);
  await kernel.execute("const heard: string[] = [];\nprocess.once('SIGINT', () => heard.push('mine'));");
  await interrupted('await watchedFit(model, examples, options);');
  expect(await result('heard')).toBe('[]');
  await interrupted(waits);
  expect(await result('heard')).toBe("[ 'mine' ]");
});

test.each([
  ['on', "process.on('SIGINT', hear);"],
  ['once', "process.once('SIGINT', hear);"],
  ['addListener', "process.addListener('SIGINT', hear);"],
  ['prependListener', "process.prependListener('SIGINT', hear);"],
  ['prependOnceListener', "process.prependOnceListener('SIGINT', hear);"],
])('a listener added with %s hears the signal, and the session lives on', async (_, added) => {
  await kernel.execute("const hear = () => console.log('heard');");
  for (const cell of [`${added}\n${waits}`, `await null;\n${added}\n${waits}`]) {
    const { id, reply } = await interrupted(cell);
    expect(reply).toMatchObject({ status: 'error', ename: 'Interrupted' });
    const printed = kernel.messages.filter(({ type, parent }) => type === 'stream' && parent === id);
    expect(printed.map(({ content }) => content.text)).toEqual(['waits\n', 'heard\n']);
    await kernel.execute("process.off('SIGINT', hear);");
  }
  await expectStoppable();
});

test('a listener that a later cell takes off does not come back', async () => {
  await kernel.execute("const heard: number[] = [];\nconst hear = () => heard.push(1);\nprocess.on('SIGINT', hear);");
  await kernel.execute("process.off('SIGINT', hear);");
  await expectStoppable();
  expect(await result('heard.length')).toBe('0');
});

test.each([
  ['adds a listener', "process.once('SIGINT', () => {});"],
  ['takes all listeners off', "process.removeAllListeners('SIGINT');"],
  ['adds one and takes it off', "const hear = () => {};\nprocess.on('SIGINT', hear);\nprocess.off('SIGINT', hear);"],
  ['takes all off and adds one', "process.removeAllListeners('SIGINT');\nprocess.on('SIGINT', () => {});"],
  ['runs code that SIGINT breaks', "require('node:vm').runInThisContext('1', { breakOnSigint: true });"],
])('a cell that %s is stopped in an endless loop and in a wait', async (_, code) => {
  for (const forever of [turns, waits]) {
    const { reply } = await interrupted(`${code}\n${forever}`);
    expect(reply).toMatchObject({ status: 'error', ename: 'Interrupted' });
  }
  await expectStoppable();
});

test('a cell that fails, or does not compile, leaves the stop button as it was', async () => {
  await kernel.execute("process.once('SIGINT', () => {});\nthrow new Error('no');");
  await expectStoppable();
  await kernel.execute("const width: number = 'wide';");
  await expectStoppable();
});

test('signals close together end nothing but the cell', async () => {
  const code = "for (let n = 0; n < 10; n++) process.kill(process.pid, 'SIGINT');\nawait new Promise(() => {});";
  for (const cell of [code, `await null;\n${code}`]) {
    const { reply } = await kernel.execute(cell);
    expect(reply).toMatchObject({ status: 'error', ename: 'Interrupted' });
  }
  await expectStoppable();
});

test('a kernel that has just started hears the first interrupt, however slowly its threads begin', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'slow-threads-'));
  const slow = join(folder, 'slow.cjs');
  const wait = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2000);';
  writeFileSync(slow, `if (!require('node:worker_threads').isMainThread) ${wait}`);
  const fresh = new Client(undefined, { env: { NODE_OPTIONS: `--require=${slow}` } });
  try {
    await fresh.ready();
    const id = fresh.begin(turns);
    await fresh.message('stream', id);
    fresh.interrupt();
    expect((await fresh.answer(id)).reply).toMatchObject({ ename: 'Interrupted' });
  } finally {
    fresh.close();
    rmSync(folder, { recursive: true });
  }
});
