import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Entry, ZipFile } from 'yauzl';
import type { Text } from '../../text/language.ts';
import { reason, refusal } from '../refusal.ts';
import { unsaidText } from '../unsaid-text.ts';
import { byPath, isHidden, mostFileBytes, type PictureSource, type SourceFile, tooLarge } from './picture-source.ts';

/**
 * The files of a zip, read one by one where they lie; nothing is unpacked onto the disk.
 *
 * A zip with a path that leads out of it is refused whole.
 */
export async function zipSource(path: string): Promise<PictureSource> {
  const { openPromise } = await opener();
  const zip = await openPromise(path).catch((error) => {
    throw broken(path, error);
  });
  try {
    const entries = await listed(zip, path);
    const byName = new Map(entries.map((entry) => [entry.fileName, entry]));
    const isFolder = (name: string) => name.endsWith('/');
    const files = [...byName].filter(([name]) => !isFolder(name)).map(([name, entry]) => described(name, entry));
    return {
      files: files.sort(byPath),
      folders: [...byName.keys()].filter(isFolder),
      start: (name) => opened(zip, found(byName, name)).then(first),
      read: (name) => opened(zip, found(byName, name)).then((stream) => contents(stream)),
      close: async () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

interface Opener {
  readonly openPromise: (path: string) => Promise<ZipFile>;
}

async function opener(): Promise<Opener> {
  const yauzl = (await import('yauzl')).default;
  return {
    openPromise: (path) =>
      new Promise((resolve, refuse) => {
        const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true };
        yauzl.open(path, options, (error, zip) => (error ? refuse(error) : resolve(zip)));
      }),
  };
}

/** Every entry that is not hidden. The library refuses absolute paths, `..` and drive letters in names. */
function listed(zip: ZipFile, path: string): Promise<Entry[]> {
  return new Promise((resolve, refuse) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entry.fileName = zipEntryPath(entry);
      if (!isHidden(entry.fileName.replace(/\/$/, ''))) entries.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', (error) => refuse(broken(path, error)));
    zip.readEntry();
  });
}

const linkBits = 0o120000;
const kindBits = 0o170000;

function described(path: string, entry: Entry): SourceFile {
  const bytes = entry.uncompressedSize;
  const why = fault(entry);
  return why ? { path, bytes, refused: why } : { path, bytes };
}

function fault(entry: Entry): Text | undefined {
  // Systems with links keep the kind of a file in the upper half of its attributes.
  if (((entry.externalFileAttributes >>> 16) & kindBits) === linkBits) {
    return { ko: '링크는 따라가지 않아요', en: 'a link, which is not followed' };
  }
  if (entry.generalPurposeBitFlag & 1) return { ko: '암호가 걸려 있어요', en: 'encrypted' };
  return entry.uncompressedSize > mostFileBytes ? tooLarge : undefined;
}

function found(entries: ReadonlyMap<string, Entry>, name: string): Entry {
  const entry = entries.get(name);
  if (entry) return entry;
  throw refusal('zipSource', { ko: `${name} 파일이 zip 안에 없어요`, en: `there is no ${name} in the zip` });
}

function opened(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, refuse) => {
    zip.openReadStream(entry, (error, stream) => (error ? refuse(error) : resolve(stream)));
  });
}

async function first(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) {
    chunks.push(chunk);
    if (chunks.reduce((sum, { length }) => sum + length, 0) >= 12) break;
  }
  return Buffer.concat(chunks);
}

/** The bytes of a stream; it fails of itself where there are more or fewer than the zip says. */
function contents(stream: Readable): Promise<Uint8Array> {
  return buffer(stream);
}

function broken(path: string, error: unknown): RangeError {
  return refusal(
    'imageFolder',
    {
      ko: `${path} 파일을 zip으로 읽을 수 없어요 (${reason(error)})`,
      en: `${path} cannot be read as a zip (${reason(error)})`,
    },
    error,
  );
}

const saysUtf8 = 0x800;
const unicodePath = 0x7075;

/** The path of a file in a zip, also where the zip does not say how it spells what is not English; macOS does not. */
function zipEntryPath({ fileName, fileNameRaw, generalPurposeBitFlag, extraFields }: Entry): string {
  const isUtf8 = generalPurposeBitFlag & saysUtf8 || extraFields.some(({ id }) => id === unicodePath);
  return isUtf8 ? fileName : (unsaidText(fileNameRaw)?.replaceAll('\\', '/') ?? fileName);
}
