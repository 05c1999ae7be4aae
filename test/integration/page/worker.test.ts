import { expect, test, vi } from 'vitest';
import { browserPath } from '../../support/browser.mjs';
import { type Answered, type WorkerPage, workerPage } from '../../support/worker-page.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const inBrowser = test.runIf(browserPath);
const inEnglish = "import { setLanguage } from 'kernel-lib';\nsetLanguage('en');";
const inKorean = "import { setLanguage } from 'kernel-lib';\nsetLanguage('ko');";

/** The contents of a cell's outputs of a type. */
function contents({ outputs }: Answered, type: string): readonly Readonly<Record<string, unknown>>[] {
  return outputs.filter(({ output }) => output === type).map(({ content }) => content);
}

function printed(answered: Answered): string {
  return contents(answered, 'stream')
    .map(({ text }) => text)
    .join('');
}

function faults(answered: Answered): readonly unknown[] {
  return contents(answered, 'error').map(({ evalue }) => evalue);
}

async function started(): Promise<WorkerPage> {
  const page = await workerPage();
  await page.ask({ type: 'run', source: inEnglish });
  return page;
}

inBrowser('cells share their names, are checked, and print as Node does', async () => {
  const page = await started();
  const run = (source: string) => page.ask({ type: 'run', source });
  await run('const xs: number[] = [1, 2, 3];');
  expect(printed(await run("console.log('xs', xs, { a: 'b' }, '%');\nconsole.error(1n);"))).toBe(
    "xs [ 1, 2, 3 ] { a: 'b' } %\n1n\n",
  );
  expect(contents(await run('xs.map((x) => x * 2)'), 'execute_result')).toMatchObject([
    { data: { 'text/plain': '[ 2, 4, 6 ]' } },
  ]);
  expect(faults(await run('const n: number = xs;'))).toEqual([
    "1:7 - TS2322: Type 'number[]' is not assignable to type 'number'.",
  ]);
  const thrown = await run(
    'function f() {\n  return xs.missing.length;\n}\nf();'.replace('xs.missing', '(xs as any).missing'),
  );
  expect(contents(thrown, 'error')[0].traceback).toContain('called from:');
});

inBrowser.each([
  ['a module of Node', "import { readFileSync } from 'node:fs';\nreadFileSync('a');", 'node:fs', 'node:fs'],
  ['a package', "import * as tf from '@tensorflow/tfjs';\ntf;", '@tensorflow/tfjs', '@tensorflow/tfjs'],
  ['import() of it', "await import('node:fs');", 'node:fs', 'node:fs'],
  ['what only Node can do', "import { download } from 'kernel-lib';\ndownload;", 'download', 'download'],
  [
    'TensorFlow',
    "import { loadTensorFlow } from 'kernel-lib/tensorflow';\nawait loadTensorFlow();",
    'loadTensorFlow',
    '@tensorflow/tfjs',
  ],
])('%s is refused by its name, in one sentence of each language', async (_, source, where, name) => {
  const page = await started();
  for (const [language, word] of [
    [inEnglish, 'JupyterLab'],
    [inKorean, '주피터랩'],
  ]) {
    await page.ask({ type: 'run', source: language });
    const [fault, ...others] = faults(await page.ask({ type: 'run', source })) as readonly string[];
    expect(others).toEqual([]);
    expect(fault.startsWith(`${where}: `)).toBe(true);
    expect(fault).toContain(name);
    expect(fault).toContain(word);
    expect(fault).not.toContain('\n');
  }
});

inBrowser('a cell is a module of its own, and its faults are found in it', async () => {
  const page = await started();
  const run = (source: string) => page.ask({ type: 'run', source });
  await run(
    "/** @module halves */\nexport const half = (n: number) => n / 2;\nexport function fail(): never {\n  throw new RangeError('far');\n}",
  );
  expect(printed(await run("import { fail, half } from './halves';\nconsole.log(half(3));"))).toBe('1.5\n');
  const [fault] = contents(await run('fail();'), 'error');
  expect(JSON.stringify(fault.traceback)).toContain('halves');
  expect(faults(await run("import { half as other } from './halves';\nother('a');"))[0]).toContain('TS2345');
  await run('/** @module halves */\nexport const half = (n: number) => n / 4;');
  expect(printed(await run("import { half as quarter } from './halves';\nconsole.log(quarter(2));"))).toBe('0.5\n');
});

inBrowser('a cell that waits is stopped, and the next one has its names', async () => {
  const page = await started();
  const id = await page.begin({
    type: 'run',
    source:
      "let turns = 0;\nconsole.log('begun');\nwhile (true) {\n  turns++;\n  await new Promise((go) => setTimeout(go, 1));\n}",
  });
  await page.output(id);
  await page.ask({ type: 'stop' });
  expect(contents(await page.answer(id), 'error')).toMatchObject([{ ename: 'Interrupted' }]);
  expect(contents(await page.ask({ type: 'run', source: 'turns > 0' }), 'execute_result')).toHaveLength(1);
});

inBrowser('training ends at the first stop behind its batch, and gives what it came to', async () => {
  const page = await started();
  const source = `import { dense, fit, random, sequential, tensor } from 'kernel-lib';
const model = sequential([dense({ units: 2, activation: 'softmax' })]).build([2], random(1));
const some = { x: tensor([0, 1, 1, 0], [2, 2]), y: tensor([0, 1], [2]) };
const logs = await fit(model, some, { epochs: 1_000_000, onBatchEnd: ({ batch }) => batch === 1 && console.log('batch') });
logs.length > 0 && logs.length < 1_000_000`;
  const id = await page.begin({ type: 'run', source });
  await page.output(id);
  await page.ask({ type: 'stop' });
  const answered = await page.answer(id);
  expect(faults(answered)).toEqual([]);
  expect(contents(answered, 'execute_result')).toMatchObject([{ data: { 'text/plain': 'true' } }]);
});

inBrowser('an immediate is not held back as timers are, and can be taken back', async () => {
  const page = await started();
  const source = `const turn = () => new Promise<void>((go) => setImmediate(go));
const begin = performance.now();
for (let i = 0; i < 1000; i++) await turn();
const taken = setImmediate(() => console.log('never'));
clearImmediate(taken);
await turn();
console.log(performance.now() - begin < 2000);`;
  expect(printed(await page.ask({ type: 'run', source }))).toBe('true\n');
});

inBrowser('a rejection that nobody waits for is told under its cell', async () => {
  const page = await started();
  const answered = await page.ask({ type: 'run', source: "void Promise.reject(new Error('lost'));" });
  expect(faults(answered)).toEqual(['lost']);
});

inBrowser('names are completed, and explained with their docstrings', async () => {
  const page = await started();
  await page.ask({
    type: 'run',
    source: "import { conv2d } from 'kernel-lib';\nconst layer = conv2d({ filters: 1, kernelSize: 3 });",
  });
  const { last: completed } = await page.ask({ type: 'complete', source: 'layer.outp', position: 10 });
  expect(completed).toMatchObject({ type: 'completed', start: 6, end: 10, matches: [{ name: 'outputShape' }] });
  const { last: inspected } = await page.ask({ type: 'inspect', source: 'conv2d', position: 3 });
  expect(inspected).toMatchObject({ found: { 'text/plain': expect.stringContaining('filters') } });
  expect(JSON.stringify(inspected)).toMatch(/output/i);
});

inBrowser('node:assert/strict holds what it holds in Node', async () => {
  const page = await started();
  const source = `import * as assert from 'node:assert/strict';
assert.deepEqual(new Map([[1, { a: [1, NaN] }]]), new Map([[1, { a: [1, NaN] }]]));
assert.notDeepEqual([1, 2], [1, '2']);
assert.notDeepEqual(new Float32Array([1]), [1]);
assert.throws(() => { throw new RangeError('far'); }, /far/);
assert.throws(() => { throw new RangeError('far'); }, RangeError);
assert.throws(() => { throw new RangeError('far'); }, { message: 'far' });
await assert.rejects(Promise.reject(new Error('no')), /no/);
assert.ok(1);
assert.equal(1, 2);`;
  expect(faults(await page.ask({ type: 'run', source }))).toEqual([
    'Expected values to be strictly equal:\n\n1 !== 2\n',
  ]);
});

inBrowser(
  'a cell reaches no address: the policy of the page refuses it, whether or not there is a network',
  async () => {
    const page = await started();
    const source = `const self = globalThis as any;
await new Promise((refused) => {
  self.addEventListener('securitypolicyviolation', ({ violatedDirective }) => refused(violatedDirective));
  self.fetch('https://example.org/').catch(() => {});
})`;
    expect(contents(await page.ask({ type: 'run', source }), 'execute_result')).toMatchObject([
      { data: { 'text/plain': "'connect-src'" } },
    ]);
    expect([...page.protocols].sort()).toEqual(['blob:', 'file:']);
  },
);
