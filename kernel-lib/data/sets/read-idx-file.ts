import type { Idx } from '../formats/idx.ts';
import { readIdx, readIdxHeader } from '../formats/read-idx.ts';
import { fileBytes } from './file-bytes.ts';
import { gunzip, gunzipStart, isGzip } from './gunzip.ts';

/** Reads one IDX file, gzipped or plain; never unpacks more than its own header promises. */
export function readIdxFile(path: string): Idx {
  return unpackIdx(fileBytes(path), path);
}

/** Reads IDX bytes, gzipped or plain; never unpacks more than their own header promises. */
export function unpackIdx(bytes: Uint8Array, source = 'IDX'): Idx {
  if (!isGzip(bytes)) return readIdx(bytes, source);
  const { fileBytes } = readIdxHeader(gunzipStart(bytes, source), source);
  return readIdx(gunzip(bytes, fileBytes, source), source);
}
