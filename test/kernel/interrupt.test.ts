import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Answer, Client } from './client.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let kernel: Client;

beforeEach(async () => {
  kernel = new Client();
  await kernel.ready();
});

afterEach(() => kernel.close());

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
  const { reply } = await interrupted(
    "await null;\nsetTimeout(() => console.log('waits'), 100);\nawait new Promise(() => {});",
  );
  expect(reply).toMatchObject({ status: 'error', ename: 'Interrupted' });
});
