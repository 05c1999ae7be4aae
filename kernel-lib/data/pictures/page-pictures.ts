import { refusal } from '../refusal.ts';
import { chosenSource, type OwnFile } from './chosen-source.ts';
import type { PicturesHost } from './pictures-host.ts';
import { zippedSource } from './zipped-source.ts';

export { decodeInPage as decodePicture } from './decode-in-page.ts';

/** A page puts here what gives the bytes, unpacked, of a file that comes with it, and the files that its reader has chosen. */
interface Hooks {
  readonly [data]?: (path: string) => Uint8Array | undefined;
  readonly [folder]?: () => readonly OwnFile[] | undefined;
}

const data = Symbol.for('kernel-lib.data');
const folder = Symbol.for('kernel-lib.folder');

/** What comes with the page under this path, or else what its reader has chosen, whatever the path is. */
export const sourceAt: PicturesHost['sourceAt'] = async (path) => {
  const hooks = globalThis as Hooks;
  const stored = hooks[data]?.(path);
  if (stored) return zippedSource(stored, path);
  const chosen = hooks[folder]?.() ?? [];
  if (chosen.length === 1 && /\.zip$/i.test(chosen[0].path))
    return zippedSource(new Uint8Array(await chosen[0].file.arrayBuffer()), path);
  if (chosen.length > 0) return chosenSource(chosen);
  throw refusal('imageFolder', {
    ko: '페이지의 셀은 컴퓨터의 폴더를 스스로 열 수 없어요; 이 셀 위의 단추로 폴더를 고른 다음 다시 실행하세요',
    en: 'a cell of a page cannot open a folder by itself; choose one with the button above this cell, then run it again',
  });
};

/** A browser decodes beside the worker. */
export const atOnce = 4;
