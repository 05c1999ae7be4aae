import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { refuseUnknownOptions } from '../../text/refuse-unknown-options.ts';
import { refusal } from '../refusal.ts';
import { alone } from './alone.ts';
import { type Client, client } from './client.ts';
import { DownloadFault } from './download-fault.ts';
import { type DownloadOptions, downloadOptionNames } from './download-options.ts';
import { isIntact } from './is-intact.ts';
import { piecesOf } from './pieces-of.ts';
import { partOf, receive, sizeOf } from './receive.ts';
import type { RemoteFile } from './remote-sets.ts';

/**
 * Downloads a file into a folder and returns its path.
 *
 * Mirrors are tried in turn, a broken transfer goes on where it stopped (also after the process was killed), and the
 * file gets its name only when its hash is right: what bears the name is whole, and a good file is never replaced by a
 * worse one. Two processes take turns.
 *
 * Throws `RangeError` where the file is not here and the network is not to be used, where no mirror has it, and where the disk is full or closed.
 */
export async function download(file: RemoteFile, folder: string, options: DownloadOptions = {}): Promise<string> {
  refuseUnknownOptions('download', options, downloadOptionNames);
  const path = join(folder, file.name);
  if (await isIntact(path, file)) return path;
  if (options.offline) throw notHere(path);
  try {
    await mkdir(folder, { recursive: true });
    return await alone(path, options, async (signal) => {
      // Another process may have fetched it while this one waited.
      if (!(await isIntact(path, file))) await fromMirrors(file, path, { ...options, signal });
      // Halves from other mirrors serve nobody any more.
      for (const piece of await piecesOf(file, folder)) if (piece !== path) await rm(piece);
      return path;
    });
  } catch (error) {
    throw DownloadFault.ofDisk(error, folder) ?? error;
  }
}

const triesInVain = 3;
const triesInAll = 20;

async function fromMirrors(file: RemoteFile, path: string, options: DownloadOptions): Promise<void> {
  const mirrors = options.mirror ? [new URL(file.name, folderUrl(options.mirror)).href, ...file.mirrors] : file.mirrors;
  const faults: string[] = [];
  const http = await client(options.timeoutMs ?? 30_000);
  try {
    for (const mirror of mirrors) {
      try {
        return await fromMirror(mirror, file, path, http, options);
      } catch (error) {
        if (!(error instanceof DownloadFault)) throw error;
        faults.push(`${mirror}: ${error.message}`);
        options.onNote?.(faults[faults.length - 1]);
      }
    }
  } finally {
    await http.close();
  }
  throw allFailed(file.name, faults);
}

function folderUrl(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}

async function fromMirror(
  url: string,
  file: RemoteFile,
  path: string,
  http: Client,
  options: DownloadOptions,
): Promise<void> {
  const part = partOf(path, url);
  const resumed = (await sizeOf(part)) > 0;
  await receiveAll(url, part, file, http, options);
  if (await isIntact(part, file)) return rename(part, path);
  await rm(part, { force: true });
  // Half of the part came from an earlier day: the file may have changed between the halves.
  if (resumed) return fromMirror(url, file, path, http, options);
  throw DownloadFault.wrongHash();
}

async function receiveAll(
  url: string,
  part: string,
  file: RemoteFile,
  http: Client,
  options: DownloadOptions,
): Promise<void> {
  let inVain = 0;
  for (let tries = 1; ; tries++) {
    const before = await sizeOf(part);
    try {
      return await receive(url, part, file, http, options);
    } catch (error) {
      if (!(error instanceof DownloadFault && error.passing)) throw error;
      inVain = (await sizeOf(part)) > before ? 0 : inVain + 1;
      if (inVain === triesInVain || tries === triesInAll) throw error;
      options.onNote?.(`${url}: ${error.message}`);
      await pause(250 * 2 ** inVain, undefined, options.signal && { signal: options.signal });
    }
  }
}

function notHere(path: string): RangeError {
  return refusal('download', {
    ko: `${path} 파일이 아직 없고, 오프라인이라 내려받지 않았어요; 인터넷에 연결해서 --offline 없이 다시 해 주세요`,
    en: `${path} is not here, and nothing is downloaded offline; connect to the internet and try again without --offline`,
  });
}

function allFailed(name: string, faults: readonly string[]): RangeError {
  return refusal('download', {
    ko: `${name} 파일을 어느 곳에서도 받지 못했어요; 인터넷 연결과 프록시를 확인하고 다시 해 주세요 (${faults.join(' · ')})`,
    en: `${name} could not be had from anywhere; check the internet connection and the proxy and try again (${faults.join(' · ')})`,
  });
}
