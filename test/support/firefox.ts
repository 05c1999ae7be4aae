import { existsSync } from 'node:fs';
import { type Browser, firefox as playwright } from 'playwright-core';
import type { Look } from './browsers.ts';

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
const preferences: Record<string, string | number | boolean> = {
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
};

/** Starts it, as it is installed, driven over WebDriver BiDi, which knows neither of themes nor of pages without script. */
export async function firefox({ colorScheme = 'light', javaScriptEnabled = true }: Look = {}): Promise<Browser> {
  const browser = await playwright.launch({
    channel: 'moz-firefox',
    executablePath: firefoxPath ?? '',
    firefoxUserPrefs: {
      ...preferences,
      'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
      'javascript.enabled': javaScriptEnabled,
    },
  });
  bridge(browser);
  return browser;
}

/** A message of WebDriver BiDi. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

interface Transport {
  send(message: Message): void;
  onmessage(message: object): void;
}

/** Lets playwright drive an extended support release, which knows less than the Firefox that it was written for. */
function bridge(browser: Browser): void {
  const { _connection: client } = browser as unknown as {
    readonly _connection: { toImpl(browser: Browser): { _connection: { _transport: Transport } } };
  };
  const transport = client.toImpl(browser)._connection._transport;
  const [send, hear] = [transport.send.bind(transport), transport.onmessage.bind(transport)];
  transport.send = (message) => {
    // Every context is told of a theme, whether one was asked for or not.
    if (message.method !== 'emulation.setMediaFeaturesOverride') send(message);
    else queueMicrotask(() => hear({ type: 'success', id: message.id, result: {} }));
  };
  transport.onmessage = (message: Message) => {
    // It names a download by its navigation alone, and what a page has made itself comes without one.
    const isDownload = message.method?.startsWith('browsingContext.download');
    hear(isDownload ? { ...message, params: { download: message.params?.url, ...message.params } } : message);
  };
}
