import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { atMost } from './at-most.ts';
import type { RemoteFile } from './remote-sets.ts';

// Pictures pack to a half or a tenth; whatever unpacks to more than this is not ours.
const mostUnpacked = 64;

/** Whether a file is there with the hash it must have. */
export async function isIntact(path: string, { hashed, sha256, bytes }: RemoteFile): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile() || (hashed === 'file' && found.size !== bytes)) return false;
  const hash = createHash('sha256');
  try {
    if (hashed === 'file') await pipeline(createReadStream(path), hash);
    else await pipeline(createReadStream(path), createGunzip(), atMost(bytes * mostUnpacked), hash);
  } catch {
    return false;
  }
  return hash.digest('hex') === sha256;
}
