import { type UnzipFileInfo, unzipSync } from 'fflate';
import { reason, refusal } from '../refusal.ts';
import { unsaidText } from '../unsaid-text.ts';
import { byPath, isHidden, type PictureSource } from './picture-source.ts';

/** Bytes that a zip may unpack to: a page holds all of it at once. */
const most = 500_000_000;

/** The files of a zip whose bytes are there, all unpacked. */
export function zippedSource(zip: Uint8Array, source: string): PictureSource {
  const unpacked = Object.entries(unzipped(zip, source)).map(([name, bytes]) => ({ path: written(name), bytes }));
  const visible = unpacked.filter(({ path }) => !isHidden(path.replace(/\/$/, '')));
  const files = visible.filter(({ path }) => !path.endsWith('/'));
  const byName = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const read = async (path: string) => byName.get(path) ?? new Uint8Array();
  return {
    files: files.map(({ path, bytes: { length } }) => ({ path, bytes: length })).sort(byPath),
    folders: visible.map(({ path }) => path).filter((path) => path.endsWith('/')),
    start: read,
    read,
    close: async () => {},
  };
}

function unzipped(zip: Uint8Array, source: string): Record<string, Uint8Array> {
  let total = 0;
  const filter = ({ originalSize }: UnzipFileInfo) => {
    total += originalSize;
    return total <= most;
  };
  try {
    const files = unzipSync(zip, { filter });
    if (total <= most) return files;
  } catch (error) {
    throw refusal(
      'imageFolder',
      {
        ko: `${source} 파일을 zip으로 읽을 수 없어요 (${reason(error)})`,
        en: `${source} cannot be read as a zip (${reason(error)})`,
      },
      error,
    );
  }
  throw refusal('imageFolder', {
    ko: `${source} 파일은 풀면 ${most / 1e6} MB보다 커요; zip을 푼 폴더를 고르세요`,
    en: `${source} unpacks to more than ${most / 1e6} MB; choose the folder that it unpacks to`,
  });
}

/** The name of a file in a zip that does not say how it spells what is not English: then each letter is a byte. */
function written(name: string): string {
  if (!/[\x80-\xff]/.test(name) || /[^\0-\xff]/.test(name)) return name;
  const bytes = Uint8Array.from(name, (letter) => letter.charCodeAt(0));
  return unsaidText(bytes)?.replaceAll('\\', '/') ?? name;
}
