import type { Readable } from 'node:stream';

/** What a server answers; the body is as it was sent, nothing unpacked. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Readable;
}

/** Asks servers, through the proxy that HTTP_PROXY, HTTPS_PROXY and NO_PROXY name. */
export interface Client {
  readonly ask: (url: string, headers: Record<string, string>, signal?: AbortSignal) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

/**
 * What arrives faster than the disk takes it waits in memory: undici 7 ends the process when it holds a server back that
 * hangs up after its last byte, as Python's file server does (nodejs/undici#5360).
 */
const highWaterMark = Number.MAX_SAFE_INTEGER;

/** Opens a client that follows redirects and gives up after so many milliseconds of silence. */
export async function client(timeoutMs: number): Promise<Client> {
  const { EnvHttpProxyAgent, interceptors, request } = await import('undici');
  const agent = new EnvHttpProxyAgent({
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    connect: { timeout: timeoutMs },
  });
  const dispatcher = agent.compose(interceptors.redirect({ maxRedirections: 5 }));
  return {
    async ask(url, headers, signal) {
      const options = { dispatcher, headers, highWaterMark, signal: signal ?? null };
      const { statusCode, headers: sent, body } = await request(url, options);
      return { status: statusCode, headers: sent, body };
    },
    close: () => agent.destroy(),
  };
}
