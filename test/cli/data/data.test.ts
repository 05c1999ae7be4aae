import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { remoteSets } from '../../../kernel-lib/data/download/remote-sets.ts';

const cache = mkdtempSync(join(tmpdir(), 'cache-'));
const command = new URL('../../../kernel-lib/cli/data/data.mjs', import.meta.url).href;
const tell = new URL('../../../kernel-lib/cli/setup/trouble.mjs', import.meta.url).href;
let server: Server;
let mirror: string;

beforeAll(async () => {
  server = createServer((_, response) => void response.writeHead(404).end());
  server.on('connect', (_, socket) => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  mirror = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  rmSync(cache, { recursive: true, force: true });
});

interface Ended {
  readonly status: number | null;
  readonly output: string;
}

/** Runs the command as `npm run data` does after the set-up, with a proxy that leads nowhere in place of the internet. */
function data(...args: readonly string[]): Promise<Ended> {
  const program = `
    import { data } from ${JSON.stringify(command)};
    import { tell } from ${JSON.stringify(tell)};
    data(process.argv.slice(1)).then((status) => { process.exitCode = status; }, tell);
  `;
  const env = {
    ...process.env,
    CNN_CACHE: cache,
    CNN_LANG: 'en',
    https_proxy: mirror,
    http_proxy: mirror,
    no_proxy: '127.0.0.1',
  };
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, '--', ...args], { env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, output })));
}

test('without words it lists every set and says how to go on', async () => {
  const { status, output } = await data();
  expect(status).toBe(0);
  expect(output).toContain(cache);
  for (const { name } of remoteSets) expect(output).toMatch(new RegExp(`· ${name} +not here`));
  expect(output).toContain('npm run data -- verify');
});

test('a set that cannot be had ends in one sentence, no stack trace', { timeout: 60_000 }, async () => {
  const { status, output } = await data('cifar-10', '--mirror', mirror);
  expect(status).toBe(1);
  expect(output).toContain(`${mirror}/cifar-10/cifar-10-binary.tar.gz: the server answered 404`);
  expect(output).toMatch(/✗ download: cifar-10-binary\.tar\.gz could not be had from anywhere/);
  expect(output).not.toMatch(/^ +at /m);
});

test.each([
  [['penguins'], 'There is no set penguins. Please choose among mnist, fashion-mnist, cifar-10.'],
  [['--fast'], "Unknown option '--fast'"],
  [['mnist', '--offline'], 'nothing is downloaded offline'],
])('%j is refused in a sentence', async (args, sentence) => {
  const { status, output } = await data(...args);
  expect(status).toBe(1);
  expect(output).toContain(sentence);
});

test('verify names what is damaged, and remove frees it', async () => {
  const folder = join(cache, 'mnist');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'train-labels-idx1-ubyte.gz'), readFileSync(new URL(import.meta.url)));
  const verified = await data('verify');
  expect(verified.status).toBe(1);
  expect(verified.output).toMatch(/✗ mnist +damaged: train-labels-idx1-ubyte\.gz → npm run data -- mnist/);
  expect((await data('remove', 'mnist')).output).toContain('✓ mnist: 0.0 MB freed');
  expect((await data()).output).toMatch(/· mnist +not here/);
});
