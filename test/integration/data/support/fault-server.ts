import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a server behaves for one address. */
export type Behaviour = (request: IncomingMessage, response: ServerResponse, visit: number) => void;

/** Answers that stopped in the middle, by the tag of their address, until the test breaks them off. */
const held = new Map<string, ServerResponse[]>();

export interface FaultServer {
  /** Address of one behaviour; visits are counted for each tag by itself. */
  readonly url: (name: string, tag?: string | number) => string;
  /** Breaks off the answers that stopped in the middle. */
  readonly breakOff: (tag: string | number) => void;
  /** What was asked for, in order: method, path and range. */
  readonly asked: string[];
  readonly close: () => Promise<void>;
}

/** A server on the loopback address that behaves as each of its addresses says. */
export async function faultServer(behaviours: Readonly<Record<string, Behaviour>>): Promise<FaultServer> {
  const asked: string[] = [];
  const visits = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = (request.url ?? '').slice(1);
    const [name] = path.split('?');
    const visit = (visits.get(path) ?? 0) + 1;
    visits.set(path, visit);
    asked.push(`${path} ${request.headers.range ?? ''}`.trim());
    const behaviour = behaviours[name];
    if (behaviour) behaviour(request, response, visit);
    else response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>404</h1>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (name, tag) => `http://127.0.0.1:${port}/${name}${tag === undefined ? '' : `?${tag}`}`,
    asked,
    breakOff: (tag) => {
      for (const response of held.get(String(tag)) ?? []) response.destroy();
      held.delete(String(tag));
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Sends bytes as a good server does: a part where a part is asked for. */
export function good(bytes: Buffer): Behaviour {
  return (request, response) => {
    const from = Number(/^bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? Number.NaN);
    if (from >= bytes.length) return void response.writeHead(416).end();
    if (from >= 0) {
      const range = `bytes ${from}-${bytes.length - 1}/${bytes.length}`;
      response.writeHead(206, { 'content-length': bytes.length - from, 'content-range': range });
      return void response.end(bytes.subarray(from));
    }
    response.writeHead(200, { 'content-length': bytes.length }).end(bytes);
  };
}

/** Sends so many bytes of what is asked for and stops until it is broken off, so many times; then sends all. */
export function brokenOff(bytes: Buffer, after: number, times: number, ranges = true): Behaviour {
  return (request, response, visit) => {
    const asked = ranges ? request.headers.range : undefined;
    if (visit > times) return ranges ? good(bytes)(request, response, visit) : void response.end(bytes);
    const from = Number(/^bytes=(\d+)-/.exec(asked ?? '')?.[1] ?? 0);
    const range = `bytes ${from}-${bytes.length - 1}/${bytes.length}`;
    response.writeHead(from > 0 ? 206 : 200, { 'content-length': bytes.length - from, 'content-range': range });
    response.write(bytes.subarray(from, from + after));
    const tag = (request.url ?? '').split('?')[1];
    held.set(tag, [...(held.get(tag) ?? []), response]);
  };
}
