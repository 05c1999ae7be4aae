import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { siteServer } from '../../../kernel-lib/cli/serve/site-server.mjs';
import { browsers } from '../../support/browsers.ts';
import { notebook } from '../../support/lessons.ts';
import { Executed } from '../site/executed.ts';
import { code, exported, opener } from './live-page.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 90_000 });

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A server of this computer that counts who asks it. */
async function counting(): Promise<{ readonly address: string; readonly asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/javascript' }).end('');
  });
  server.on('upgrade', (request, socket) => {
    asked.push(`upgrade ${request.url}`);
    socket.destroy();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

/** What the cells below try a way out with, and say of it. */
const trying = `const self = globalThis as any;
const trying = async (ways: Readonly<Record<string, () => unknown>>): Promise<string[]> => {
  const came: string[] = [];
  for (const [name, way] of Object.entries(ways))
    try {
      // A browser may leave a way unanswered: then it has not come, and the server tells whether it did.
      await Promise.race([way(), new Promise((_, refused) => self.setTimeout(refused, 3000))]);
      came.push(name);
    } catch {}
  return came;
};`;

/** A cell that tries every way out of its own worker, and says which came; and shows what would fetch. */
const ways = (address: string): string => `const came = await trying({
  fetch: () => self.fetch('${address}/fetch'),
  import: () => self.eval("import('${address}/import.js')"),
  importScripts: () => self.importScripts('${address}/scripts.js'),
  beacon: () => self.navigator.sendBeacon?.('${address}/beacon') || Promise.reject(),
  request: () => {
    const request = new self.XMLHttpRequest();
    request.open('GET', '${address}/request', false);
    request.send();
  },
  socket: () => new Promise((open, refused) => {
    const socket = new self.WebSocket('${address}/socket'.replace('http', 'ws'));
    socket.onopen = open;
    socket.onerror = refused;
  }),
});
const { display } = await import('kernel-lib');
display({ 'text/html': '<img src="${address}/image"><p style="background: url(${address}/style)">p</p><link rel="stylesheet" href="${address}/sheet">' });
display({ 'image/svg+xml': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><image href="${address}/svg" width="9" height="9"/></svg>', 'text/plain': 'svg' });
console.log('came', came);`;

/** A cell that tries those by a worker of its own. */
const workers = (address: string): string => `const cameByWorkers = await trying({
  worker: () => new Promise((open, refused) => {
    const text = "fetch('${address}/nested').then(() => postMessage(1), () => postMessage(0))";
    const nested = new self.Worker(self.URL.createObjectURL(new self.Blob([text])));
    nested.onmessage = ({ data }) => (data ? open(data) : refused(data));
    nested.onerror = refused;
  }),
  'worker from there': () => new Promise((open, refused) => {
    const nested = new self.Worker('${address}/worker.js');
    nested.onmessage = open;
    nested.onerror = refused;
  }),
});
console.log('came', cameByWorkers);`;

/** The cells that try every way out. */
const everyWay = (address: string) => [
  code('trying', trying),
  code('out', ways(address)),
  code('workers', workers(address)),
];

describe.each(browsers)('a page whose cells run reaches no network, in $name', ({ name, isInstalled }) => {
  beforeEach(({ skip }) => skip(!isInstalled));
  const opened = opener(name);

  /** Runs a cell in a page of its own; what it printed, or what went wrong, if it ended in time. */
  async function printed(file: string, cell: string, timeout: number): Promise<string | undefined> {
    const { page } = await opened(file, { offline: false });
    await page.locator(`#${cell} .run`).click();
    const ended = page.locator(`#${cell} .said`, { hasText: /just now|Not run/ }).waitFor({ timeout });
    const isFrozen = await ended.then(
      () => false,
      () => true,
    );
    if (isFrozen) return undefined;
    await expect.poll(() => page.locator('.outputs img[src^="http"]').count()).toBe(0);
    return (await page.locator(':is(.stdout, .error)').first().textContent()) ?? '';
  }

  /** Looks at every way out of a page, each of which has to be refused. */
  async function leadsNowhere(file: string): Promise<void> {
    expect(await printed(file, 'out', 60_000)).toBe('came []\n');
    // A worker that starts another is now and then frozen by Firefox's driver, and by nothing else: the page is opened anew.
    const mostTimes = name === 'Firefox' ? 5 : 1;
    let came: string | undefined;
    for (let times = 0; came === undefined && times < mostTimes; times++) came = await printed(file, 'workers', 30_000);
    expect(came).toBe('came []\n');
  }

  test('which another page would reach, and be told of', async () => {
    const { address, asked } = await counting();
    const pages = new Executed();
    onTestFinished(() => pages.remove());
    const file = join(pages.folder, 'bare.html');
    writeFileSync(file, `<!doctype html><title>bare</title><script>fetch('${address}/fetch')</script>`);
    const { page, reached } = await opened(file, { offline: false });
    await page.waitForFunction('performance.getEntriesByType("resource").length > 0');
    expect(asked).toEqual(['/fetch']);
    expect(reached).toEqual([`${address}/fetch`]);
  });

  test('as a folder of files', async () => {
    const { address, asked } = await counting();
    await leadsNowhere(await exported(everyWay(address), 'en'));
    expect(asked).toEqual([]);
  });

  test('as a site that is served, where the engine has threads', async () => {
    const { address, asked } = await counting();
    const file = await exported(
      [...everyWay(address), code('threads', '(globalThis as any).crossOriginIsolated')],
      'en',
    );
    const served = siteServer(join(dirname(file), '..'));
    await new Promise<void>((ready) => served.listen(0, '127.0.0.1', () => ready()));
    onTestFinished(() => {
      served.closeAllConnections();
      served.close();
    });
    const { port } = served.address() as AddressInfo;
    await leadsNowhere(`http://127.0.0.1:${port}/en/01-count.html`);
    expect(asked).toEqual([]);
    const { page } = await opened(`http://127.0.0.1:${port}/en/01-count.html`);
    await page.locator('#threads .run').click();
    await page.locator('#threads .outputs', { hasText: 'true' }).waitFor({ timeout: 60_000 });
    await expect.poll(() => page.locator('.note-thread').count()).toBe(0);
  });

  test('as one file, under 8 MB', async () => {
    const { address, asked } = await counting();
    const pages = new Executed();
    onTestFinished(() => pages.remove());
    const lesson = notebook(
      'en',
      everyWay(address).map(({ id, source }) => ({ id, code: source })),
    );
    const stored = join(pages.folder, 'en', '01-count.ipynb');
    mkdirSync(dirname(stored), { recursive: true });
    writeFileSync(stored, JSON.stringify(lesson));
    const jupyter = join(root, '.venv', process.platform === 'win32' ? 'Scripts' : 'bin', 'jupyter');
    execFileSync(jupyter, ['nbconvert', '--to', 'html', '--template', 'cnn-lessons', stored], { stdio: 'pipe' });
    const file = stored.replace(/ipynb$/, 'html');
    expect(statSync(file).size).toBeLessThan(8_000_000);
    expect(readFileSync(file, 'utf8')).toContain("connect-src 'none'");
    await leadsNowhere(file);
    expect(asked).toEqual([]);
  });
});
