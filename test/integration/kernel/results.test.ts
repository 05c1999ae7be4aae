import { expect, test } from 'vitest';
import type { Answer } from './client.ts';
import { runningKernel } from './running-kernel.ts';

const kernel = runningKernel();

/** What each output of a cell is, with the MIME types of its data. */
function outputs({ published }: Answer): readonly string[] {
  return published.slice(1).map(({ type, content }) => `${type} ${Object.keys(content.data ?? {}).join(' ')}`.trim());
}

async function resultText(code: string): Promise<string | undefined> {
  const { published } = await kernel.execute(code);
  const result = published.find(({ type }) => type === 'execute_result');
  return (result?.content.data as Record<string, string> | undefined)?.['text/plain'];
}

const shownBy = (method: string) => `({ a: 1, ${method} })`;

test.each([
  ['a method', "[Symbol.for('Jupyter.display')]() { return { 'text/html': '<b>a</b>', 'text/plain': 'a' }; }"],
  [
    'one that takes its time',
    "async [Symbol.for('Jupyter.display')]() { return { 'text/html': '<b>a</b>', 'text/plain': 'a' }; }",
  ],
])('a value that says by %s what it is to a front end is shown so', async (_, method) => {
  const { published, reply } = await kernel.execute(shownBy(method));
  expect(published.at(-1)?.content).toMatchObject({ data: { 'text/html': '<b>a</b>', 'text/plain': 'a' } });
  expect(published.at(-1)?.type).toBe('execute_result');
  expect(published.at(-1)?.content.execution_count).toBe(reply.execution_count);
});

test('a rich value without a text has the one that any value has', async () => {
  const code = shownBy("[Symbol.for('Jupyter.display')]() { return { 'text/html': '<b>a</b>' }; }");
  expect(await resultText(code)).toContain('a: 1');
});

test.each([
  ['throws', "[Symbol.for('Jupyter.display')]() { throw new RangeError('no picture'); }", 'RangeError', 'no picture'],
  [
    'rejects',
    "async [Symbol.for('Jupyter.display')]() { throw new RangeError('no picture'); }",
    'RangeError',
    'no picture',
  ],
  ['gives a number', "[Symbol.for('Jupyter.display')]() { return 3; }", 'TypeError', /MIME/],
  ['gives what cannot be sent', "[Symbol.for('Jupyter.display')]() { return { 'a/b': 3n }; }", 'TypeError', /BigInt/],
])('a value whose method %s is an error of the cell, and shown as text', async (_, method, ename, evalue) => {
  const answer = await kernel.execute(shownBy(method));
  expect(outputs(answer)).toEqual(['execute_result text/plain', 'error']);
  expect(answer.reply).toMatchObject({ status: 'error', ename, evalue: expect.stringMatching(evalue) });
});

test('a method that never gives anything can be interrupted', async () => {
  const id = kernel.begin(
    shownBy("[Symbol.for('Jupyter.display')]() { console.log('begun'); return new Promise(() => {}); }"),
  );
  await kernel.message('stream', id);
  kernel.interrupt();
  expect((await kernel.answer(id)).reply).toMatchObject({ status: 'error', ename: 'Interrupted' });
});

const picture = 'application/vnd.plotly.v1+json image/svg+xml text/plain';

test.each([
  [
    'a chart',
    "lineChart({ x: { label: 'a' }, y: { label: 'b' }, series: [{ name: 's', values: [1, 2] }] })",
    [`execute_result ${picture}`],
  ],
  [
    'a chart with a caption',
    "grid([[1, 2], [3, 4]], { caption: 'look' })",
    [`execute_result ${picture}`, 'display_data text/html'],
  ],
  ['a table', "table({ columns: ['a'], rows: [[1]] })", ['execute_result text/html text/plain']],
  [
    'an explanation',
    'explain(conv2d({ filters: 3, kernelSize: 3 }), [8, 8, 1])',
    ['execute_result text/html text/plain', `display_data ${picture}`, 'display_data text/html'],
  ],
  ['a layer', 'conv2d({ filters: 3, kernelSize: 3 })', ['execute_result text/plain']],
  ['a tensor', 'zeros([2, 2])', ['execute_result text/plain']],
])('%s of the library as the last expression draws itself as display does', async (_, code, expected) => {
  await kernel.execute("import { conv2d, display, explain, grid, lineChart, table, zeros } from 'kernel-lib';");
  const drawn = await kernel.execute(code);
  expect(outputs(drawn)).toEqual(expected);
  const displayed = await kernel.execute(`display(${code})`);
  expect(outputs(displayed)).toEqual(expected.map((output) => output.replace('execute_result', 'display_data')));
  const data = ({ published }: Answer) => published.slice(1).map(({ content }) => content.data);
  expect(data(displayed)).toEqual(data(drawn));
});

test.each([
  ['tensor([1, 2, 3, 4], [2, 2])', 'tensor [2, 2]: 1, 2, 3, 4'],
  [
    "conv2d({ filters: 3, kernelSize: 3, activation: 'relu' })",
    "conv2d({ filters: 3, kernelSize: 3, activation: 'relu' })",
  ],
  ['dense({ units: 2 }).build([3], Math.random)', 'dense({ units: 2 }) kernel [3, 2] bias [2]'],
  ['sequential([flatten(), dense({ units: 2 })])', 'sequential([\n  flatten(),\n  dense({ units: 2 }),\n])'],
])('%s prints itself', async (code, text) => {
  await kernel.execute("import { conv2d, dense, flatten, sequential, tensor } from 'kernel-lib';");
  expect(await resultText(code)).toBe(text);
});

test.each([
  ['f()', 'Promise\nA value that is not there yet. Write await before it: await f(x)'],
  ['new Promise<never>(() => {})', 'Promise\nA value that is not there yet. Write await before it: await f(x)'],
  ['await f()', '1'],
  ['({ then: 1 })', '{ then: 1 }'],
  ['f(), 2', '2'],
  ["new Error('as a value')", 'Error: as a value'],
])('%s shows %j', async (code, text) => {
  await kernel.execute('async function f(): Promise<number> { return 1; }');
  expect(await resultText(code)).toBe(text);
});

test('long arrays, objects and texts are cut with their length', async () => {
  expect(await resultText('Array.from({ length: 100_000 }, (_, i) => i)')).toContain('99,980 more (100,000 in all)');
  expect(await resultText('Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`k${i}`, i]))')).toContain(
    '(1,000 in all)',
  );
  expect(await resultText("'x'.repeat(100_000)")).toMatch(/99,000 more characters$/);
});

test('tensors, layers and models of TensorFlow show what is in them', async () => {
  await kernel.execute("import * as tf from '@tensorflow/tfjs';\nconst gone = tf.tensor([1]);\ngone.dispose();");
  expect(await resultText('tf.tensor([[1, 2], [3, 4]])')).toBe('Tensor [2, 2] float32: 1, 2, 3, 4');
  expect(await resultText('tf.zeros([10])')).toBe('Tensor [10] float32: 0, 0, 0, 0, 0, 0, …');
  expect(await resultText("tf.tensor(['a', 'b'])")).toBe("Tensor [2] string: 'a', 'b'");
  expect(await resultText('tf.variable(tf.scalar(0.1))')).toBe('Variable [] float32: 0.1');
  expect(await resultText('gone')).toBe('Tensor [1] float32: disposed');
  expect(await resultText("tf.layers.dense({ units: 3, name: 'd' })")).toBe("Dense 'd'");
  const model = "tf.sequential({ name: 'm', layers: [tf.layers.dense({ units: 3, inputShape: [4], name: 'd1' })] })";
  expect(await resultText(model)).toBe(
    "Sequential 'm': [null, 4] → [null, 3], 15 parameters\n  Dense 'd1': [null, 4] → [null, 3], 15 parameters",
  );
});
