import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { WebSocket } from 'undici';
import { onTestFinished } from 'vitest';
import type { OpenedPage } from './worker-page.ts';

const installed = [
  process.env.FIREFOX,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** A Firefox of this machine, where there is one. */
export const firefoxPath: string | undefined = installed.find((path) => path && existsSync(path));

/** It asks nobody for anything by itself, and reaches nobody. */
const preferences: Readonly<Record<string, unknown>> = {
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'remote.active-protocols': 1,
};

interface Told {
  readonly id?: number;
  readonly method?: string;
  readonly message?: string;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly params?: { readonly request?: { readonly url: string } };
}

/** In a Firefox of the test's own, driven as the standard WebDriver BiDi says, without a network. */
export async function inFirefox(file: string): Promise<OpenedPage> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`);
  writeFileSync(join(profile, 'user.js'), lines.join(''));
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const firefox = spawn(firefoxPath ?? '', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((resolve) => firefox.once('exit', resolve));
  onTestFinished(async () => {
    firefox.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
  const protocols = new Set<string>();
  const ask = await driver(await address(firefox), ({ method, params }) => {
    if (method === 'network.beforeRequestSent') protocols.add(new URL(params?.request?.url ?? '').protocol);
  });
  await ask('session.new', { capabilities: {} });
  await ask('session.subscribe', { events: ['network.beforeRequestSent'] });
  const { context } = await ask('browsingContext.create', { type: 'tab' });
  await ask('browsingContext.navigate', { context, url: pathToFileURL(file).href, wait: 'complete' });
  return {
    protocols,
    async evaluate<T>(expression: string) {
      const { type, result, exceptionDetails } = (await ask('script.evaluate', {
        expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value))`,
        target: { context },
        awaitPromise: true,
      })) as { type: string; result?: { value?: string }; exceptionDetails?: { text: string } };
      if (type !== 'success') throw new Error(exceptionDetails?.text);
      return (result?.value === undefined ? undefined : JSON.parse(result.value)) as T;
    },
  };
}

/** Where it listens, which it says once it does. */
function address(firefox: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    firefox.stderr?.on('data', (text) => {
      said += text;
      const [, found] = /listening on (ws:\S+)/.exec(said) ?? [];
      if (found) resolve(found);
    });
    firefox.once('exit', () => reject(new Error(said)));
  });
}

type Ask = (method: string, params: object) => Promise<Readonly<Record<string, unknown>>>;

async function driver(where: string, hear: (told: Told) => void): Promise<Ask> {
  const socket = new WebSocket(`${where}/session`);
  const waiting = new Map<number, (told: Told) => void>();
  let count = 0;
  socket.addEventListener('message', ({ data }) => {
    const told = JSON.parse(String(data)) as Told;
    if (told.id === undefined) hear(told);
    else waiting.get(told.id)?.(told);
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  onTestFinished(() => socket.close());
  return (method, params) =>
    new Promise((resolve, reject) => {
      const id = ++count;
      waiting.set(id, ({ result, message }) => {
        waiting.delete(id);
        if (result) resolve(result);
        else reject(new Error(`${method}: ${message}`));
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
}
