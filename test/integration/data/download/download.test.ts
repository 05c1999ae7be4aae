import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect, createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { client } from '../../../../kernel-lib/data/download/client.ts';
import { download } from '../../../../kernel-lib/data/download/download.ts';
import type { DownloadOptions, DownloadProgress } from '../../../../kernel-lib/data/download/download-options.ts';
import type { RemoteFile } from '../../../../kernel-lib/data/download/remote-sets.ts';
import { brokenOff, type FaultServer, faultServer, good } from '../support/fault-server.ts';

const content = randomBytes(200_000);
const packed = gzipSync(content, { level: 1 });
const repacked = gzipSync(content, { level: 9, memLevel: 1 });
const wrong = gzipSync(randomBytes(200_000), { level: 1 }).subarray(0, packed.length);
const html = Buffer.from('<!DOCTYPE html><title>Log in to the school network</title>');

let server: FaultServer;
const shelf = mkdtempSync(join(tmpdir(), 'download-'));
let folders = 0;

/** An empty folder and addresses that nobody else has visited, so that tests can wait at the same time. */
interface Desk {
  readonly folder: string;
  readonly file: (mirrors: readonly string[], hashed?: RemoteFile['hashed']) => RemoteFile;
  readonly fetched: (mirrors: readonly string[], options?: DownloadOptions) => Promise<string>;
  readonly part: (mirror: string) => string;
  readonly asked: () => string[];
}

function desk(): Desk {
  const tag = ++folders;
  const folder = join(shelf, String(tag));
  mkdirSync(folder);
  const url = (name: string): string => (name.includes(':') ? name : server.url(name, tag));
  const file: Desk['file'] = (mirrors, hashed = 'file') => ({
    name: 'pictures.gz',
    mirrors: mirrors.map(url),
    hashed,
    sha256: sha256(hashed === 'file' ? packed : content),
    bytes: packed.length,
  });
  return {
    folder,
    file,
    fetched: (mirrors, options = {}) => {
      // An answer is broken off when some of it has arrived, however busy the machine is.
      const onProgress = (): void => server.breakOff(tag);
      return download(file(mirrors), folder, { timeoutMs: 1000, onProgress, ...options });
    },
    part: (mirror) => join(folder, `pictures.gz.${sha256(url(mirror)).slice(0, 8)}.part`),
    asked: () => server.asked.filter((line) => line.split(' ')[0].endsWith(`?${tag}`)),
  };
}

function sha256(of: string | Buffer): string {
  return createHash('sha256').update(of).digest('hex');
}

beforeAll(async () => {
  server = await faultServer({
    good: good(packed),
    repacked: good(repacked),
    wrong: good(wrong),
    short: (_, response) => void response.end(packed.subarray(0, 1000)),
    cut: (_, response) => {
      response.writeHead(200, { 'content-length': packed.length });
      response.write(packed.subarray(0, 1000), () => response.destroy());
    },
    overlong: good(Buffer.concat([packed, Buffer.alloc(5000)])),
    'reset-twice': brokenOff(packed, 60_000, 2),
    'held-once': brokenOff(packed, 60_000, 1),
    'no-ranges': brokenOff(packed, 60_000, 1, false),
    'other-range': (request, response) => {
      if (!request.headers.range) return void good(packed)(request, response, 1);
      const range = `bytes 7-${packed.length - 1}/${packed.length}`;
      response.writeHead(206, { 'content-range': range }).end(packed.subarray(7));
    },
    busy: (request, response, visit) => {
      if (visit === 1) response.writeHead(503).end();
      else good(packed)(request, response, visit);
    },
    html: (_, response) => void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html),
    'html-in-disguise': (_, response) => {
      response.writeHead(200, { 'content-type': 'application/gzip' }).end(html);
    },
    redirect: (_, response) => void response.writeHead(302, { location: '/good' }).end(),
    round: (_, response) => void response.writeHead(302, { location: '/round' }).end(),
    silent: () => {},
    stalled: (_, response) => {
      response.writeHead(200, { 'content-length': packed.length });
      response.write(packed.subarray(0, 1000));
    },
    slow: (_, response) => {
      response.writeHead(200, { 'content-length': packed.length });
      let at = 0;
      const drip = (): void => {
        response.write(packed.subarray(at, at + 20_000));
        at += 20_000;
        if (at < packed.length) setTimeout(drip, 20);
        else response.end();
      };
      drip();
    },
  });
});

afterAll(async () => {
  await server.close();
  rmSync(shelf, { recursive: true, force: true });
});

/** The file is there and nothing else: no lock, and no halves from mirrors that broke off. */
function whole(path: string): void {
  expect(readFileSync(path).equals(packed)).toBe(true);
  expect(readdirSync(dirname(path))).toEqual(['pictures.gz']);
}

test('a proxy named by the environment is used', { timeout: 30_000 }, async () => {
  const seen: string[] = [];
  const { port, pathname } = new URL(server.url('good'));
  const proxy = createServer();
  // The way to a name that only the proxy knows.
  proxy.on('connect', (request, socket) => {
    seen.push(request.url ?? '');
    const target = connect(Number(port), '127.0.0.1');
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    target.pipe(socket).pipe(target);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    vi.unstubAllEnvs();
    proxy.close();
  });
  vi.stubEnv('http_proxy', `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`);
  whole(await desk().fetched([`http://pictures.invalid${pathname}`]));
  expect(seen).toEqual(['pictures.invalid:80']);
});

// undici 7 would end the process here, were it left to hold the server back (nodejs/undici#5360).
test('a server that hangs up after its last byte gives all of it, however slowly it is read', {
  timeout: 30_000,
}, async () => {
  const head = `HTTP/1.1 200 OK\r\nContent-Length: ${packed.length}\r\nConnection: close\r\n\r\n`;
  const closing = createTcpServer((socket) => socket.once('data', () => socket.write(head) && socket.end(packed)));
  await new Promise<void>((resolve) => closing.listen(0, '127.0.0.1', resolve));
  const http = await client(5);
  const { body } = await http.ask(`http://127.0.0.1:${(closing.address() as AddressInfo).port}/`, {});
  const chunks: Buffer[] = [];
  for await (const chunk of body) {
    chunks.push(chunk);
    for (let turn = 0; turn < 100; turn++) await setImmediate();
  }
  await http.close();
  closing.close();
  expect(Buffer.concat(chunks).equals(packed)).toBe(true);
});

describe.concurrent('a download', { timeout: 30_000 }, () => {
  test.each([['good'], ['reset-twice'], ['no-ranges'], ['busy'], ['redirect'], ['slow']])(
    'has the file from a server that is %s',
    async (name) => whole(await desk().fetched([name])),
  );

  test.each([
    ['missing', 'the server answered 404'],
    ['html', 'a web page came instead of the file'],
    ['html-in-disguise', 'a web page came instead of the file'],
    ['wrong', 'wrong sha256'],
    ['overlong', 'bytes came'],
    ['short', 'only 1000 of'],
    ['round', 'Redirect loop'],
    ['silent', 'the connection broke'],
    ['stalled', 'the connection broke'],
    ['cut', 'the connection broke'],
  ])('leaves a server that is %s for the next mirror', async (name, why) => {
    const notes: string[] = [];
    whole(await desk().fetched([name, 'good'], { timeoutMs: 200, onNote: (note) => notes.push(note) }));
    expect(notes.join('\n')).toContain(why);
  });

  test('names every mirror with its fault where all of them fail, and leaves nothing', async () => {
    const { folder, fetched } = desk();
    await expect(fetched(['missing', 'html', 'wrong', 'http://127.0.0.1:9/nobody'])).rejects.toThrow(
      /^download: pictures\.gz could not be had .*missing.*answered 404 .*html.*a web page .*wrong.*sha256 .*nobody: the connection broke/,
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  test('goes on where a transfer broke', async () => {
    const { fetched, asked } = desk();
    whole(await fetched(['reset-twice']));
    const starts = asked().map((line) => Number(/=(\d+)-/.exec(line)?.[1] ?? 0));
    expect(starts).toHaveLength(3);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(starts[1]).toBeGreaterThan(0);
  });

  test('does not join a piece that was not asked for to what is there', async () => {
    const { fetched, part } = desk();
    writeFileSync(part('other-range'), packed.subarray(0, 5000));
    whole(await fetched(['other-range']));
  });

  test('throws away a part of an older file and fetches all of it anew', async () => {
    const { fetched, part } = desk();
    writeFileSync(part('good'), wrong.subarray(0, 5000));
    whole(await fetched(['good']));
  });

  test('knows mirrors that pack the same bytes differently by what they hold', async () => {
    const { file, folder } = desk();
    const path = await download(file(['wrong', 'repacked'], 'content'), folder, { timeoutMs: 1000 });
    expect(readFileSync(path).equals(repacked)).toBe(true);
  });

  test('does not ask for a file that is here, and replaces a broken one only by a good one', async () => {
    const { fetched, asked, folder } = desk();
    await fetched(['good']);
    await fetched(['good']);
    expect(asked()).toHaveLength(1);
    const path = join(folder, 'pictures.gz');
    writeFileSync(path, packed.subarray(0, 1000));
    await expect(fetched(['wrong'])).rejects.toThrow('sha256');
    expect(readFileSync(path).length).toBe(1000);
    whole(await fetched(['good']));
  });

  test('asks for nothing offline', async () => {
    const { fetched, asked } = desk();
    await expect(fetched(['good'], { offline: true })).rejects.toThrow('nothing is downloaded offline');
    expect(asked()).toEqual([]);
    await fetched(['good']);
    whole(await fetched(['missing'], { offline: true }));
  });

  test("asks a teacher's own server first", async () => {
    const own = await faultServer({ 'mnist/pictures.gz': good(packed) });
    const { fetched, asked } = desk();
    whole(await fetched(['missing'], { mirror: own.url('mnist') }));
    expect(asked()).toEqual([]);
    await own.close();
  });

  test('tells bytes, speed and the time left', async () => {
    const told: DownloadProgress[] = [];
    await desk().fetched(['slow'], { onProgress: (progress) => told.push(progress) });
    const [received, total] = [packed.length, packed.length];
    expect(told.at(-1)).toMatchObject({ file: 'pictures.gz', received, total, secondsLeft: 0 });
    expect(told.every((each, i) => i === 0 || each.received > told[i - 1].received)).toBe(true);
    expect(told[0].bytesPerSecond).toBeGreaterThan(0);
  });

  test('that is stopped keeps what has arrived, under no name', async () => {
    const { fetched, folder, part } = desk();
    const stop = new AbortController();
    const stopped = fetched(['slow'], { signal: stop.signal, onProgress: () => stop.abort(new Error('enough')) });
    await expect(stopped).rejects.toThrow('enough');
    expect(readdirSync(folder)).toEqual([basename(part('slow'))]);
    whole(await fetched(['slow']));
  });

  test('waits for another process that has begun, and both end with the file', async () => {
    const place = desk();
    const other = otherProcess(place, ['slow']);
    await other.begun;
    const notes: string[] = [];
    whole(await place.fetched(['missing'], { onNote: (note) => notes.push(note) }));
    expect(notes).toEqual([expect.stringContaining('waiting for another process')]);
    expect(await other.done).toContain('done');
  });

  test('goes on where a process was killed in the middle', async () => {
    const place = desk();
    const other = otherProcess(place, ['held-once']);
    await other.begun;
    other.process.kill('SIGKILL');
    await other.done;
    const arrived = readFileSync(place.part('held-once')).length;
    expect(arrived).toBeGreaterThan(0);
    expect(readdirSync(place.folder)).not.toContain('pictures.gz');
    whole(await place.fetched(['held-once']));
    expect(place.asked().map((line) => line.split(' ')[1])).toEqual([undefined, `bytes=${arrived}-`]);
  });

  // Linux keeps a file whose every write fails as on a full disk.
  test.runIf(process.platform === 'linux')('tells of a full disk in a sentence and ends well later', async () => {
    const { fetched, part } = desk();
    symlinkSync('/dev/full', part('good'));
    await expect(fetched(['good'])).rejects.toThrow('is full; free some space and run the same command again');
    rmSync(part('good'));
    whole(await fetched(['good']));
  });

  // Only where a process may have a disk of its own.
  test.runIf(spawnSync(...onSmallDisk(tmpdir(), 'true')).status === 0)(
    'tells of a disk that fills in the middle in a sentence, and goes on there when there is room',
    async () => {
      const place = desk();
      const output = await otherProcess(place, ['good'], {
        through: onSmallDisk(place.folder, '"$@"; ls "$0"; mount -o remount,size=1m "$0"; "$@"; ls "$0"').flat(),
      }).done;
      const part = basename(place.part('good'));
      expect(output.split('\n').filter((line) => line && line !== 'begun')).toEqual([
        expect.stringMatching(/^download: the disk of .* is full; free some space and run the same command again/),
        part,
        'done',
        'pictures.gz',
      ]);
      const starts = place.asked().map((line) => Number(/=(\d+)-/.exec(line)?.[1] ?? 0));
      expect(starts).toEqual([0, expect.any(Number)]);
      expect(starts[1]).toBeGreaterThan(0);
    },
  );

  // An administrator may write everywhere, and becomes nobody for this.
  const administrator = process.getuid?.() === 0;
  test.runIf(process.platform !== 'win32')('reads a folder that a class shares and may not write', async () => {
    const place = desk();
    const whoever = administrator ? { uid: 65534 } : {};
    for (const folder of [shelf, place.folder]) chmodSync(folder, 0o555);
    const refused = await otherProcess(place, ['good'], whoever).done;
    expect(refused).toMatch(/download: .* cannot be written; check its permissions or set CNN_CACHE/);
    for (const folder of [shelf, place.folder]) chmodSync(folder, 0o755);
    const path = await place.fetched(['good']);
    chmodSync(place.folder, 0o555);
    expect(await otherProcess(place, ['missing'], whoever).done).toContain('done');
    chmodSync(place.folder, 0o755);
    whole(path);
  });
});

/** A shell in which a folder, `$0`, is a disk of 100 kB; what follows its words is `$@`. */
function onSmallDisk(folder: string, script: string): [program: string, words: string[]] {
  const mounted = `mount -t tmpfs -o size=100k small "$0" && { ${script}; }`;
  return ['unshare', ['--map-root-user', '--mount', 'sh', '-c', mounted, folder]];
}

interface OtherProcess {
  readonly process: ChildProcess;
  /** When the first bytes are there. */
  readonly begun: Promise<void>;
  /** Its output, when it has ended. */
  readonly done: Promise<string>;
}

interface OtherProcessOptions {
  /** Program and words that run it. */
  readonly through?: readonly string[];
  /** Number of the user whose process it is. */
  readonly uid?: number;
}

/** Downloads in another process, which needs the build. */
function otherProcess(
  { file, folder }: Desk,
  mirrors: readonly string[],
  { through = [], ...user }: OtherProcessOptions = {},
): OtherProcess {
  const library = new URL('../../../../kernel-lib/dist/index.js', import.meta.url).href;
  const program = `
    import { download } from ${JSON.stringify(library)};
    const options = { timeoutMs: 5000, onProgress: () => console.log('begun') };
    download(${JSON.stringify(file(mirrors))}, ${JSON.stringify(folder)}, options).then(
      () => console.log('done'),
      (error) => console.log(error.message),
    );
  `;
  const [command, ...args] = [...through, process.execPath, '--input-type=module', '-e', program];
  const child = spawn(command, args, user);
  let output = '';
  const begun = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk) => {
      output += chunk;
      if (output.includes('begun')) resolve();
    });
  });
  const done = new Promise<string>((resolve) => child.on('close', () => resolve(output)));
  return { process: child, begun, done };
}
