import { createHash } from 'node:crypto';
import { type FileHandle, open, rm, stat } from 'node:fs/promises';
import type { Answer, Client } from './client.ts';
import { DownloadFault } from './download-fault.ts';
import type { DownloadOptions } from './download-options.ts';
import type { RemoteFile } from './remote-sets.ts';

/** Path of what has arrived of a file so far. One for each address: halves from two mirrors are never joined. */
export function partOf(path: string, url: string): string {
  return `${path}.${createHash('sha256').update(url).digest('hex').slice(0, 8)}.part`;
}

/** Bytes of a file, 0 where there is none. */
export async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => undefined))?.size ?? 0;
}

/** Receives what is missing of a file, or all of it from a server that cannot send a part. */
export async function receive(
  url: string,
  part: string,
  file: RemoteFile,
  http: Client,
  options: DownloadOptions,
): Promise<void> {
  const have = await sizeOf(part);
  if (file.hashed === 'file' && have === file.bytes) return;
  const answer = await asked(url, have, http, options);
  try {
    const start = await startOf(answer, have, part);
    await write(answer, part, start, file, options);
  } finally {
    // An answer that is refused would otherwise go on arriving; its own error has been told already.
    answer.body.on('error', () => {}).destroy();
  }
}

async function asked(url: string, have: number, http: Client, { signal }: DownloadOptions): Promise<Answer> {
  const range = have > 0 ? { range: `bytes=${have}-` } : {};
  try {
    return await http.ask(url, { 'accept-encoding': 'identity', ...range }, signal);
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    throw DownloadFault.broken(error);
  }
}

/** The place in the file where the body of an answer belongs. */
async function startOf({ status, headers }: Answer, have: number, part: string): Promise<number> {
  // A part that the server finds too long, or a piece other than the one asked for: begin again.
  if (status === 416 || (status === 206 && rangeStart(headers) !== have)) {
    await rm(part, { force: true });
    throw status === 206 ? DownloadFault.otherPiece() : DownloadFault.status(status);
  }
  if (status !== 200 && status !== 206) throw DownloadFault.status(status);
  if (/^text\/html/i.test(String(headers['content-type'] ?? ''))) throw DownloadFault.webPage();
  return status === 206 ? have : 0;
}

function rangeStart(headers: Answer['headers']): number {
  return Number(/^bytes (\d+)-/.exec(String(headers['content-range'] ?? ''))?.[1] ?? Number.NaN);
}

async function write(
  { headers, body }: Answer,
  part: string,
  start: number,
  file: RemoteFile,
  options: DownloadOptions,
): Promise<void> {
  const length = Number(headers['content-length'] ?? Number.NaN);
  const total = file.hashed === 'content' && length > 0 ? start + length : file.bytes;
  // Mirrors that pack the same bytes themselves differ by little.
  const most = file.hashed === 'file' ? file.bytes : Math.ceil(file.bytes * 1.05) + 1024;
  const tell = progressTeller(file.name, start, total, options);
  const handle = await open(part, start > 0 ? 'r+' : 'w');
  let at = start;
  try {
    for await (const chunk of chunks(body, options)) {
      if (at === 0 && !isGzip(chunk)) throw DownloadFault.webPage();
      if (at + chunk.length > most) throw DownloadFault.overlong(most);
      await writeAll(handle, chunk, at);
      at += chunk.length;
      tell(at);
    }
    await handle.sync();
  } catch (error) {
    await handle.close();
    if (error instanceof DownloadFault && !error.passing) await rm(part, { force: true });
    throw error;
  }
  await handle.close();
  if (file.hashed === 'file' && at < file.bytes) throw DownloadFault.cutOff(at, file.bytes);
}

async function* chunks(body: Answer['body'], { signal }: DownloadOptions): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of body) yield chunk;
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    throw DownloadFault.broken(error);
  }
}

/** One write may take only a part of the bytes, as on a disk that is almost full. */
async function writeAll(handle: FileHandle, chunk: Buffer, at: number): Promise<void> {
  for (let done = 0; done < chunk.length; ) {
    done += (await handle.write(chunk, done, chunk.length - done, at + done)).bytesWritten;
  }
}

function isGzip(chunk: Buffer): boolean {
  return chunk[0] === 0x1f && (chunk.length === 1 || chunk[1] === 0x8b);
}

function progressTeller(
  file: string,
  start: number,
  total: number,
  { onProgress }: DownloadOptions,
): (received: number) => void {
  const began = performance.now();
  return (received) => {
    const seconds = (performance.now() - began) / 1000;
    const bytesPerSecond = seconds > 0 ? (received - start) / seconds : 0;
    const secondsLeft = bytesPerSecond > 0 ? Math.max(0, total - received) / bytesPerSecond : Number.POSITIVE_INFINITY;
    onProgress?.({ file, received, total, bytesPerSecond, secondsLeft });
  };
}
