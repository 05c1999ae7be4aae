import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type RemoteSet, remoteSets } from '../../../../kernel-lib/data/download/remote-sets.ts';
import { type FaultServer, faultServer, good } from '../../data/support/fault-server.ts';

// Every test starts processes, which a busy machine starts slowly.
vi.setConfig({ testTimeout: 60_000 });

const cache = mkdtempSync(join(tmpdir(), 'cache-'));
const command = new URL('../../../../kernel-lib/cli/data/data.mjs', import.meta.url).href;
const tell = new URL('../../../../kernel-lib/machine/trouble.mjs', import.meta.url).href;
let server: Server;
let mirror: string;

/** A small set of two files, and a server that has them and those of the same names under `own/`. */
const files = { 'pictures.gz': gzipSync(randomBytes(50_000)), 'labels.gz': gzipSync(randomBytes(100)) };
let shelf: FaultServer;
let small: RemoteSet;

beforeAll(async () => {
  const behaviours = Object.entries(files).flatMap(([name, bytes]) => [
    [name, good(bytes)],
    [`own/mnist/${name}`, good(bytes)],
  ]);
  shelf = await faultServer(Object.fromEntries(behaviours));
  small = {
    name: 'mnist',
    files: Object.entries(files).map(([name, bytes]) => ({
      name,
      mirrors: [shelf.url(name)],
      hashed: 'file',
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
    })),
  };
  server = createServer((_, response) => void response.writeHead(404).end());
  server.on('connect', (_, socket) => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  mirror = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await shelf.close();
  server.close();
  rmSync(cache, { recursive: true, force: true });
});

interface Ended {
  readonly status: number | null;
  readonly output: string;
}

/** Runs the command as `npm run data` does after the set-up, with a proxy that leads nowhere in place of the internet. */
function data(...args: readonly string[]): Promise<Ended> {
  return run(args);
}

function run(args: readonly string[], sets?: readonly RemoteSet[], changes: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const program = `
    import { data } from ${JSON.stringify(command)};
    import { tell } from ${JSON.stringify(tell)};
    data(process.argv.slice(1), ${JSON.stringify(sets)}).then((status) => { process.exitCode = status; }, tell);
  `;
  const env = {
    ...process.env,
    CNN_CACHE: cache,
    CNN_LANG: 'en',
    https_proxy: mirror,
    http_proxy: mirror,
    no_proxy: '127.0.0.1',
    ...changes,
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

test('a set that cannot be had ends in one sentence, no stack trace', async () => {
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

test('a set is downloaded, listed, verified, kept offline and removed', async () => {
  const home = join(cache, 'new', 'folder');
  const told = async (...args: readonly string[]): Promise<string> => {
    const { status, output } = await run(args, [small], { CNN_CACHE: home });
    expect(status, output).toBe(0);
    return output;
  };
  expect(await told('mnist')).toMatch(/^✓ mnist +0\.1 MB, whole$/m);
  for (const [name, bytes] of Object.entries(files)) expect(readFileSync(join(home, 'mnist', name))).toEqual(bytes);
  for (const args of [[], ['verify'], ['verify', 'mnist'], ['mnist', '--offline']]) {
    expect(await told(...args)).toMatch(/^✓ mnist +0\.1 MB, whole$/m);
  }
  writeFileSync(join(home, 'mnist', 'labels.gz.0123abcd.part'), 'half');
  writeFileSync(join(home, 'mnist', 'my-notes.txt'), 'mine');
  expect(await told('remove', 'mnist')).toContain('✓ mnist: 0.1 MB freed');
  expect(readdirSync(join(home, 'mnist'))).toEqual(['my-notes.txt']);
  rmSync(join(home, 'mnist', 'my-notes.txt'));
  await told('remove');
  expect(existsSync(join(home, 'mnist'))).toBe(false);
  expect(await told()).toMatch(/· mnist +not here \(0\.1 MB\)/);
});

test.each([
  ['--mirror', (own: string) => [['mnist', '--mirror', own], {}] as const],
  ['CNN_MIRROR', (own: string) => [['mnist'], { CNN_MIRROR: own }] as const],
])("a teacher's own server is named by %s and asked first", async (_, chosen) => {
  const before = shelf.asked.length;
  const [args, changes] = chosen(shelf.url('own'));
  const { status } = await run(args, [small], { CNN_CACHE: mkdtempSync(join(cache, 'home-')), ...changes });
  expect(status).toBe(0);
  expect(shelf.asked.slice(before)).toEqual(['own/mnist/pictures.gz', 'own/mnist/labels.gz']);
});

test('a cache that is no folder is told in a sentence', async () => {
  const file = join(cache, 'file');
  writeFileSync(file, '');
  const { status, output } = await run(['mnist'], [small], { CNN_CACHE: file });
  expect(status).toBe(1);
  expect(output).toMatch(/✗ download: something stands in the way of .*; remove it or set CNN_CACHE/);
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
