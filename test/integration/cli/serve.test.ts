import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import jsqr from 'jsqr';
import { expect, onTestFinished, test } from 'vitest';
import { networkAddresses } from '../../../kernel-lib/cli/serve/network-addresses.mjs';
import { qrCode } from '../../../kernel-lib/cli/serve/qr-code.mjs';
import { root } from '../../../kernel-lib/machine/root.mjs';
import { browserPath, browser as startBrowser } from '../../support/browser.mjs';
import { folder } from '../../support/folder.ts';
import { write } from '../../support/write.ts';
import { command } from './classroom.ts';

/** A site beside what is none of its files. */
function site(): string {
  const outer = folder();
  const pages = join(outer, 'site');
  write(join(pages, 'index.html'), '<!DOCTYPE html><title>첫 페이지</title>');
  write(join(pages, 'ko/03-output-size.html'), '<!DOCTYPE html><title>03</title>');
  write(join(pages, 'assets/lesson.js'), '0;');
  write(join(pages, 'answers/ko/03-output-size.html'), 'answers');
  write(join(pages, 'logs/setup.log'), 'log');
  write(join(pages, 'report.json'), '{}');
  write(join(outer, 'secret.txt'), 'secret');
  write(join(outer, 'site-beside/secret.txt'), 'secret');
  mkdirSync(join(pages, 'links'));
  symlinkSync(join(outer, 'secret.txt'), join(pages, 'links/secret.txt'));
  return pages;
}

interface Served {
  readonly child: ChildProcess;
  readonly port: number;
  /** All it printed until the address was there. */
  readonly said: string;
  readonly ended: Promise<{ status: number | null; output: string }>;
}

/** The command, once it has said where it serves. */
function served(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Served> {
  const child = spawn(process.execPath, [join(root, 'kernel-lib/cli/serve.mjs'), ...args], {
    env: { ...process.env, CNN_LANG: 'en', ...env },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  const ended = new Promise<{ status: number | null; output: string }>((resolve) =>
    child.on('close', (status) => resolve({ status, output })),
  );
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const port = /localhost:(\d+)[\s\S]*Ctrl\+C/.exec(output)?.[1];
        if (port) resolve({ child, port: Number(port), said: output, ended });
      });
    child.on('close', () => reject(new Error(output)));
  });
}

/** A port that nobody listens on now. */
async function freePort(): Promise<number> {
  const { port, release } = await heldPort();
  await release();
  return port;
}

function heldPort(): Promise<{ port: number; release: () => Promise<void> }> {
  const server = createServer();
  onTestFinished(() => void server.close());
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve({
        port: (server.address() as AddressInfo).port,
        release: () => new Promise((closed) => server.close(() => closed())),
      }),
    ),
  );
}

/** What a server answers to a path exactly as it is written: fetch would tidy it first. */
function answer(
  port: number,
  path: string,
  { host = '127.0.0.1', method = 'GET' } = {},
): Promise<{ status: number | undefined; text: string; headers: NodeJS.Dict<string | string[]> }> {
  return new Promise((resolve, reject) => {
    const asked = request({ host, port, path, method, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode, text, headers: response.headers }));
    });
    asked.on('error', reject).end();
  });
}

test('the pages come with what gives them threads, and each as what it is', async () => {
  const { port, said } = await served(['--site', site(), '--port', String(await freePort())]);
  expect(said).toContain(`On this computer: http://localhost:${port}/\n`);
  const { status, text, headers } = await answer(port, '/');
  expect([status, text]).toEqual([200, '<!DOCTYPE html><title>첫 페이지</title>']);
  expect(headers).toMatchObject({
    'content-type': 'text/html;charset=utf-8',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
  });
  expect((await answer(port, '/assets/lesson.js')).headers['content-type']).toBe('text/javascript');
  expect((await answer(port, '/ko/03-output-size.html?x=1')).status).toBe(200);
});

test('what is written while it serves is served', async () => {
  const pages = site();
  const { port } = await served(['--site', pages, '--port', String(await freePort())]);
  expect((await answer(port, '/en/00-start.html')).status).toBe(404);
  write(join(pages, 'en/00-start.html'), 'new');
  expect((await answer(port, '/en/00-start.html')).text).toBe('new');
  writeFileSync(join(pages, 'index.html'), 'newer');
  expect((await answer(port, '/index.html')).text).toBe('newer');
});

test.each([
  '/../secret.txt',
  '/../site-beside/secret.txt',
  '/ko/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..%5csecret.txt',
  '/%252e%252e/secret.txt',
  '/..\\secret.txt',
  '//etc/passwd',
  '/links/secret.txt',
  '/secret.txt%00.html',
  '/%',
  '/logs/setup.log',
  '/LOGS/setup.log',
  '//logs/setup.log',
  '/./logs/setup.log',
  'http://other.example/../secret.txt',
])('%s leads to nothing', async (path) => {
  const { port } = await served(['--site', site(), '--port', String(await freePort())]);
  const { status, text } = await answer(port, path);
  expect([400, 404]).toContain(status);
  expect(text).not.toMatch(/secret|log$|root:/);
  expect((await answer(port, '/')).status).toBe(200);
});

test('it only gives', async () => {
  const { port } = await served(['--site', site(), '--port', String(await freePort())]);
  expect((await answer(port, '/', { method: 'POST' })).status).toBe(405);
  const { status, text } = await answer(port, '/', { method: 'HEAD' });
  expect([status, text]).toEqual([200, '']);
});

test('a port that is taken is said, and another one served', async () => {
  const { port: wished } = await heldPort();
  const { port, said } = await served(['--site', site(), '--port', String(wished)]);
  expect(port).not.toBe(wished);
  expect(said).toContain(`Port ${wished} cannot be had, so this is port ${port}.`);
  expect((await answer(port, '/')).status).toBe(200);
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it, also while a browser keeps its connection', async (signal) => {
  const { child, port, ended } = await served(['--site', site(), '--port', String(await freePort())]);
  await (await fetch(`http://127.0.0.1:${port}/`)).text();
  child.kill(signal);
  const { status, output } = await ended;
  expect(status).toBe(0);
  expect(output).toMatch(/Ended\.\n$/);
  await expect(answer(port, '/')).rejects.toThrow('ECONNREFUSED');
});

// A machine without a network has nobody else to serve.
test.runIf(networkAddresses().length > 0)('a class is given its address, a QR code, and no answers', async () => {
  const { port, said } = await served(['--lan', '--site', site(), '--port', String(await freePort())]);
  const [host] = networkAddresses();
  const address = `http://${host}:${port}/`;
  expect(said).toContain(`In the same network, on one thread: ${address}`);
  expect(read(said)).toBe(address);
  expect((await answer(port, '/', { host })).status).toBe(200);
  for (const path of [
    '/answers/ko/03-output-size.html',
    '//answers/ko/03-output-size.html',
    '/answers/ko/03-output-size',
    '/ko/../answers/ko/03-output-size.html',
    '/report.json',
    '/./report.json',
  ])
    expect([path, (await answer(port, path, { host })).status]).toEqual([path, 404]);
  expect((await answer(port, '/answers/ko/03-output-size.html')).text).toBe('answers');
});

test.runIf(browserPath && networkAddresses().length > 0)(
  'a browser gives its pages shared memory, which threads need, on this computer and not over the network',
  async () => {
    const { port } = await served(['--lan', '--site', site(), '--port', String(await freePort())]);
    const browser = await startBrowser();
    onTestFinished(() => browser.close());
    const page = await browser.newPage();
    const isolated = async (host: string) => {
      await page.goto(`http://${host}:${port}/`);
      return page.evaluate('[document.title, crossOriginIsolated]');
    };
    expect(await isolated('localhost')).toEqual(['첫 페이지', true]);
    expect(await isolated(networkAddresses()[0])).toEqual(['첫 페이지', false]);
  },
);

test('without --lan no other computer is served', async () => {
  const { port } = await served(['--site', site(), '--port', String(await freePort())]);
  for (const host of networkAddresses()) await expect(answer(port, '/', { host })).rejects.toThrow('ECONNREFUSED');
});

test('a terminal shows the QR code in black and white, whatever its colours are', () => {
  const address = 'http://192.168.0.12:8080/';
  expect(read(qrCode(address, false))).toBe(address);
  for (const line of qrCode(address, true).split('\n')) expect(line.startsWith('\u001b[97;40m')).toBe(true);
  expect(stripVTControlCharacters(qrCode(address, true))).toBe(qrCode(address, false));
});

test('the address of a home or school network comes first, those of containers last', () => {
  const at = (address: string, internal = false) => ({ address, internal, family: 'IPv4' }) as never;
  const found = networkAddresses({
    lo: [at('127.0.0.1', true)],
    docker0: [at('172.17.0.1')],
    eth1: [at('169.254.3.4')],
    eth0: [at('203.0.113.7')],
    wlan0: [{ address: 'fe80::1', internal: false, family: 'IPv6' } as never, at('192.168.0.12')],
  });
  expect(found).toEqual(['192.168.0.12', '203.0.113.7', '172.17.0.1', '169.254.3.4']);
});

test.each([
  ['en', 'There are no pages in', 'npm run lessons'],
  ['ko', '폴더에 아직 페이지가 없어요', 'npm run lessons'],
])('an empty site is said in %s, with what to do', async (language, ...words) => {
  const { status, output } = await command(root, 'serve', {
    args: ['--site', folder()],
    env: { CNN_LANG: language },
  });
  expect(status).toBe(1);
  for (const word of words) expect(output).toContain(word);
});

test.each([
  [['--help'], 0, 'serves site/ on this computer'],
  [['--port', 'x'], 1, '--port takes a number from 1 to 65535, not x.'],
  [['--port', '1e3'], 1, '--port takes a number from 1 to 65535, not 1e3.'],
  [['--nonsense'], 1, "Unknown option '--nonsense'"],
] as const)('%j is answered in a sentence', async (args, ends, sentence) => {
  const { status, output } = await command(root, 'serve', { args: [...args] });
  expect(output).toContain(sentence);
  expect(status).toBe(ends);
});

/** What a camera reads from the half blocks of a terminal, black where nothing is written. */
function read(text: string): string | undefined {
  const lines = text.split('\n').filter((line) => /^[█▀▄ ]{20,}$/.test(line));
  const squares = lines.flatMap((line) => [
    [...line].map((block) => '█▀'.includes(block)),
    [...line].map((block) => '█▄'.includes(block)),
  ]);
  const size = 6;
  const [height, width] = [squares.length * size, squares[0].length * size];
  const pixels = new Uint8ClampedArray(height * width * 4).fill(255);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (!squares[Math.floor(y / size)][Math.floor(x / size)])
        pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
  return jsqr.default(pixels, width, height)?.data;
}
