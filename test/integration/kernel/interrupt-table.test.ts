import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Answer, Client } from './client.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** Both ways to press the stop button; Windows has no signal. */
const ways = process.platform === 'win32' ? (['message'] as const) : (['signal', 'message'] as const);
const each = <Row extends readonly unknown[]>(rows: readonly Row[]) =>
  ways.flatMap((way) => rows.map((row) => [way, ...row] as const));

let kernel: Client;

beforeAll(async () => {
  kernel = new Client();
  await kernel.ready();
  const { reply } = await kernel.execute(`const kept = 'kept';
    let steps = 0;
    function spin() { for (;;) steps++; }
    const forever = new Promise<never>(() => {});
    const sleep = (time: number) => new Promise<void>((go) => setTimeout(go, time));`);
  expect(reply).toMatchObject({ status: 'ok' });
});

afterAll(() => kernel.close());

/** The answer of a cell that is interrupted once it has printed. */
async function interrupted(way: 'signal' | 'message', code: string): Promise<Answer> {
  const id = kernel.begin(code);
  await kernel.message('stream', id);
  await kernel.interruptBy(way);
  return kernel.answer(id);
}

async function result(code: string): Promise<unknown> {
  const { published } = await kernel.execute(code);
  return (published.at(-1)?.content.data as Record<string, string> | undefined)?.['text/plain'] ?? published;
}

/** Fails when something of a cell that was answered goes on while the kernel has all the time for it. */
async function expectNothingBehind(id: string): Promise<void> {
  const heard = kernel.messages.length;
  const before = await result('steps');
  expect(await result('await sleep(300);\nsteps')).toBe(before);
  expect(kernel.messages.slice(heard).filter(({ parent }) => parent === id)).toEqual([]);
}

const begun = "console.log('begun');";

const rows = [
  ['a loop before an await', `${begun} for (;;) steps++;`],
  ['a loop after an await', `await null; ${begun} for (;;) steps++;`],
  ['a loop after a turn', `await sleep(1); ${begun} for (;;) steps++;`],
  ['a loop of awaits', `${begun} for (;;) { steps++; await null; }`],
  ['a loop of turns', `${begun} for (;;) { steps++; await sleep(1); }`],
  ['a loop of immediates', `${begun} for (;;) { steps++; await new Promise((go) => setImmediate(go)); }`],
  [
    'a loop that reads a file',
    `const { readFile } = require('node:fs/promises');
    ${begun} for (;;) { steps++; await readFile('package.json').catch(() => {}); }`,
  ],
  ['a loop in a function of an earlier cell', `${begun} spin();`],
  ['a loop in a callback of an array', `${begun} [1].forEach(() => { for (;;) steps++; });`],
  ['a callback of an array in a loop', `${begun} for (;;) [1, 2, 3].map((x) => x + steps++);`],
  ['a loop in a timer', `setTimeout(() => { ${begun} for (;;) steps++; });\nawait forever;`],
  [
    'a loop in a listener',
    `const { EventEmitter } = require('node:events');
    const emitter = new EventEmitter().on('go', () => { ${begun} for (;;) steps++; });
    setImmediate(() => emitter.emit('go'));
    await forever;`,
  ],
  [
    'promises that call each other',
    `${begun} const again = (): unknown => Promise.resolve().then(() => { steps++; return again(); });\nagain();\nawait forever;`,
  ],
  [
    'a recursion without an end',
    `${begun} const down = (n: number): void => { steps++; try { down(n + 1); } finally { down(n + 1); } };\ndown(0);`,
  ],
  ['a pending await', `${begun} await forever;`],
  ['an interval', `setInterval(() => { steps++; console.log('tick'); }, 5);\nawait forever;`],
  [
    'timers that begin each other',
    `const next = () => { steps++; console.log('tick'); setTimeout(next, 5); };\nnext();\nawait forever;`,
  ],
  ['a timer of a function that is not of a cell', `${begun} setTimeout(console.log, 100, 'late');\nawait forever;`],
  ['a loop that catches what it can', `${begun} for (;;) { try { for (;;) steps++; } catch {} }`],
] as const;

test.each(each(rows))(
  'an interrupt by %s ends %s, keeps what was there, and leaves no work behind',
  async (way, _, code) => {
    const { id, reply } = await interrupted(way, code);
    expect(reply).toMatchObject({ status: 'error', ename: 'Interrupted' });
    expect(await result('kept')).toBe("'kept'");
    await expectNothingBehind(id);
  },
);

test.each(each([[]]))('an interrupt by %s keeps what the cell had declared, and its types', async (way) => {
  await interrupted(way, `const half: number = 4;\n${begun}\nfor (;;);\nconst never = 5;`);
  expect(await result('half.toFixed(1)')).toBe("'4.0'");
  const { reply } = await kernel.execute('const wrong: string = half;');
  expect(reply).toMatchObject({ ename: 'TypeScriptError' });
});

// An epoch of this takes a good part of a second.
const learning = `import { conv2d, dense, evaluate, fit, flatten, mnist, random, sequential, watchedFit } from 'kernel-lib';
  const examples = mnist().train;
  const layers = [conv2d({ filters: 8, kernelSize: 3 }), flatten(), dense({ units: 10, activation: 'softmax' })];
  const model = sequential(layers).build([28, 28, 1], random(1));
  const before = evaluate(model, examples).loss;
  const options = {
    epochs: 1e6,
    onBatchEnd: () => void steps++,
    onEpochEnd: ({ epoch }: { epoch: number }) => { if (epoch === 1) console.log('learning'); },
  };`;

test.each(each([['fit'], ['watchedFit']]))('an interrupt by %s ends %s with what was learned', async (way, name) => {
  expect((await kernel.execute(learning)).reply).toMatchObject({ status: 'ok' });
  const { id, reply } = await interrupted(way, `const h = await ${name}(model, examples, options);`);
  expect(reply).toMatchObject({ status: 'ok' });
  expect(
    await result('h.length >= 1 && h.length < 1e6 && h.every(({ epoch, loss }, i) => epoch === i + 1 && loss > 0)'),
  ).toBe('true');
  expect(await result('evaluate(model, examples).loss < before')).toBe('true');
  await expectNothingBehind(id);
});

test.each(each([['fit']]))('a second interrupt by %s ends a cell that begins %s again', async (way, name) => {
  await kernel.execute(learning);
  const again = kernel.begin(`for (let time = 0; time < 2; time++) {
    await ${name}(model, examples, { ...options, onEpochEnd: ({ epoch }) => { if (epoch === 1) console.log('time', time); } });
  }
  await forever;`);
  for (const time of [0, 1]) {
    await kernel.until(() =>
      kernel.messages.find(({ parent, content }) => parent === again && content.text === `time ${time}\n`),
    );
    await kernel.interruptBy(way);
  }
  expect((await kernel.answer(again)).reply).toMatchObject({ status: 'error', ename: 'Interrupted' });
  await expectNothingBehind(again);
});

test.each(each([[]]))('an interrupt by %s ends the training of another library, which can train again', async (way) => {
  const { reply: made } = await kernel.execute(`import * as tf from '@tensorflow/tfjs';
    const net = tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [1] })] });
    net.compile({ optimizer: 'sgd', loss: 'meanSquaredError' });
    const ones = tf.ones([64, 1]);`);
  expect(made).toMatchObject({ status: 'ok' });
  const { id, reply } = await interrupted(
    way,
    `await net.fit(ones, ones, { epochs: 1e6, verbose: 0, callbacks: { onEpochEnd: (epoch) => { steps++; if (epoch === 3) ${begun} } } });`,
  );
  expect(reply).toMatchObject({ status: 'error', ename: 'Interrupted' });
  await expectNothingBehind(id);
  expect(await result('(await net.fit(ones, ones, { epochs: 2, verbose: 0 })).epoch')).toBe('[ 0, 1 ]');
});

test.each(
  each([
    ['before an await', ''],
    ['after an await', 'await null; '],
  ]),
)('twenty interrupts by %s end a flood of output %s, and never the kernel', async (way, _, first) => {
  for (let time = 0; time < 20; time++) {
    const { reply } = await interrupted(way, `${first}while (true) console.log('x');`);
    expect(reply).toMatchObject({ status: 'error', ename: 'Interrupted' });
    kernel.forget();
  }
  expect(await result('kept')).toBe("'kept'");
});

const native = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 8000);';

test.each(each([['native code', native]]))(
  'after an interrupt by %s the learner is told that %s cannot be stopped',
  async (way, _, code) => {
    const id = kernel.begin(`${begun} ${code}\nfor (;;);`);
    await kernel.message('stream', id);
    await kernel.interruptBy(way);
    const said = await kernel.until(() =>
      kernel.messages.find(
        ({ type, parent, content }) => type === 'stream' && parent === id && content.name === 'stderr',
      ),
    );
    expect(said.content.text).toMatch(/restart the kernel/);
    expect(kernel.messages.some(({ type, parent }) => type === 'execute_reply' && parent === id)).toBe(false);
    expect((await kernel.answer(id)).reply).toMatchObject({ status: 'error', ename: 'Interrupted' });
  },
);

test.skipIf(process.platform === 'win32').each(each([[]]))(
  'an interrupt by %s ends a program that a cell waits for',
  async (way) => {
    const id = kernel.begin("require('node:child_process').spawnSync('sleep', ['60']);\nfor (;;);");
    // A signal from before the program is there does not reach it.
    await vi.waitFor(() => execFileSync('pgrep', ['-P', `${kernel.pid}`, 'sleep']), { timeout: 30_000 });
    await kernel.interruptBy(way);
    const { reply } = await kernel.answer(id);
    expect(reply).toMatchObject({ status: 'error', ename: 'Interrupted' });
  },
);

// Its types take the compiler a good while.
const hard = `type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
  type Number4 = \`\${Digit}\${Digit}\${Digit}\${Digit}\`;
  const same = (x: Number4) => x as Exclude<Number4, '0000'> | '0000';
  type Less0 = Number4;
${Array.from({ length: 300 }, (_, i) => `  type Less${i + 1} = Exclude<Less${i}, '${1000 + i}'>;`).join('\n')}
  const less = (x: Less300): Number4 => x;`;

test.each(each([[]]))(
  'an interrupt by %s while the types of a cell are checked ends it before it runs',
  async (way) => {
    const id = kernel.begin(`${hard}\n${begun}`);
    await kernel.message('execute_input', id);
    await kernel.interruptBy(way);
    const { reply, published } = await kernel.answer(id);
    expect(reply).toMatchObject({ status: 'error', ename: 'Interrupted' });
    // Where the check takes its time, the learner is told so, on stderr.
    const own = published.filter(({ content }) => content.name !== 'stderr');
    expect(own.map(({ type }) => type)).toEqual(['execute_input', 'error']);
  },
);

test.each(each([[]]))('an interrupt by %s while nothing runs does nothing', async (way) => {
  await kernel.execute("const hear = () => console.log('heard');\nprocess.on('SIGINT', hear);");
  const before = kernel.messages.length;
  const heard = () => kernel.messages.slice(before).filter(({ content }) => content.text === 'heard\n');
  for (let time = 1; time <= 5; time++) {
    await kernel.interruptBy(way);
    await kernel.until(() => heard().length === time || undefined);
    const { reply } = await kernel.execute('await sleep(1);\nfor (let i = 0; i < 10; i++);');
    expect(reply).toMatchObject({ status: 'ok' });
  }
  await kernel.execute("process.off('SIGINT', hear);");
});

test.each(
  each([
    ['loops', 'for (;;);'],
    ['waits', 'await forever;'],
  ]),
)('two interrupts by %s end a cell that %s, and not the next one', async (way, _, rest) => {
  const id = kernel.begin(`${begun} ${rest}`);
  await kernel.message('stream', id);
  await Promise.all([kernel.interruptBy(way), kernel.interruptBy(way)]);
  expect((await kernel.answer(id)).reply).toMatchObject({ status: 'error', ename: 'Interrupted' });
  await kernel.ask('kernel_info_request', {}, 'control');
  expect((await kernel.execute('for (let i = 0; i < 1e6; i++);\nawait sleep(300);')).reply).toMatchObject({
    status: 'ok',
  });
});

test.each(
  each([
    [true, 'aborted'],
    [false, 'ok'],
  ]),
)(
  'an interrupt by %s while cells wait with stop_on_error %s: they are %s, as with ipykernel',
  async (way, stopOnError, status) => {
    const ids = [`${begun} for (;;);`, '1', '2'].map((code) => kernel.begin(code, stopOnError));
    await kernel.message('stream', ids[0]);
    await kernel.interruptBy(way);
    const answers = await Promise.all(ids.map((id) => kernel.answer(id)));
    expect(answers.map(({ reply }) => reply.status)).toEqual(['error', status, status]);
  },
);
