import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { Extract, Header } from 'tar-stream';
import { size } from '../../tensor.ts';
import { atMost } from '../download/at-most.ts';
import type { CifarArchive, CifarArchiveOptions } from '../formats/cifar-archive.ts';
import { cifarRecord, readCifar } from '../formats/read-cifar.ts';
import type { StoredPictures } from '../formats/stored-pictures.ts';
import { reason, refusal } from '../refusal.ts';

/** Pictures in one file of the archive; a larger file is not CIFAR-10. */
const perFile = 10_000;
/** Bytes that the whole archive may unpack to: twice what it does, so that a bomb does not go on for hours. */
const mostUnpacked = 12 * perFile * cifarRecord;
const memberName = /^(?:\.\/)?cifar-10-batches-bin\/(data_batch_([1-9])|test_batch)\.bin$/;

/** Reads CIFAR-10's archive from a stream; errors name `source`. */
export async function cifarFromTarGz(
  archive: Readable,
  { train = Number.POSITIVE_INFINITY, test = Number.POSITIVE_INFINITY }: CifarArchiveOptions,
  source: string,
): Promise<CifarArchive> {
  const { extract } = await import('tar-stream');
  const tar = extract();
  const parts = new Map<string, StoredPictures>();
  try {
    const unpacked = pipeline(archive, createGunzip(), atMost(mostUnpacked), tar);
    await Promise.all([unpacked, collect(tar, parts, { train, test }, source)]);
  } catch (error) {
    throw error instanceof RangeError ? error : unreadable(source, error);
  }
  const numbers = [...parts.keys()].filter((name) => name !== 'test').sort();
  const kept = parts.get('test');
  if (numbers.length === 0 || !kept) throw foreign(source);
  const batches = numbers.flatMap((number) => parts.get(number) ?? []);
  return { train: firstPictures(joined(batches), train), test: kept };
}

async function collect(
  tar: Extract,
  parts: Map<string, StoredPictures>,
  wanted: Required<CifarArchiveOptions>,
  source: string,
): Promise<void> {
  for await (const entry of tar) {
    const [, , number] = memberName.exec(entry.header.name) ?? [undefined, undefined, undefined];
    const most = memberName.test(entry.header.name) ? mostOf(number, wanted) : 0;
    if (most > 0) parts.set(number ?? 'test', await pictures(entry.header, entry, most, source));
    entry.resume();
  }
}

function mostOf(number: string | undefined, { train, test }: Required<CifarArchiveOptions>): number {
  return number === undefined ? test : Math.max(0, train - (Number(number) - 1) * perFile);
}

async function pictures(
  { name, size, type }: Header,
  body: AsyncIterable<unknown>,
  most: number,
  source: string,
): Promise<StoredPictures> {
  if (type !== 'file' || size > perFile * cifarRecord || size === 0 || size % cifarRecord !== 0) {
    throw refusal('readCifarArchive', {
      ko: `${source} 안의 ${name} 항목은 ${type}, ${size}바이트인데, ${cifarRecord}바이트짜리 그림 1~${perFile}장이어야 해요`,
      en: `${name} in ${source} is a ${type} of ${size} bytes, not 1 to ${perFile} pictures of ${cifarRecord} bytes`,
    });
  }
  const bytes = Buffer.alloc(Math.min(size, most * cifarRecord));
  let at = 0;
  for await (const chunk of body) {
    if (!(chunk instanceof Uint8Array)) continue;
    bytes.set(chunk.subarray(0, bytes.length - at), at);
    at = Math.min(bytes.length, at + chunk.length);
  }
  return readCifar(bytes, `${source}: ${name}`);
}

function joined(parts: readonly StoredPictures[]): StoredPictures {
  if (parts.length === 1) return parts[0];
  const labels = parts.flatMap((part) => [...part.labels]);
  return {
    shape: [labels.length, ...parts[0].shape.slice(1)],
    pixels: Buffer.concat(parts.map(({ pixels }) => pixels)),
    labels: Uint8Array.from(labels),
  };
}

function unreadable(source: string, error: unknown): RangeError {
  return refusal(
    'readCifarArchive',
    {
      ko: `${source} 파일을 tar.gz로 끝까지 읽을 수 없어요 (${reason(error)}); npm run data -- verify로 확인해 보세요`,
      en: `${source} cannot be read to its end as a tar.gz (${reason(error)}); try npm run data -- verify`,
    },
    error,
  );
}

function foreign(source: string): RangeError {
  return refusal('readCifarArchive', {
    ko: `${source} 안에 cifar-10-batches-bin/data_batch_1.bin이나 test_batch.bin이 없어요`,
    en: `${source} does not hold both cifar-10-batches-bin/data_batch_1.bin and test_batch.bin`,
  });
}

/** At most the first `count` pictures; no copy is made. */
function firstPictures({ shape: [count, ...rest], pixels, labels }: StoredPictures, most: number): StoredPictures {
  const kept = Math.min(count, most);
  return {
    shape: [kept, ...rest],
    pixels: pixels.subarray(0, kept * size(rest)),
    labels: labels.subarray(0, kept),
  };
}
