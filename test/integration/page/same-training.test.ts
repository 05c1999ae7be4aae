import { expect, onTestFinished, test, vi } from 'vitest';
import { browsers } from '../../support/browsers.ts';
import { type Answered, openedIn, workerPage } from '../../support/worker-page.ts';

vi.setConfig({ testTimeout: 300_000 });

/** A small training on one thread, and every bit of what it came to. */
const training = `import * as lib from 'kernel-lib';
const next = lib.random(3);
const x = lib.tensor(Array.from({ length: 64 * 64 }, () => next()), [64, 8, 8, 1]);
const y = lib.tensor(Array.from({ length: 64 }, (_, i) => i % 3), [64]);
const network = lib.sequential([
  lib.conv2d({ filters: 4, kernelSize: 3, activation: 'relu' }),
  lib.maxPooling2d({ poolSize: 2 }),
  lib.dropout({ rate: 0.2 }),
  lib.flatten(),
  lib.dense({ units: 3, activation: 'softmax' }),
]);
const model = network.build([8, 8, 1], lib.random(1));
const [log] = await lib.fit(model, { x, y }, { epochs: 1, batchSize: 16, optimizer: lib.adam(), random: lib.random(5) });
const bits = (values: ArrayLike<number>) => Array.from(new Uint32Array(Float32Array.from(values).buffer)).reduce((hash, each) => Math.imul(hash ^ each, 16777619) >>> 0, 2166136261);
console.log(log.loss, ...model.params.map(({ value }) => bits(value.data)));`;

function printed({ outputs }: Answered): string {
  return outputs.map(({ content }) => content.text ?? content.evalue).join('');
}

async function inNode(): Promise<string> {
  const code = training.replace(/^import.*\n/, '').replace(': ArrayLike<number>', '');
  const lines: string[] = [];
  const AsyncFunction = (async () => {}).constructor as new (
    ...parts: string[]
  ) => (...given: unknown[]) => Promise<void>;
  await new AsyncFunction('lib', 'console', code)(await import('kernel-lib'), {
    log: (...values: unknown[]) => lines.push(`${values.join(' ')}\n`),
  });
  return lines.join('');
}

test.for(browsers)(
  'a training comes to the same bits in Node and in $name',
  async ({ isInstalled, launch }, { skip }) => {
    skip(!isInstalled);
    const there = await inNode();
    expect(there).toMatch(/^\d\.\d+( \d+){4}\n$/);
    const browser = await launch();
    onTestFinished(() => browser.close());
    const page = await workerPage((file) => openedIn(browser, file));
    expect(printed(await page.ask({ type: 'run', source: training }))).toBe(there);
    expect([...page.protocols].filter((protocol) => !['blob:', 'file:'].includes(protocol))).toEqual([]);
  },
);
