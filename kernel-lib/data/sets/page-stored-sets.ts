import { idxParts } from '../formats/idx-parts.ts';
import { readCifar } from '../formats/read-cifar.ts';
import { readIdx } from '../formats/read-idx.ts';
import { refusal } from '../refusal.ts';
import type { StoredSets } from './stored-sets.ts';

/** A page puts here what gives the bytes, unpacked, of a file such as `mnist/train-images-idx3-ubyte.gz`. */
const hook = Symbol.for('kernel-lib.data');

/** From the bytes that the page gives. */
export const idxSet: StoredSets['idxSet'] = (name, { classes, full }) => {
  if (full) {
    throw refusal(name, {
      ko: '페이지에는 수업에 함께 넣은 만큼만 있어요. full 옵션을 빼 주세요',
      en: 'a page has only the part that comes with the lessons; leave out full',
    });
  }
  return idxParts((file) => {
    const source = `${name}/${file}`;
    return { idx: readIdx(given(name, source), source), source };
  }, classes);
};

/** A page has none. */
export const cifarSet: StoredSets['cifarSet'] = async () => undefined;

/** From the bytes that the page gives for this size, as an IDX file. */
export const photographPixels: StoredSets['photographPixels'] = async (name, { size, channels }) => {
  const source = `photographs/${name}-${[...size, channels].join('x')}-idx3-ubyte.gz`;
  return readIdx(given('photograph', source), source).data as Uint8Array;
};

/** From a file in the form of CIFAR-10's own. */
export const cifarPictureSet: StoredSets['cifarPictureSet'] = async () => {
  const { bytes, source } = storedFile('cifar-10', 'pictures.bin.gz');
  return readCifar(bytes, source);
};

export const storedFile: StoredSets['storedFile'] = (folder, name) => {
  const source = `${folder}/${name}`;
  return { bytes: given(folder, source), source };
};

/** As the bytes of the page are called. */
export const storedZip: StoredSets['storedZip'] = (folder, name) => {
  const { source } = storedFile(folder, name);
  return source;
};

function given(name: string, path: string): Uint8Array {
  const bytes = (globalThis as Record<symbol, ((path: string) => Uint8Array | undefined) | undefined>)[hook]?.(path);
  if (bytes) return bytes;
  throw refusal(name, {
    ko: `이 페이지에는 ${path} 파일이 들어 있지 않아요`,
    en: `this page does not hold ${path}`,
  });
}
