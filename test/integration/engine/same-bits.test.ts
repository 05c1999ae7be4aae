import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { type OutputOptions, rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { mnist } from '../../../kernel-lib/data/sets/mnist.ts';
import { browserPath, browser as startBrowser } from '../../support/browser.mjs';
import { newestNode, newestVersion } from '../../support/newest-node.ts';
import { type Digits, type Trained, trained } from './trained.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** The first digits of the training set. */
function digits(count: number): Digits {
  const { x, y } = mnist().train;
  return {
    pixels: Array.from(x.data.subarray(0, count * 28 * 28), (pixel) => Math.round(255 * pixel)),
    labels: [...y.data.subarray(0, count)],
  };
}

/** Two epochs of 25 steps. */
const many = digits(400);
/** Two epochs of 2 steps, for the readable operations. */
const few = digits(32);
const newest = await newestNode();
let one: Trained;
/** `trained` and all that it needs, as a script for a page, where it is called `engine`, and as a module for Node. */
let script: string;
let module: string;

beforeAll(async () => {
  one = await trained(many, 1);
  script = await bundled('browser', { format: 'iife', name: 'engine' });
  module = await bundled('node', { format: 'esm' });
});

async function bundled(platform: 'browser' | 'node', options: OutputOptions): Promise<string> {
  const bundle = await rolldown({ input: join(import.meta.dirname, 'trained.ts'), platform });
  const { output } = await bundle.generate(options);
  return output[0].code;
}

test('a class sees one curve: 50 steps go down, and nothing of them is left to chance', async () => {
  expect(one.losses.length).toBe(4 * 50);
  for (const end of [50, 100, 150, 200]) {
    expect(one.losses.slice(end - 10, end).reduce((sum, loss) => sum + loss, 0) / 10).toBeLessThan(1);
  }
  expect(one.threads).toBe(1);
  expect((await trained(few, 1)).hash).not.toBe(one.hash);
});

test.each([2, 3])('%i threads come to the same bits as one', async (threads) => {
  expect(await trained(many, threads)).toEqual({ ...one, threads });
});

describe.skipIf(!newest)(`the newest Node (${newestVersion})`, () => {
  test.each([1, 2, 3])('with %i threads comes to the same bits', (threads) => {
    const call = `trained(${JSON.stringify(many)}, ${threads}).then((all) => console.log(JSON.stringify(all)))`;
    const { stdout, stderr } = spawnSync(newest as string, ['--input-type=module', '-'], {
      input: `${module};${call}`,
      encoding: 'utf8',
    });
    expect(JSON.parse(stdout || `"${stderr}"`)).toEqual({ ...one, threads });
  });

  test.runIf(process.arch === 'x64')('comes to them by eight numbers, too', () => {
    const call = `trained(${JSON.stringify(many)}, 2, true).then((all) => console.log(JSON.stringify(all)))`;
    const { stdout, stderr } = spawnSync(newest as string, ['--input-type=module', '-'], {
      input: `${module};${call}`,
      encoding: 'utf8',
    });
    expect(JSON.parse(stdout || `"${stderr}"`)).toEqual({ ...one, threads: 2, wide: true });
  });
});

describe.skipIf(!browserPath)('in a browser', () => {
  const isolated = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
  const server = createServer(({ url }, response) => {
    response.writeHead(200, { 'content-type': 'text/html', ...(url === '/isolated' && isolated) });
    response.end('<!doctype html><title>engine</title>');
  });
  const folder = mkdtempSync(join(tmpdir(), 'engine-'));
  let address: string;
  let chromium: Browser;

  beforeAll(async () => {
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    writeFileSync(join(folder, 'page.html'), '<!doctype html><title>engine</title>');
    chromium = await startBrowser();
  });
  afterAll(async () => {
    await chromium?.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Trains in a worker of a page, after what `before` does there. */
  async function inWorker(page: string, work: readonly [Digits, threads?: number], before = ''): Promise<Trained> {
    const opened = await chromium.newPage();
    await opened.goto(page);
    const answer = 'onmessage = async ({ data }) => postMessage(await engine.trained(...data))';
    const code = JSON.stringify(`${before}; ${script}; ${answer}`);
    const found = await opened.evaluate<Trained>(`new Promise((resolve, reject) => {
      const worker = new Worker(URL.createObjectURL(new Blob([${code}], { type: 'text/javascript' })));
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(${JSON.stringify(work)});
    })`);
    await opened.close();
    return found;
  }

  test.each([1, 2, 3])('a page by itself, with %i threads, comes to the same bits', async (threads) => {
    expect(await inWorker(`${address}/isolated`, [many, threads])).toEqual({ ...one, threads });
  });

  test('a page among others comes to them on one thread', async () => {
    expect(await inWorker(`${address}/`, [many, 3])).toEqual(one);
  });

  test('a page opened from a folder comes to them on one thread', async () => {
    expect(await inWorker(pathToFileURL(join(folder, 'page.html')).href, [many, 3])).toEqual(one);
  });

  test('without WebAssembly that computes by four the readable operations train, and come to what they come to here', async () => {
    const without = 'WebAssembly.validate = () => false';
    const inPage = await inWorker(`${address}/isolated`, [few], without);
    expect(inPage.losses.length).toBe(4 * 4);
    expect(inPage).toEqual(await trained(few, 0));
  });
});
