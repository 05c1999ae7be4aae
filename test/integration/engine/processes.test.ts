import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { documentNetworks } from '../../support/document-networks.mjs';
import { rooms } from '../../support/rooms.mjs';

vi.setConfig({ testTimeout: 60_000 });

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** The documents' second MNIST model. */
const second = documentNetworks['MNIST example 2'];
const beginning = `
import { writeSync } from 'node:fs';
import * as lib from '${await rooms()}';
const { runningEngine } = lib;
const network = lib.sequential((${second.layers})(lib));
const { train } = lib.mnist();
const rows = (count) => Int32Array.from({ length: count }, (_, row) => row);
const digits = (count) => ({ x: lib.takeRows(train.x, rows(count)), y: lib.takeRows(train.y, rows(count)) });
const built = () => network.build([28, 28, 1], lib.random(1));
const say = (told) => writeSync(3, JSON.stringify(told) + '\\n');
`;

/** A program of its own that says things line by line. */
function program(code: string, options: readonly string[] = []) {
  const child = spawn(process.execPath, [...options, '--input-type=module', '-'], {
    cwd: root,
    stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
  });
  const [stdin, , stderr, told] = child.stdio as unknown as [Writable, null, Readable, Readable];
  let [output, errors] = ['', ''];
  stderr.on('data', (chunk) => {
    errors += chunk;
  });
  told.on('data', (chunk) => {
    output += chunk;
    child.emit('said');
  });
  stdin.end(beginning + code);
  const ended = once(child, 'close').then(([status, signal]) => ({ status: status ?? signal, errors }));
  return {
    child,
    ended,
    said: () =>
      output
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line)),
  };
}

test('a program that has trained ends by itself, though its threads are there', async () => {
  const { ended, said } = program(`
    await lib.fit(built(), digits(64));
    const { threads, workers } = runningEngine('auto');
    say({ threads, workers: workers.length });
  `);
  expect(await ended).toEqual({ status: 0, errors: '' });
  const [{ threads, workers }] = said();
  expect(workers).toBe(threads - 1);
});

test.each([
  ['in the middle of an epoch', 0],
  ['while it looks at what was kept back', 0.9],
])('Ctrl-C ends training %s within a second, with what was learned', async (_, validationSplit) => {
  const { child, ended, said } = program(`
    const model = built();
    const before = lib.evaluate(model, digits(200)).loss;
    let batches = 0;
    const batchSize = 128;
    const history = await lib.watchedFit(model, digits(2000), {
      epochs: 10000, batchSize, validationSplit: ${validationSplit},
      onBatchEnd({ batch, batches: all }) {
        batches++;
        if (batches === all) say('deep in it');
      },
    });
    say({ batches, epochs: history.length, before, after: lib.evaluate(model, digits(200)).loss });
  `);
  while (said().length === 0) await once(child, 'said');
  const interrupted = performance.now();
  child.kill('SIGINT');
  while (said().length < 2) await once(child, 'said');
  const seconds = (performance.now() - interrupted) / 1000;
  const [, { batches, before, after }] = said();
  expect(seconds).toBeLessThan(1);
  expect(batches).toBeGreaterThan(0);
  expect(after).toBeLessThan(before);
  expect(await ended).toEqual({ status: 0, errors: '' });
});

test('models that nobody holds any more give their memory back', async () => {
  const { ended, said } = program(
    `
    const turn = () => new Promise((resolve) => setImmediate(resolve));
    const used = () => runningEngine('auto').memory.used;
    async function swept(least) {
      for (let turns = 0; turns < 20 && used() > least; turns++) {
        gc();
        await turn();
      }
      return used();
    }
    const few = digits(64);
    // The arena of a step is kept for the next one: as large as any of the steps below needs.
    await (async () => {
      const first = built();
      await lib.fit(first, few);
      lib.predict(first, few.x);
    })();
    const empty = await swept(0);
    const most = await (async () => {
      const models = [];
      for (let i = 0; i < 5; i++) {
        const model = built();
        await lib.fit(model, few);
        models.push(model);
      }
      return used() + 0 * models.length;
    })();
    const kept = built();
    const predicted = lib.predict(kept, few.x).data;
    const after = await swept(empty);
    const again = lib.predict(kept, few.x).data;
    say({ empty, most, after, same: predicted.every((each, i) => each === again[i]) });
  `,
    ['--expose-gc'],
  );
  expect(await ended).toEqual({ status: 0, errors: '' });
  const [{ empty, most, after, same }] = said();
  const weights = 4 * 121_930;
  // Each model holds its weights and Adam's two memories of them.
  expect(most - empty).toBeGreaterThan(5 * 3 * weights);
  expect(after - empty).toBeLessThan(1.1 * weights);
  expect(same).toBe(true);
});
